import type { Reader } from "#platform/answers.ts";
import { areaNamesOf, projectNamesOf, type AreaName } from "../name-store.ts";

export type { AreaName };

/** What the programme areas of some plans are called, whatever the day. */
export async function areasOfPlans(reader: Reader, plans: readonly (string | null)[]): Promise<AreaName[]> {
  const asked = [...new Set(plans.flatMap((one) => one ?? []))].toSorted();
  return asked.length === 0
    ? []
    : reader.answers.of(`plans.area-names ${asked.join(" ")}`, () => areaNamesOf(reader.db, { plans: asked }));
}

/** The programme areas that a cooperation's plans have. */
export function areasOfCooperation(reader: Reader, cooperation: string): Promise<AreaName[]> {
  return reader.answers.of(`plans.areas-of ${cooperation}`, () => areaNamesOf(reader.db, { cooperation }));
}

/** What some projects are called; one that is not there is left out. */
export async function projectTitles(
  reader: Reader,
  projects: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const asked = [...new Set(projects.flatMap((one) => one ?? []))].toSorted();
  if (asked.length === 0) return new Map();
  const found = await reader.answers.of(`plans.project-names ${asked.join(" ")}`, () =>
    projectNamesOf(reader.db, asked),
  );
  return new Map(found.map((one) => [one.id, one.title]));
}
