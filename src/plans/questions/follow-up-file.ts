import { matterFiles, settle, type MatterFile } from "#decisions/questions/cases.ts";
import type { InForceAnswer } from "#decisions/vocabulary.ts";
import { successorIds } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import * as store from "../guideline-store.ts";

/** All that is recorded about the guidelines of one plan, whatever the day. */
export type FollowUpFile = {
  plan: store.GuidedPlanRow;
  /** Every version, oldest first. */
  guidelines: store.GuidelineRow[];
  /** Municipalities asked to follow, each from the day it came into the plan. */
  parties: { party: string; since: Day; until: Day | null; ended: Day | null; successors: string[] }[];
  municipalPlans: store.MunicipalPlanRow[];
  /** By guideline, then by who answered. */
  answers: Map<string, Map<string, store.AnswerRow[]>>;
  notices: store.NoticeRow[];
  measurements: store.MeasurementRow[];
  matters: Map<string, MatterFile>;
};

/** The same number of questions to the database however large the plan is. */
export function followUpFile(reader: Reader, plan: string): Promise<FollowUpFile | null> {
  return reader.answers.of(`plans.follow-up-file ${plan}`, async () => {
    const { db } = reader;
    const row = await store.guidedPlan(db, plan);
    if (!row) return null;
    const [guidelines, own] = await Promise.all([store.guidelineVersions(db, plan), store.guidedParties(db, plan)]);
    const ids = [...new Set(guidelines.map((one) => one.id))];
    const named = [...new Set(guidelines.flatMap((one) => (one.matter ? [one.matter] : [])))];
    const matters = await matterFiles(reader, named);
    const all = withMatterParties(
      own,
      named.map((id) => matters.get(id)).filter((one) => one !== undefined),
    );
    const lives = await store.livesOfParties(db, [...all.keys()]);
    const parties: FollowUpFile["parties"] = [];
    for (const { party, kind, ended } of lives) {
      const part = all.get(party);
      // Only a municipality has a land-use plan: the county is a party to the plan and answers nothing.
      if (!part || kind !== "municipality") continue;
      const successors = ended === null ? [] : (await successorIds(reader, party, addDays(ended, -1), ended)).parties;
      parties.push({ party, ...part, ended, successors });
    }
    const everyone = [...new Set(parties.flatMap((one) => [one.party, ...one.successors]))];
    const [municipalPlans, answers, notices, measurements] = await Promise.all([
      store.municipalPlansOf(db, everyone),
      store.answersTo(db, ids),
      store.noticesOf(db, ids),
      store.measurementsOf(db, ids),
    ]);
    return {
      plan: row,
      guidelines,
      parties,
      municipalPlans,
      answers: byGuideline(answers),
      notices,
      measurements,
      matters,
    };
  });
}

function byGuideline<Row extends { guideline: string; party: string }>(
  rows: readonly Row[],
): Map<string, Map<string, Row[]>> {
  return new Map(
    [...Map.groupBy(rows, (one) => one.guideline)].map(([id, own]) => [id, Map.groupBy(own, (one) => one.party)]),
  );
}

type PartyOfPlan = { since: Day; until: Day | null };

/** Those that decide or accede in the matters that adopted the guidelines are asked too, from the day they came into one. */
function withMatterParties(
  own: readonly ({ party: string } & PartyOfPlan)[],
  matters: readonly MatterFile[],
): Map<string, PartyOfPlan> {
  const all = new Map(own.map(({ party, since, until }): [string, PartyOfPlan] => [party, { since, until }]));
  for (const { parties } of matters)
    for (const { party, part, since } of parties)
      if (part !== "consulted" && !all.has(party)) all.set(party, { since, until: null });
  return all;
}

/** In force or not: for whom a matter's clauses hold on a day; null where no rule is known. */
export async function settledOn(
  reader: Reader,
  file: FollowUpFile,
  matter: string,
  on: Day,
): Promise<InForceAnswer | null> {
  return (await settle(reader, file.matters, matter, on))?.answer ?? null;
}

/** Whether a plan has, or had, guidelines: whether there is a follow-up to go to. */
export function hasGuidelines(reader: Reader, plan: string): Promise<boolean> {
  return reader.answers.of(
    `plans.has-guidelines ${plan}`,
    async () => (await store.guidelineVersions(reader.db, plan)).length > 0,
  );
}
