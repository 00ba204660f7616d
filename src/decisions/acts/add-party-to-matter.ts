import type { Actor } from "#access/vocabulary.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { AddPartyInput } from "../act-contract.ts";
import { textOn } from "../questions/cases.ts";
import { parseClauses } from "../rules/clauses.ts";
import { insertParty } from "../write-store.ts";
import { dayProblem, onMatter, type ActOutcome, type ActServices } from "./on-matter.ts";

/** Brings another party in: to decide, to accede to the whole or to some clauses, or to be heard. */
export function addPartyToMatter(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: AddPartyInput,
): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    { act: "add-party-to-matter", matter, reason: input.reason },
    async ({ tx, reader, file, today }) => {
      const since = input.since ?? today;
      const problem = dayProblem(since, file, today, "since");
      if (problem) return problem;
      const found = await findParty(reader, input.party, since);
      if (!found.ok) return found;
      const party = found.value.slug;
      if (file.parties.some((one) => one.party === party))
        return refuse("party-concerned-already", { name: found.value.name }, "party");
      const known = parseClauses(textOn(file, today)?.body ?? "").map((one) => one.id);
      const unknown = input.clauses?.find((clause) => !known.includes(clause));
      if (unknown !== undefined)
        return refuse("clause-unknown", { clause: unknown, known: known.join(", ") }, "clauses");
      await insertParty(tx, { matter, party, part: input.part, clauses: input.clauses, since });
      return accept({ record: party });
    },
  );
}
