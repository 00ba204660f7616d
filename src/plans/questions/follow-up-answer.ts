import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { findParty, sourceRefs, type FindRefusal } from "#parties/questions/find-party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { FollowUpAnswer, FollowUpCellShown, GuidelinesAnswer, GuidelineShown } from "../contract/follow-up.ts";
import { reasonInWords } from "../follow-up-reason-texts.ts";
import { followUpSentence } from "../follow-up-sentences.ts";
import { answerStateTexts, notBoundText, whyNotBoundTexts } from "../guideline-texts.ts";
import { measureInWords } from "../measure-texts.ts";
import {
  followUp,
  type FollowUp,
  type FollowUpCell,
  type FollowUpRefusal,
  type GuidelineStanding,
} from "./follow-up.ts";

/** The guidelines of a plan that stand on a day. */
export async function guidelinesAnswer(
  reader: Reader,
  plan: string,
  on: Day,
  language: Language,
): Promise<Outcome<GuidelinesAnswer, FollowUpRefusal>> {
  const found = await followUp(reader, plan, on);
  if (!found.ok) return found;
  const { guidelines } = found.value;
  const sources = await sourceRefs(
    reader,
    guidelines.map((one) => one.source),
  );
  return accept({
    plan: { slug: found.value.plan.slug, title: found.value.plan.title },
    on,
    guidelines: guidelines.map((one) => guidelineShown(one, found.value, sources, language)),
  });
}

/** The follow-up in words, for all municipalities or for one. */
export async function followUpAnswer(
  reader: Reader,
  plan: string,
  on: Day,
  language: Language,
  municipality?: string,
): Promise<Outcome<FollowUpAnswer, FollowUpRefusal | FindRefusal>> {
  const party = municipality === undefined ? null : await findParty(reader, municipality, on);
  if (party && !party.ok) return party;
  const found = await followUp(reader, plan, on, party?.value.slug);
  if (!found.ok) return found;
  return party && found.value.municipalities.length === 0
    ? refuse("municipality-not-in-plan", { name: party.value.name }, "party")
    : accept(await shown(reader, found.value, language));
}

async function shown(reader: Reader, all: FollowUp, language: Language): Promise<FollowUpAnswer> {
  const answers = all.cells.flatMap((cell) =>
    "parts" in cell ? cell.parts.map((one) => one.answer?.source ?? null) : [],
  );
  const sources = await sourceRefs(reader, [...all.guidelines.map((one) => one.source), ...answers]);
  const say = cellsInWords(all, sources, language);
  return {
    plan: all.plan,
    on: all.on,
    sentence: followUpSentence(all, language),
    counts: all.counts,
    guidelines: all.guidelines.map((one) => guidelineShown(one, all, sources, language)),
    municipalities: all.municipalities.map(({ party, parts, oneOfSeveral }) => ({
      party,
      mergedIn: parts.filter((one) => one.ended !== null).map((one) => one.ref),
      oneOfSeveral,
    })),
    cells: all.cells.map(say),
    changeDays: all.changeDays,
  };
}

export function guidelineShown(
  one: GuidelineStanding,
  { matters }: Pick<FollowUp, "matters">,
  sources: Map<string, SourceRef>,
  language: Language,
): GuidelineShown {
  return {
    id: one.id,
    number: one.number,
    heading: one.heading,
    wording: one.wording,
    kind: one.kind,
    measure: one.measure,
    measureText: one.measure && measureInWords(one.measure, language),
    area: one.area,
    matter: one.matter ? { slug: one.matter, title: matters.get(one.matter) ?? one.matter, clause: one.clause } : null,
    since: one.worded,
    firstSince: one.first,
    until: one.until,
    source: sources.get(one.source ?? "") ?? null,
    constructed: one.constructed,
  };
}

/** Says cells in a language; the names are looked up once. */
export function cellsInWords(
  all: FollowUp,
  sources: Map<string, SourceRef>,
  language: Language,
): (cell: FollowUpCell) => FollowUpCellShown {
  const refs = new Map<string, PartyRef>();
  for (const { party, parts } of all.municipalities) {
    refs.set(party.slug, party);
    for (const one of parts) refs.set(one.party, one.ref);
  }
  const numbers = new Map(all.guidelines.map((one) => [one.id, one.number]));
  const refOf = (id: string): PartyRef => refs.get(id) ?? { slug: id, name: id, number: null, kind: "other" };
  const planOf = (id: string) => all.municipalPlans.get(id)?.title ?? id;
  const names = { party: (id: string) => shortName(refOf(id)), plan: planOf };
  return (cell) => {
    const here = {
      guideline: cell.guideline,
      number: numbers.get(cell.guideline) ?? "",
      municipality: cell.municipality,
      mustAct: cell.mustAct,
    };
    if (cell.state === "not-bound")
      return {
        ...here,
        state: cell.state,
        word: notBoundText[language],
        overdue: null,
        due: null,
        notice: { state: "not-needed", day: null },
        reasons: [whyNotBoundTexts[cell.why][language]],
        parts: [],
      };
    return {
      ...here,
      state: cell.state,
      word: answerStateTexts[cell.state][language],
      overdue: cell.overdue,
      due: cell.due,
      notice: { state: cell.notice.state, day: cell.notice.day },
      reasons: cell.parts.flatMap((one) => one.reasons.map((reason) => reasonInWords(reason, language, names))),
      parts: cell.parts.map((one) => ({
        party: refOf(one.party),
        ended: one.ended,
        unsettled: one.unsettled,
        state: one.state,
        answer: one.answer && {
          day: one.answer.day,
          state: one.answer.state,
          municipalPlan: one.answer.plan === null ? null : { id: one.answer.plan, title: planOf(one.answer.plan) },
          reason: one.answer.reason,
          evidence: one.answer.evidence,
          provision: one.answer.provision,
          document: one.answer.document,
          url: one.answer.url,
          reported: one.answer.reported,
          measurement: one.answer.measurement,
          source: sources.get(one.answer.source ?? "") ?? null,
          constructed: one.answer.constructed,
        },
      })),
    };
  };
}
