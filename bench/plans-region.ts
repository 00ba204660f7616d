import { sql } from "kysely";
import type { Database } from "#platform/database.ts";
import { addDays } from "#platform/day.ts";
import { inEntry, insertRows, type TableRow } from "../facts/insert-rows.ts";

export type RegionSize = { years: number; projectsPerYear: number; milestonesPerProject: number; parties: number };

/** 20 years, 400 projects, 5 000 milestones, 60 parties. */
export const large: RegionSize = { years: 20, projectsPerYear: 20, milestonesPerProject: 12.5, parties: 60 };

/**
 * A region with a development plan a year, six areas in each, projects with milestones in a chain, some of them waiting for
 * the year before; in one entry of the journal. Nothing of it is chance: the same size is the same region.
 */
export async function generateRegion(db: Database, size: RegionSize): Promise<{ plan: string; on: string }> {
  const first = 2026 - size.years;
  const tables = tablesOf(size, first);
  await db.sql.transaction().execute((tx) =>
    inEntry(
      tx,
      { at: new Date("2026-01-01T12:00:00Z"), act: "bench.region", subject: "bench:region", reason: "" },
      async () => {
        for (const [name, rows] of tables) await insertRows(tx, name, rows);
      },
    ),
  );
  await sql`analyze`.execute(db.sql);
  return { plan: "plan-2025", on: "2025-06-11" };
}

function tablesOf(size: RegionSize, first: number): [string, TableRow[]][] {
  const numbers = (count: number) => Array.from({ length: Math.floor(count) }, (_, index) => index);
  const years = numbers(size.years).map((index) => first + index);
  const parties = numbers(size.parties).map((index) => `deltaker-${index}`);
  const projects = years.flatMap((year) =>
    numbers(size.projectsPerYear).map((n) => ({ year, n, id: `p-${year}-${n}` })),
  );
  const milestones = projects.flatMap((one, index) =>
    numbers(size.milestonesPerProject + (index % 2 === 0 ? 0.5 : 0)).map((m) => {
      const due = addDays(`${one.year}-01-15`, m * 28 + (one.n % 7));
      return {
        ...one,
        m,
        id: `m-${m}`,
        project: one.id,
        due,
        done: due < "2025-06-01" ? addDays(due, one.n % 3) : null,
      };
    }),
  );
  const open = "[2000-01-01,)";
  return [
    [
      "party",
      parties.map((id) => ({ id, kind: "municipality", valid: open, since_certainty: "exact", constructed: true })),
    ],
    ["party_name", parties.map((party, n) => ({ party, language: "nb", name: `Deltaker ${n}`, valid: open }))],
    ["cooperation", [{ id: "region", valid: open, since_certainty: "exact", theme: "region", constructed: true }]],
    ["cooperation_name", [{ cooperation: "region", language: "nb", name: "Regionen", valid: open }]],
    [
      "membership",
      parties.map((party) => ({
        cooperation: "region",
        party,
        role: "member",
        attend: true,
        speak: true,
        propose: true,
        vote: true,
        since_certainty: "exact",
        until_certainty: "exact",
        valid: open,
        constructed: true,
      })),
    ],
    ["plan", years.map((year) => planRow(year))],
    [
      "plan_version",
      years.map((year) => ({
        plan: `plan-${year}`,
        version: 1,
        title: "",
        adopted_on: `${year - 1}-12-11`,
        adopted_certainty: "exact",
        body: "",
        case_number: "",
        note: "",
        constructed: true,
      })),
    ],
    [
      "plan_link",
      years.slice(1).map((year) => ({
        plan: `plan-${year}`,
        kind: "replaces",
        to_plan: `plan-${year - 1}`,
        since: `${year - 1}-06-11`,
        note: "",
        constructed: true,
      })),
    ],
    ["plan_party", years.flatMap((year) => parties.map((party) => partyRow({ plan: `plan-${year}` }, party)))],
    [
      "programme_area",
      years.flatMap((year) =>
        numbers(6).map((n) => ({
          plan: `plan-${year}`,
          id: `a-${n}`,
          position: n + 1,
          title: `Område ${n + 1}`,
          summary: "",
          constructed: true,
        })),
      ),
    ],
    [
      "programme_area_mapping",
      years.slice(1).flatMap((year) =>
        numbers(6).map((n) => ({
          from_plan: `plan-${year - 1}`,
          from_area: `a-${n}`,
          to_plan: `plan-${year}`,
          to_area: `a-${n}`,
          extent: "whole",
          note: "",
          constructed: true,
        })),
      ),
    ],
    ["project", projects.map(({ id, year, n }) => projectRow(id, year, n))],
    [
      "project_placement",
      projects.map(({ id, year, n }) => ({
        project: id,
        plan: `plan-${year}`,
        area: `a-${n % 6}`,
        constructed: true,
      })),
    ],
    [
      "project_party",
      projects.flatMap(({ id, n }) => parties.slice(n, n + 8).map((party) => partyRow({ project: id }, party))),
    ],
    [
      "milestone",
      milestones.map((one) => ({
        project: one.project,
        id: one.id,
        position: one.m + 1,
        title: `Milepæl ${one.m + 1}`,
        done_on: one.done,
        done_note: "",
        constructed: true,
      })),
    ],
    [
      "milestone_date",
      milestones.map((one) => ({
        project: one.project,
        milestone: one.id,
        set_on: `${one.year}-01-01`,
        number: 1,
        due: one.due,
        due_precision: "day",
        reason: "",
        constructed: true,
      })),
    ],
    [
      "milestone_dependency",
      milestones.flatMap((one) =>
        one.m > 0
          ? [need(one, one.project, `m-${one.m - 1}`)]
          : one.year > first && one.n % 3 === 0
            ? [need(one, `p-${one.year - 1}-${one.n}`, "m-3")]
            : [],
      ),
    ],
    [
      "status_report",
      projects.flatMap(({ id, year, n }) =>
        numbers(4).map((k) => ({
          project: id,
          day: `${year}-0${2 + k * 2}-01`,
          number: 1,
          light: n % 9 === 0 ? "yellow" : "green",
          words: "Arbeidet går som det skal.",
          constructed: true,
        })),
      ),
    ],
  ];
}

function planRow(year: number): TableRow {
  return {
    id: `plan-${year}`,
    title: `Utviklingsplan ${year}`,
    kind: "development-plan",
    cooperation: "region",
    summary: "",
    law: "",
    legal_effect: "",
    begun_on: `${year - 1}-06-11`,
    begun_certainty: "exact",
    period: `[${year}-01-01,${year + 1}-01-01)`,
    ended_certainty: "exact",
    constructed: true,
  };
}

function projectRow(id: string, year: number, n: number): TableRow {
  const over = year < 2025;
  return {
    id,
    title: `Prosjekt ${n} i ${year}`,
    summary: "",
    position: n + 1,
    owner_kind: "cooperation",
    owner: "region",
    begun_on: `${year}-01-01`,
    begun_certainty: "exact",
    due_on: `${year}-12-31`,
    ended_on: over ? `${year}-12-31` : null,
    ended_how: over ? "completed" : null,
    ended_certainty: "exact",
    constructed: true,
  };
}

function partyRow(of: TableRow, party: string): TableRow {
  return {
    ...of,
    party_kind: "party",
    party,
    role: "participant",
    valid: "[2000-01-01,)",
    note: "",
    constructed: true,
  };
}

function need(one: { project: string; id: string }, project: string, milestone: string): TableRow {
  return { project: one.project, milestone: one.id, needs_project: project, needs_milestone: milestone };
}
