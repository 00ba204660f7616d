import type { Actor } from "#access/vocabulary.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { ReplanInput } from "../act-contract.ts";
import { deadline } from "../rules/board.ts";
import { insertDeadline } from "../write-store.ts";
import { concernedProblem, dayProblem, onMatter, type ActOutcome, type ActServices } from "./on-matter.ts";

/** Moves a planned date, with its reason; the earlier date stays in the record. */
export function replan(services: ActServices, actor: Actor, matter: string, input: ReplanInput): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    { act: "replan", matter, reason: input.reason, version: input.version },
    async ({ tx, reader, file, today }) => {
      const day = input.day ?? today;
      const ahead = dayProblem(day, file, today);
      if (ahead) return ahead;
      let party = "";
      if (input.party) {
        const found = await findParty(reader, input.party, day);
        if (!found.ok) return found;
        const problem = concernedProblem(found.value, file);
        if (problem) return problem;
        party = found.value.slug;
      }
      if (input.due < file.matter.opened_on)
        return refuse("before-opened", { day: input.due, opened: file.matter.opened_on }, "due");
      const own = file.deadlines
        .filter((one) => one.party === party)
        .map((one) => ({ stage: one.stage, due: one.due, setOn: one.set_on }));
      if (deadline(own, input.stage, day) === input.due) return refuse("same-date", { due: input.due }, "due");
      await insertDeadline(tx, {
        matter,
        party,
        stage: input.stage,
        due: input.due,
        setOn: day,
        reason: input.reason,
      });
      return accept({ record: `${matter}/${party}/${input.stage}/${input.due}` });
    },
  );
}
