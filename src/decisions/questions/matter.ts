import { lastEntryOf } from "#journal/perform.ts";
import { bodyNames } from "#cooperation/questions/body-names.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { CooperationRef } from "#cooperation/contract.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { awaitedTexts } from "../board-texts.ts";
import type { BoardRow, InForceShown, MatterAnswer, ReasonNode } from "../contract.ts";
import { missingSentence, reasonSentence } from "../reason-texts.ts";
import { statusSentence } from "../status-sentence.ts";
import { boardRow, deadline, type BoardFacts, type BoardStep } from "../rules/board.ts";
import { parseClauses } from "../rules/clauses.ts";
import type { MatterPartyRow } from "../store.ts";
import { stages, type DecisionCase, type Reason, type Stage } from "../vocabulary.ts";
import {
  comparisonOf,
  competentOrgans,
  matterFiles,
  ruleOf,
  settle,
  textOn,
  type MatterFile,
  type Settled,
} from "./cases.ts";

export type MatterRefusal = "matter-unknown" | "matter-not-opened" | "matter-without-rule";

/** A joint matter as of a day: where every council stands, and whether it is in force, for whom, since when, and why. */
export async function matterAnswer(
  reader: Reader,
  id: string,
  on: Day,
  language: Language,
): Promise<Outcome<MatterAnswer, MatterRefusal>> {
  const files = await matterFiles(reader, [id]);
  const file = files.get(id);
  if (!file) return refuse("matter-unknown", { word: id }, "matter");
  if (file.matter.opened_on > on)
    return refuse("matter-not-opened", { title: file.matter.title, opened: file.matter.opened_on }, "on");
  const settled = await settle(reader, files, id, on);
  if (!settled) return refuse("matter-without-rule", { title: file.matter.title, rule: file.matter.rule }, "rule");
  return accept(
    await reader.answers.of(`decisions.matter ${id} ${on} ${language}`, () =>
      describe(reader, files, file, settled, on, language),
    ),
  );
}

/** Names and sources for everything an answer mentions. */
type Names = {
  parties: Map<string, PartyRef>;
  sources: Map<string, SourceRef>;
  cooperation: CooperationRef;
  of: (id: string) => string;
};

async function namesFor(
  reader: Reader,
  files: ReadonlyMap<string, MatterFile>,
  file: MatterFile,
  on: Day,
): Promise<Names> {
  const successors = [...file.ended.values()].flatMap((one) => one.successors);
  const ids = [
    ...file.parties.map((one) => one.party),
    ...file.adoptions.flatMap((one) => one.positions.map((position) => position.party)),
    ...file.withdrawals.map((one) => one.party),
    ...file.basis.members.map((one) => one.party),
    ...successors,
  ];
  const sourceIds = [
    file.matter,
    ...file.texts,
    ...file.parties,
    ...file.deadlines,
    ...file.steps,
    ...file.resolutions,
    ...file.adoptions,
    ...file.withdrawals,
  ].map((one) => one.source);
  const [parties, sources, cooperations, named] = await Promise.all([
    partyRefs(reader, ids, on),
    sourceRefs(reader, sourceIds),
    cooperationRefs(reader, [file.matter.cooperation], on),
    bodyNames(reader, [file.matter.cooperation], on),
  ]);
  const bodies = new Map(named.map((one) => [one.id, one.name]));
  return {
    parties,
    sources,
    cooperation: cooperations.get(file.matter.cooperation) ?? {
      slug: file.matter.cooperation,
      name: file.matter.cooperation,
      form: null,
      theme: "other",
    },
    of: (id) =>
      parties.get(id)?.name ?? bodies.get(id) ?? cooperations.get(id)?.name ?? files.get(id)?.matter.title ?? id,
  };
}

async function describe(
  reader: Reader,
  files: Map<string, MatterFile>,
  file: MatterFile,
  settled: Settled,
  on: Day,
  language: Language,
): Promise<MatterAnswer> {
  const names = await namesFor(reader, files, file, on);
  const origin = (one: { source: string | null; constructed: boolean }) => ({
    source: names.sources.get(one.source ?? "") ?? null,
    constructed: one.constructed,
  });
  const ruled = ruleOf(file, on);
  const text = textOn(file, on);
  const replacing =
    settled.decision.replaced && settled.decision.replaced.day <= on
      ? files.get(settled.decision.replaced.by)
      : undefined;
  const rows = await boardOf(reader, file, names, on, language);
  return {
    slug: file.matter.slug,
    title: file.matter.title,
    cooperation: names.cooperation,
    openedOn: file.matter.opened_on,
    on,
    summary: file.matter.summary,
    legalEffect: file.matter.legal_effect,
    law: file.matter.law,
    rule: ruled && { id: ruled.rule.id, title: ruled.rule.title, statutes: ruled.statutes },
    text: text && {
      version: text.version,
      dated: text.dated,
      title: text.title,
      body: text.body,
      clauses: parseClauses(text.body).map((one) => ({ id: one.id, heading: one.heading ?? null, text: one.text })),
      ...origin(text),
    },
    versions: file.texts
      .filter((one) => one.dated <= on)
      .map(({ version, dated, title }) => ({ version, dated, title })),
    replaces: file.matter.replaces,
    replacedBy: replacing ? { slug: replacing.matter.slug, title: replacing.matter.title } : null,
    deadlines: file.deadlines
      .filter((one) => one.set_on <= on)
      .map((one) => ({
        party: one.party === "" ? null : known(names.parties, one.party),
        stage: one.stage,
        due: one.due,
        setOn: one.set_on,
        reason: one.reason,
        current: deadlinesFor(file, one.party, one.stage, on) === one.due,
        ...origin(one),
      })),
    steps: file.steps
      .filter((one) => one.party === "" && one.day <= on)
      .map((one) => ({
        stage: one.stage,
        day: one.day,
        organ: one.organ,
        caseNumber: one.case_number,
        note: one.note,
        ...origin(one),
      })),
    adoptions: file.adoptions
      .filter((one) => one.day <= on)
      .map((one) => ({
        id: one.id,
        body: one.body,
        bodyName: one.body_name ?? one.body,
        day: one.day,
        noticeDay: one.notice_day,
        caseNumber: one.case_number,
        outcome: one.outcome,
        textVersion: one.text_version,
        positions: one.positions_known
          ? one.positions.map(({ party, vote, chair = false, reserved = false, reservedClauses = [] }) => ({
              party: known(names.parties, party),
              vote,
              chair,
              reserved,
              reservedClauses,
            }))
          : null,
        note: one.note,
        ...origin(one),
      })),
    withdrawals: file.withdrawals
      .filter((one) => one.day <= on)
      .map((one) => ({
        party: known(names.parties, one.party),
        day: one.day,
        effective: one.effective,
        reason: one.reason,
        ...origin(one),
      })),
    board: rows.filter((one) => one.part === "decides"),
    others: rows.filter((one) => one.part !== "decides"),
    inForce: showInForce(settled, names, on, language, deadlinesFor(file, "", "decided", on)),
    changeDays: changeDays(file, settled),
    version: await lastEntryOf(reader.db, `matter:${file.matter.slug}`),
    ...origin(file.matter),
  };
}

function deadlinesFor(file: MatterFile, party: string, stage: string, on: Day): Day | null {
  const own = file.deadlines
    .filter((one) => one.party === party)
    .map((one) => ({ stage: one.stage, due: one.due, setOn: one.set_on }));
  return deadline(own, stage, on);
}

const alphabet = new Intl.Collator("nb");
const partOrder = { decides: 0, accedes: 1, consulted: 2 } as const;

export async function boardOf(
  reader: Reader,
  file: MatterFile,
  names: Pick<Names, "parties" | "sources">,
  on: Day,
  language: Language,
): Promise<BoardRow[]> {
  const organs = competentOrgans(ruleOf(file, on)?.rule);
  const shown = await Promise.all(
    file.parties
      .filter((one) => one.since <= on)
      .map(async (one) => {
        const facts = await boardFacts(reader, file, one, organs, on);
        const source = (id: string | null) => names.sources.get(id ?? "") ?? null;
        const row: BoardRow = {
          party: known(names.parties, one.party),
          part: one.part,
          clauses: one.clauses,
          organ: facts.organ ?? organs[0] ?? null,
          stage: facts.stage,
          date: facts.date,
          outcome: facts.outcome,
          comparison: facts.comparison,
          caseNumber: facts.caseNumber,
          due: facts.due,
          late: facts.late,
          waitingFor: facts.waitingFor && awaitedTexts[facts.waitingFor][language],
          cells: facts.cells.map((cell) => ({
            stage: cell.stage,
            date: cell.date,
            due: cell.due,
            late: cell.late,
            organ: cell.organ,
            caseNumber: cell.caseNumber,
            note: cell.note,
            source: source(cell.source),
            constructed: cell.constructed,
          })),
          resolution: facts.resolution,
          source: source(facts.source),
          constructed: facts.constructed,
        };
        return row;
      }),
  );
  return shown.toSorted(
    (a, b) => partOrder[a.part] - partOrder[b.part] || alphabet.compare(a.party.name, b.party.name),
  );
}

export async function boardFacts(
  reader: Reader,
  file: MatterFile,
  party: MatterPartyRow,
  organs: readonly string[],
  on: Day,
): Promise<BoardFacts> {
  const own = file.resolutions.filter((one) => one.party === party.party);
  const resolutions = await Promise.all(
    own.map(async (one) => ({
      id: one.id,
      organ: one.organ,
      day: one.day,
      outcome: one.outcome,
      comparison: (await comparisonOf(reader, file, one, organs.includes(one.organ))).class,
      caseNumber: one.case_number,
      source: one.source,
      constructed: one.constructed,
    })),
  );
  const steps = file.steps.flatMap((one): BoardStep[] =>
    one.party === party.party && isBoardStage(one.stage)
      ? [
          {
            stage: one.stage,
            day: one.day,
            organ: one.organ,
            caseNumber: one.case_number,
            note: one.note,
            source: one.source,
            constructed: one.constructed,
          },
        ]
      : [],
  );
  const personal = file.deadlines.filter((one) => one.party === party.party);
  const general = file.deadlines.filter(
    (one) => one.party === "" && !personal.some((mine) => mine.stage === one.stage),
  );
  const deadlines = [...personal, ...general].map((one) => ({ stage: one.stage, due: one.due, setOn: one.set_on }));
  return boardRow({ part: party.part, steps, resolutions, deadlines, on });
}

function isBoardStage(stage: string): stage is Stage {
  return stages.some((one) => one === stage);
}

function showInForce(
  { answer, decision }: Settled,
  names: Names,
  on: Day,
  language: Language,
  due: Day | null,
): InForceShown {
  const party = (id: string) => known(names.parties, id);
  return {
    on,
    status: answer.status,
    since: answer.since ?? null,
    until: answer.until ?? null,
    sentence: statusSentence(answer, language, names.of, due ?? undefined, nounFor(decision, names)),
    for: answer.for.map((one) => ({
      party: party(one.party),
      clauses: one.clauses,
      since: one.since,
      until: one.until ?? null,
      why: one.why,
    })),
    unsettled: answer.unsettled.map((one) => ({
      party: party(one.party),
      ended: one.ended,
      successors: one.successors.map(party),
    })),
    missing: answer.missing.map((one) => ({
      code: one.code,
      party: one.party === undefined ? null : party(one.party),
      body: one.body ?? null,
      organs: one.organs ?? [],
      text: missingSentence(one, language, names.of),
      cite: one.cite ?? null,
    })),
    because: showReason(answer.because, language, names.of),
  };
}

/** "Kommune" where everyone who decides or may accede is one; else "part". */
function nounFor(decision: DecisionCase, names: Names): "municipality" | "party" {
  const asked = decision.parties.filter((one) => one.part !== "consulted");
  return asked.every((one) => names.parties.get(one.id)?.kind === "municipality") ? "municipality" : "party";
}

function showReason({ children, ...reason }: Reason, language: Language, nameOf: (id: string) => string): ReasonNode {
  return {
    ...reason,
    text: reasonSentence({ ...reason, children }, language, nameOf),
    children: children.map((one) => showReason(one, language, nameOf)),
  };
}

function changeDays(file: MatterFile, { answer, decision }: Settled): Day[] {
  const days = [
    file.matter.opened_on,
    ...file.texts.map((one) => one.dated),
    ...file.steps.map((one) => one.day),
    ...file.resolutions.map((one) => one.day),
    ...file.adoptions.map((one) => one.day),
    ...file.deadlines.map((one) => one.set_on),
    ...file.withdrawals.flatMap((one) => [one.day, one.effective]),
    ...(answer.since ? [answer.since] : []),
    ...(decision.replaced ? [decision.replaced.day] : []),
  ];
  return [...new Set(days)].sort();
}
