import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { CooperationAnswer } from "../contract.ts";
import { decisionBases } from "./decision-basis.ts";

/** The statutes of the day as a statutes file to begin a new version from; null when there are none. */
export async function statutesAsFile(
  reader: Reader,
  { slug, statutes }: CooperationAnswer,
  day: Day,
): Promise<string | null> {
  if (!statutes) return null;
  const bases = await decisionBases(reader, [slug]);
  const groups = bases.get(slug)?.statutes.find((one) => one.id === statutes.id)?.groups ?? {};
  const file = {
    id: `${slug}-${day}`,
    title: statutes.title,
    law: statutes.law,
    inForceFrom: day,
    clauses: statutes.clauses.map(({ clause, heading, wording, matters }) => ({ clause, heading, wording, matters })),
    groups,
    rules: statutes.rules,
    reason: "",
  };
  return JSON.stringify(file, null, 2);
}
