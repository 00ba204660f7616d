import { randomUUID } from "node:crypto";
import type { Actor } from "#access/vocabulary.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { AdoptionInput } from "../act-contract.ts";
import { bodyOfCooperation } from "../store.ts";
import { insertAdoption, type PositionRow } from "../write-store.ts";
import { dayProblem, onMatter, type ActOutcome, type ActServices, type Refused, type Standing } from "./on-matter.ts";

/** Holds the region's own meeting on the matter (regionens behandling): who was there, how each voted, who reserved. */
export function holdAdoption(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: AdoptionInput,
): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    { act: "hold-adoption", matter, reason: input.reason, version: input.version },
    async (standing) => {
      const { tx, file, today } = standing;
      const problem = dayProblem(input.day, file, today);
      if (problem) return problem;
      if (input.noticeDay && input.noticeDay > input.day)
        return refuse("notice-after-meeting", { notice: input.noticeDay, day: input.day }, "noticeDay");
      if (!(await bodyOfCooperation(tx, input.body, file.matter.cooperation, input.day)))
        return refuse("body-unknown", { body: input.body }, "body");
      if (file.adoptions.some((one) => one.body === input.body && one.day === input.day))
        return refuse("registered-already", { day: input.day }, "day");
      const textVersion = input.textVersion ?? file.texts.findLast((one) => one.dated <= input.day)?.version ?? 1;
      if (!file.texts.some((one) => one.version === textVersion))
        return refuse(
          "text-version-unknown",
          { version: textVersion, known: file.texts.map((one) => one.version).join(", ") },
          "textVersion",
        );
      const positions = await readPositions(standing, input);
      if (!positions.ok) return positions;
      const id = randomUUID();
      await insertAdoption(tx, {
        id,
        matter,
        body: input.body,
        day: input.day,
        noticeDay: input.noticeDay,
        caseNumber: input.caseNumber,
        outcome: input.outcome,
        textVersion,
        positions: positions.value,
        note: input.note,
      });
      return accept({ record: id });
    },
  );
}

async function readPositions(
  { reader, file }: Standing,
  { positions, day }: AdoptionInput,
): Promise<Outcome<PositionRow[], Refused>> {
  const read: PositionRow[] = [];
  for (const one of positions) {
    const found = await findParty(reader, one.party, day);
    if (!found.ok) return found;
    const party = found.value.slug;
    if (read.some((before) => before.party === party))
      return refuse("party-named-twice", { name: found.value.name }, "positions");
    const votes = file.basis.members.some(
      (member) => member.party === party && member.since <= day && (member.until === undefined || day < member.until),
    );
    if (!votes) return refuse("not-a-voter", { name: found.value.name, day }, "positions");
    read.push({ ...one, party });
  }
  if (read.filter((one) => one.chair).length > 1) return refuse("chair-twice", {}, "positions");
  return accept(read);
}
