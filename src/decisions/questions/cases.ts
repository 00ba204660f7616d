import { decisionBases, type DecisionBasis } from "#cooperation/questions/decision-basis.ts";
import type { Condition, DecisionRule, Organ } from "#cooperation/vocabulary.ts";
import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { successorIds } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import { compareInTurn } from "../compare-in-turn.ts";
import { headingOf, parseClauses } from "../rules/clauses.ts";
import type { WordingComparison, WordingInput } from "../rules/compare-wording.ts";
import { inForce } from "../rules/in-force.ts";
import * as store from "../store.ts";
import type { ConcernedParty, DecisionCase, InForceAnswer, ResolutionFact } from "../vocabulary.ts";

/** All that is recorded about one matter, whatever the day. */
export type MatterFile = {
  matter: store.MatterRow;
  texts: store.TextRow[];
  parties: store.MatterPartyRow[];
  deadlines: store.DeadlineRow[];
  steps: store.StepRow[];
  resolutions: store.ResolutionRow[];
  adoptions: store.AdoptionRow[];
  withdrawals: Awaited<ReturnType<typeof store.withdrawalsOf>>;
  basis: DecisionBasis;
  /** What the parties were called when the matter ran: a council names itself in what it resolves. */
  names: Map<string, PartyRef>;
  /** Parties concerned that no longer exist, with what followed. */
  ended: Map<string, { ended: Day; successors: string[] }>;
  /** Matters that replace this one. */
  replacedBy: string[];
};

/** The files of some matters and of all that replace them: the same number of questions however many there are. */
export async function matterFiles(reader: Reader, ids: readonly string[]): Promise<Map<string, MatterFile>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Map();
  return reader.answers.of(`decisions.files ${wanted.join(" ")}`, async () => {
    const { db } = reader;
    const matters = await store.matterChains(db, wanted);
    const all = matters.map((one) => one.slug);
    const [texts, parties, deadlines, steps, resolutions, adoptions, withdrawals, bases] = await Promise.all([
      store.textsOf(db, all),
      store.partiesOf(db, all),
      store.deadlinesOf(db, all),
      store.stepsOf(db, all),
      store.resolutionsOf(db, all),
      store.adoptionsOf(db, all),
      store.withdrawalsOf(db, all),
      decisionBases(
        reader,
        matters.map((one) => one.cooperation),
      ),
    ]);
    const ends = await store.endsOf(db, [...new Set(parties.map((one) => one.party))]);
    const ids = [...parties, ...resolutions].map((one) => one.party);
    const names = await partyRefs(
      reader,
      ids,
      matters
        .map((one) => one.opened_on)
        .toSorted()
        .at(-1) ?? "9999-12-31",
    );
    const ended = new Map<string, { ended: Day; successors: string[] }>();
    for (const one of ends) {
      const followed = await successorIds(reader, one.party, addDays(one.ended, -1), one.ended);
      ended.set(one.party, { ended: one.ended, successors: followed.parties });
    }
    const of = <Row extends { matter: string }>(rows: Row[], id: string) => rows.filter((row) => row.matter === id);
    return new Map(
      matters.map((matter) => [
        matter.slug,
        {
          matter,
          texts: of(texts, matter.slug),
          parties: of(parties, matter.slug),
          deadlines: of(deadlines, matter.slug),
          steps: of(steps, matter.slug),
          resolutions: of(resolutions, matter.slug),
          adoptions: of(adoptions, matter.slug),
          withdrawals: of(withdrawals, matter.slug),
          basis: bases.get(matter.cooperation) ?? { statutes: [], members: [] },
          names,
          ended,
          replacedBy: matters.filter((one) => one.replaces === matter.slug).map((one) => one.slug),
        },
      ]),
    );
  });
}

/** The rule that decides, and the version of the statutes it stands in: the one in force on the day of the adoption, else on the day asked. */
export function ruleOf(
  file: MatterFile,
  on: Day,
): { rule: DecisionRule; statutes: string | null; groups: DecisionCase["groups"] } | null {
  const adopted = file.adoptions.find((one) => one.outcome === "adopted" && one.day <= on);
  const day = adopted?.day ?? on;
  const version =
    file.basis.statutes.find((one) => one.since <= day && (one.until === null || day < one.until)) ??
    file.basis.statutes.find(
      (one) => one.since <= file.matter.opened_on && (one.until === null || file.matter.opened_on < one.until),
    );
  if (file.matter.own_rule) return { rule: file.matter.own_rule, statutes: null, groups: version?.groups ?? {} };
  const rule = version?.rules.find((one) => one.id === file.matter.rule);
  return rule && version ? { rule, statutes: version.id, groups: version.groups } : null;
}

/** The organs of which one must decide for a party, by the rule. */
export function competentOrgans(rule: DecisionRule | undefined): Organ[] {
  const organs = new Set<Organ>();
  const visit = (condition: Condition): void => {
    if (condition.kind === "resolutions") for (const organ of condition.organs) organs.add(organ);
    else if (condition.kind === "all" || condition.kind === "any") condition.of.forEach(visit);
  };
  for (const stage of rule?.stages ?? []) visit(stage.condition);
  return organs.size > 0 ? [...organs] : ["council"];
}

/** The text as it stood on a day: the newest version dated on or before it, else the first. */
export function textOn(file: MatterFile, on: Day): store.TextRow | null {
  return file.texts.findLast((one) => one.dated <= on) ?? file.texts[0] ?? null;
}

/** What a party's wording is compared with: the version of the text that it treated, the newest where none has that number. */
export function comparisonInput(
  file: MatterFile,
  { party, version, wording }: { party: string; version: number | undefined; wording: string },
  competent: boolean,
): WordingInput {
  const body = (file.texts.find((one) => one.version === version) ?? file.texts.at(-1))?.body ?? "";
  const heading = headingOf(body);
  const name = file.names.get(party)?.name;
  return {
    master: parseClauses(body),
    wording,
    competent,
    title: file.matter.title,
    ...(heading ? { heading } : {}),
    ...(name ? { party: name } : {}),
  };
}

/** A resolution's wording against the version of the text that it treated; worked out once. */
export function comparisonOf(
  reader: Reader,
  file: MatterFile,
  row: store.ResolutionRow,
  competent: boolean,
): Promise<WordingComparison> {
  return reader.answers.of(`decisions.comparison ${row.id} ${competent}`, async () => {
    // Where only the outcome is known from the source, the adoption is taken as it is told; the page says so.
    if (!row.wording_known)
      return withReservation(row, { class: competent ? "same" : "not-competent", clauses: [], why: [] });
    const { party, text_version: version, wording } = row;
    return withReservation(row, await compareInTurn(comparisonInput(file, { party, version, wording }, competent)));
  });
}

/** A reservation may stand beside the wording, in a field of its own, instead of in it. */
function withReservation(row: store.ResolutionRow, compared: WordingComparison): WordingComparison {
  const reserved = row.reservation !== "" || row.reserved_clauses.length > 0;
  return reserved && (compared.class === "same" || compared.class === "editorial")
    ? { ...compared, class: "reservation" }
    : compared;
}

/** The case that the in-force rule reads. */
export async function decisionCase(reader: Reader, file: MatterFile, on: Day): Promise<DecisionCase | null> {
  const ruled = ruleOf(file, on);
  if (!ruled) return null;
  const organs = competentOrgans(ruled.rule);
  const resolutions = await Promise.all(
    file.resolutions.map(async (row): Promise<ResolutionFact> => {
      const { class: comparison } = await comparisonOf(reader, file, row, organs.includes(row.organ));
      const reserved = row.reservation !== "" || row.reserved_clauses.length > 0;
      return {
        id: row.id,
        party: row.party,
        organ: row.organ,
        day: row.day,
        outcome: row.outcome,
        comparison,
        ...(row.clauses ? { clauses: row.clauses } : {}),
        ...(reserved ? { reserved, reservedClauses: row.reserved_clauses } : {}),
      };
    }),
  );
  const text = textOn(file, on);
  const hearing = file.steps
    .filter((one) => (one.stage === "hearing-opened" || one.stage === "sent") && one.day <= on)
    .at(0)?.day;
  return {
    rule: ruled.rule,
    groups: ruled.groups,
    members: file.basis.members,
    parties: file.parties.filter((one) => one.since <= on).map((one) => concerned(one, file)),
    clauses: parseClauses(text?.body ?? "").map((one) => one.id),
    opened: file.matter.opened_on,
    ...(hearing ? { hearingOpened: hearing } : {}),
    resolutions,
    adoptions: file.adoptions.map((one) => ({
      id: one.id,
      body: one.body,
      day: one.day,
      ...(one.notice_day ? { noticeDay: one.notice_day } : {}),
      outcome: one.outcome,
      positions: one.positions.map(({ party, vote, chair, reserved, reservedClauses }) => ({
        party,
        vote,
        ...(chair ? { chair } : {}),
        ...(reserved ? { reserved } : {}),
        ...(reservedClauses ? { reservedClauses } : {}),
      })),
      positionsKnown: one.positions_known,
    })),
    withdrawals: file.withdrawals.map(({ party, day, effective }) => ({ party, day, effective })),
  };
}

function concerned(row: store.MatterPartyRow, file: MatterFile): ConcernedParty {
  const end = file.ended.get(row.party);
  return {
    id: row.party,
    part: row.part,
    since: row.since,
    ...(row.clauses ? { clauses: row.clauses } : {}),
    ...(end ? { ended: end.ended, successors: end.successors } : {}),
  };
}

export type Settled = { decision: DecisionCase; answer: InForceAnswer };

/** In force or not on a day, with what replaces it taken into account. Null where no rule is known. */
export async function settle(
  reader: Reader,
  files: Map<string, MatterFile>,
  id: string,
  on: Day,
): Promise<Settled | null> {
  const file = files.get(id);
  if (!file) return null;
  return reader.answers.of(`decisions.settled ${id} ${on}`, async () => {
    const decision = await decisionCase(reader, file, on);
    if (!decision) return null;
    for (const next of file.replacedBy) {
      // A later decision takes over from the day it is itself in force, whenever that is known to be.
      const later = await settle(reader, files, next, "9999-12-31");
      if (later?.answer.since && (!decision.replaced || later.answer.since < decision.replaced.day))
        decision.replaced = { day: later.answer.since, by: next };
    }
    return { decision, answer: inForce(decision, on) };
  });
}
