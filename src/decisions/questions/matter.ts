import { lastEntryOf } from "#journal/perform.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { MatterAnswer } from "../contract.ts";
import { deadline } from "../rules/board.ts";
import { parseClauses } from "../rules/clauses.ts";
import { matterFiles, ruleOf, settle, textOn, type MatterFile, type Settled } from "./cases.ts";
import { showInForce } from "./in-force-shown.ts";
import { boardOf } from "./matter-board.ts";
import { namesFor } from "./matter-names.ts";

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
