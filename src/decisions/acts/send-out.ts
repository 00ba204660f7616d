import type { Actor } from "#access/vocabulary.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { SendOutInput } from "../act-contract.ts";
import { insertDeadline, insertStep } from "../write-store.ts";
import {
  concernedProblem,
  dayProblem,
  onMatter,
  type ActOutcome,
  type ActServices,
  type Standing,
} from "./on-matter.ts";

/** Sends the matter out to the councils (utsending), with the day by which they are to have decided. */
export function sendOut(services: ActServices, actor: Actor, matter: string, input: SendOutInput): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    { act: "send-out", matter, reason: input.reason, version: input.version },
    async (standing) => {
      const { tx, file, today } = standing;
      const day = input.day ?? today;
      const problem = dayProblem(day, file, today);
      if (problem) return problem;
      if (input.due <= day) return refuse("due-before-sent", { due: input.due, day }, "due");
      const sent = new Set(file.steps.filter((one) => one.stage === "sent").map((one) => one.party));
      const unsent = file.parties.map((one) => one.party).filter((one) => !sent.has(one));
      const named = await namedParties(standing, input.parties, day);
      if (!Array.isArray(named)) return named;
      const recipients = input.parties ? named : unsent;
      const again = recipients.find((one) => sent.has(one));
      if (again !== undefined || recipients.length === 0)
        return refuse("sent-already", { party: again ?? "" }, "parties");
      if (sent.size === 0)
        await insertStep(tx, { matter, party: "", stage: "hearing-opened", day, organ: "", caseNumber: "", note: "" });
      for (const party of recipients)
        await insertStep(tx, { matter, party, stage: "sent", day, organ: "", caseNumber: "", note: "" });
      // Whoever is sent it later than the first gets a date of its own; the date for all stays.
      const general = sent.size === 0;
      for (const party of general ? [""] : recipients)
        await insertDeadline(tx, { matter, party, stage: "decided", due: input.due, setOn: day, reason: input.reason });
      return accept({ record: `${matter}/sent/${day}` });
    },
  );
}

async function namedParties({ reader, file }: Standing, words: readonly string[] | undefined, on: string) {
  const ids: string[] = [];
  for (const word of words ?? []) {
    const found = await findParty(reader, word, on);
    if (!found.ok) return found;
    const problem = concernedProblem(found.value, file);
    if (problem) return problem;
    ids.push(found.value.slug);
  }
  return ids;
}
