import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import { slug } from "#parties/rules/slug.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql } from "#platform/database.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { LabActRefusal, TravelSurveyInput } from "../act-contract.ts";
import { travelMethod } from "../rules/travel-analysis.ts";
import type { TravelResult } from "../rules/travel-survey.ts";
import { travelSurveyHeads, travelSurveyWithFiles } from "../store.ts";
import { insertTravelSurvey } from "../write-store.ts";

export type TravelDigests = { persons: string; trips: string; margins: string };

/** Keeps what a survey says of many, under an address of its own. The rows of persons are not kept, only the files' digests. */
export async function keepTravelSurvey(
  { sql, clock }: { sql: Sql; clock: Clock },
  actor: Actor,
  cooperation: string,
  { input, digests, result }: { input: TravelSurveyInput; digests: TravelDigests; result: TravelResult },
): Promise<{ ok: true; value: { id: string }; entry: number } | Refusal<LabActRefusal> | NotAllowed> {
  const permission = may(actor, "keep-travel-survey", { cooperation }, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const id = freeId(slug(input.title), new Set((await travelSurveyHeads(sql)).map((one) => one.id)));
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "region-lab.keep-travel-survey",
    subject: `travel-survey:${id}`,
    reason: input.title,
  };
  return perform<{ id: string }, LabActRefusal>(sql, entry, async (tx) => {
    const known = await travelSurveyWithFiles(tx, digests, travelMethod);
    if (known) return refuse("survey-known", { id: known.id, title: known.title });
    await insertTravelSurvey(tx, {
      id,
      ...input,
      cooperation,
      persons_sha256: digests.persons,
      trips_sha256: digests.trips,
      margins_sha256: digests.margins,
      method: travelMethod,
      result,
    });
    return accept({ id });
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const start = wanted === "" || wanted === "syntetisk" ? "reisevaner" : wanted;
  for (let number = 1; ; number++) {
    const id = number === 1 ? start : `${start}-${number}`;
    if (!taken.has(id)) return id;
  }
}
