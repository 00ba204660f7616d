import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import * as store from "../plan-store.ts";
import { placementsOf, projectsRead, type ProjectRow } from "../project-store.ts";

/** What is recorded whatever the day: read once for every position of the journal, so that another day costs little. */

type AskedPlans = Parameters<typeof store.plansRead>[1];
type AskedProjects = Parameters<typeof projectsRead>[1];

/** Some plans and those that replace them, with their versions, links and programme areas. */
export function plansRecorded(reader: Reader, asked: AskedPlans) {
  return reader.answers.of(`plans.recorded ${JSON.stringify(asked)}`, async () => {
    const { db } = reader;
    const rows = await store.plansRead(db, asked);
    const ids = rows.map((one) => one.id);
    const [versions, links, areas] = await Promise.all([
      store.versionsOf(db, ids),
      store.linksOf(db, ids),
      store.areasOf(db, ids),
    ]);
    return { rows, versions, links, areas: Map.groupBy(areas, (one) => one.plan) };
  });
}

export function linksRecorded(reader: Reader, plan: string): Promise<store.LinkRow[]> {
  return reader.answers.of(`plans.links ${plan}`, () => store.linksOf(reader.db, [plan]));
}

/** A plan's indicators and what became of its areas, with the plans that they lead to. */
export function partsRecorded(reader: Reader, plan: string) {
  return reader.answers.of(`plans.parts-recorded ${plan}`, async () => {
    const { db } = reader;
    const [indicators, mappings] = await Promise.all([store.indicatorsOf(db, plan), store.mappingsAround(db, plan)]);
    const mapped = new Set(mappings.flatMap((one) => [one.from_plan, one.to_plan]));
    mapped.delete(plan);
    const around = mapped.size === 0 ? [] : await store.plansBegun(db, [...mapped]);
    return { indicators, mappings, around };
  });
}

/** Some projects and their parts, begun or not, with the plans that they stand in. */
export function projectsRecorded(reader: Reader, asked: AskedProjects) {
  return reader.answers.of(`plans.projects-recorded ${JSON.stringify(asked)}`, async () => {
    const rows = await projectsRead(reader.db, asked, "9999-12-31");
    const placements = await placementsOf(
      reader.db,
      rows.map((one) => one.id),
    );
    return { rows, placements };
  });
}

/** A part is known from when the whole began. */
export function isKnownOn(row: ProjectRow, on: Day): boolean {
  return row.begun_on <= on || (row.whole_begun_on !== null && row.whole_begun_on <= on);
}
