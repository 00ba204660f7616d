import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { findParty, partyRefs, sourceRefs, type FindRefusal } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { mattersAnswer } from "#decisions/questions/matters.ts";
import type { FollowUpCellShown, GuidelineShown } from "../contract/follow-up.ts";
import type { MeasurementRow, MunicipalPlanRow, NoticeRow } from "../guideline-store.ts";
import { cellsInWords, guidelineShown } from "./follow-up-answer.ts";
import { followUpFile } from "./follow-up-file.ts";
import {
  followUp,
  type FollowUp,
  type FollowUpCell,
  type FollowUpMunicipality,
  type FollowUpRefusal,
} from "./follow-up.ts";

export type MunicipalPlanShown = Omit<MunicipalPlanRow, "source"> & { source: SourceRef | null };
export type MeasurementShown = Omit<MeasurementRow, "source"> & { by: PartyRef; source: SourceRef | null };
export type NoticeShown = Omit<NoticeRow, "source"> & { by: PartyRef; source: SourceRef | null };

/** A cell with its guideline, as facts for its mark and in words. */
export type AnswerShown = { guideline: GuidelineShown; cell: FollowUpCell; words: FollowUpCellShown };

export type MunicipalityFollowUp = {
  plan: FollowUp["plan"];
  counts: FollowUp["counts"];
  municipality: FollowUpMunicipality;
  answers: AnswerShown[];
  municipalPlans: MunicipalPlanShown[];
};

/** What one municipality has answered and must answer, with its own plans. */
export async function municipalityFollowUp(
  reader: Reader,
  plan: string,
  word: string,
  on: Day,
  language: Language,
): Promise<Outcome<MunicipalityFollowUp, FollowUpRefusal | FindRefusal>> {
  const party = await findParty(reader, word, on);
  if (!party.ok) return party;
  const found = await followUp(reader, plan, on, party.value.slug);
  if (!found.ok) return found;
  const own = found.value;
  const [municipality] = own.municipalities;
  if (!municipality) return refuse("municipality-not-in-plan", { name: party.value.name }, "party");
  const names = new Set([municipality.party.slug, ...municipality.parts.map((one) => one.party)]);
  const plans = [...own.municipalPlans.values()].filter(
    (one) =>
      names.has(one.party) && (one.adopted_on === null || one.adopted_on <= on || (one.started_on ?? "9999") <= on),
  );
  const answered = own.cells.flatMap((cell) =>
    "parts" in cell ? cell.parts.map((one) => one.answer?.source ?? null) : [],
  );
  const sources = await sourceRefs(reader, [
    ...plans.map((one) => one.source),
    ...own.guidelines.map((one) => one.source),
    ...answered,
  ]);
  const say = cellsInWords(own, sources, language);
  const guidelines = new Map(own.guidelines.map((one) => [one.id, guidelineShown(one, own, sources, language)]));
  return accept({
    plan: own.plan,
    counts: own.counts,
    municipality,
    answers: own.cells.flatMap((cell) => {
      const guideline = guidelines.get(cell.guideline);
      return guideline ? [{ guideline, cell, words: say(cell) }] : [];
    }),
    municipalPlans: plans.map((one) => ({ ...one, source: sources.get(one.source ?? "") ?? null })),
  });
}

export type GuidelinePage = {
  plan: FollowUp["plan"];
  guideline: GuidelineShown;
  answers: (AnswerShown & { municipality: PartyRef })[];
  notices: NoticeShown[];
  measurements: MeasurementShown[];
  versions: { since: Day; until: Day | null; wording: string; matter: string | null; clause: string }[];
};

/** One guideline on a day: its wording and where it was adopted, what each municipality answers, notices and measurements. */
export async function guidelinePage(
  reader: Reader,
  plan: string,
  id: string,
  on: Day,
  language: Language,
): Promise<Outcome<GuidelinePage, FollowUpRefusal>> {
  const [found, file] = await Promise.all([followUp(reader, plan, on), followUpFile(reader, plan)]);
  if (!found.ok) return found;
  const all = found.value;
  const standing = all.guidelines.find((one) => one.id === id);
  if (!standing || !file) return refuse("guideline-unknown", { word: id }, "guideline");
  const cells = all.cells.filter((one) => one.guideline === id);
  const notices = all.notices.filter((one) => one.guideline === id);
  const measurements = file.measurements.filter((one) => one.guideline === id && one.day <= on);
  const answered = cells.flatMap((cell) =>
    "parts" in cell ? cell.parts.map((one) => one.answer?.source ?? null) : [],
  );
  const [sources, refs] = await Promise.all([
    sourceRefs(reader, [
      standing.source,
      ...answered,
      ...notices.map((one) => one.source),
      ...measurements.map((one) => one.source),
    ]),
    partyRefs(
      reader,
      [...notices, ...measurements].map((one) => one.party),
      on,
    ),
  ]);
  const say = cellsInWords(all, sources, language);
  const guideline = guidelineShown(standing, all, sources, language);
  const withNames = <Row extends { party: string; source: string | null }>(row: Row) => ({
    ...row,
    by: known(refs, row.party),
    source: sources.get(row.source ?? "") ?? null,
  });
  return accept({
    plan: all.plan,
    guideline,
    answers: all.municipalities.flatMap(({ party }) => {
      const cell = cells.find((one) => one.municipality === party.slug);
      return cell ? [{ municipality: party, guideline, cell, words: say(cell) }] : [];
    }),
    notices: notices.map(withNames),
    measurements: measurements.map(withNames),
    versions: file.guidelines
      .filter((one) => one.id === id)
      .map(({ since, until, wording, matter, clause }) => ({ since, until, wording, matter, clause })),
  });
}

/** Joint matters that may have adopted a guideline of the plan: those of its cooperation, the newest first. */
export async function mattersOfPlan(
  reader: Reader,
  plan: string,
  on: Day,
  language: Language,
): Promise<{ value: string; label: string }[]> {
  const file = await followUpFile(reader, plan);
  if (!file || file.plan.cooperation === null) return [];
  const all = await mattersAnswer(reader, on, language, { cooperations: [file.plan.cooperation] });
  return all
    .toSorted((a, b) => (a.openedOn < b.openedOn ? 1 : -1))
    .map((one) => ({ value: one.slug, label: one.title }));
}
