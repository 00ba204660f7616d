import type { Cite, Day, LegalForm, Threshold } from "../vocabulary.ts";
import { companyAct1999, municipalAct1992, municipalAct2018, planningAct2008, cite, type Act } from "./acts.ts";

/**
 * What an act says about one thing. `checked` false: taken from memory, a secondary source or the act's silence; not read
 * in the text itself (the 1992 act is repealed and not among the published texts in force).
 */
export type Stated<Value> = { value: Value; cite: Cite; checked: boolean };

export type Participant = "municipality" | "county" | "intermunicipal-company";
/** Years, months or days between the notice and its effect; null: the agreement itself must say. */
export type Notice = { years: number } | { months: number } | { days: number } | null;

/**
 * The rules of one legal form in one period. Read in the acts as in force on 13 April 2026 (Lovdata, NLOD 2.0).
 *
 * The 2018 act took effect, and the 1992 act ended, in each municipality with its constituting meeting in the autumn of
 * 2019: `from` and `until` are then the outermost days, and `perMunicipality` says where they differ.
 */
export type LegalFormRules = {
  form: LegalForm;
  law: string;
  from: Day;
  /** First day no longer; null: still. */
  until: Day | null;
  /** Between these days it depends on the municipality which law held. */
  perMunicipality?: { from: Day; until: Day };
  mayTakePart: Stated<Participant[]>;
  /** The name must contain one of these; empty: nothing asked. */
  nameMustContain: Stated<string[]>;
  legalPerson: Stated<"yes" | "no" | "as-agreed">;
  topOrgan: Stated<"assembly" | "board" | "joint-committee-or-none">;
  /** Each council must itself adopt what the cooperation rests on: agreement or statutes, in planning the plan for its area. */
  adoptedByEachCouncil: Stated<boolean>;
  exitNotice: Stated<{ notice: Notice; mayBeAgreedOtherwise: boolean }>;
  /** Enkeltvedtak: whether it can be given power to decide over individuals. */
  individualDecisions: Stated<"no" | "internal-matters-and-grants" | "delegated" | "by-special-act">;
  meetingNotice: Stated<{ days: number } | "reasonable" | "own-rules">;
  quorum: Stated<{ members: Threshold; votes?: Threshold } | "own-rules">;
  majority: Stated<{ threshold: Threshold; tie: "chair" | "falls" } | "own-rules">;
};

const half: Threshold = { is: "at-least", share: [1, 2] };
const moreThanHalf: Threshold = { is: "more-than", share: [1, 2] };

function read<Value>(value: Value, act: Act, paragraph: string, part = ""): Stated<Value> {
  return { value, cite: cite(act, paragraph, part), checked: true };
}
function remembered<Value>(value: Value, act: Act, paragraph: string, part = ""): Stated<Value> {
  return { value, cite: cite(act, paragraph, part), checked: false };
}

/** The day after the election of 2019; the constituting meetings were to be held by the end of October (§ 7-1). */
const newActFirst = "2019-09-10";
const newActEverywhere = "2019-11-01";
const autumn2019 = { from: newActFirst, until: newActEverywhere };

const electedOrgan = {
  meetingNotice: read<"reasonable">("reasonable", municipalAct2018, "11-3", "første ledd"),
  quorum: read({ members: half }, municipalAct2018, "11-9", "første ledd"),
  majority: read({ threshold: moreThanHalf, tie: "chair" as const }, municipalAct2018, "11-9", "andre ledd"),
};

const oldElectedOrgan = {
  meetingNotice: remembered<"reasonable">("reasonable", municipalAct1992, "32"),
  quorum: remembered({ members: half }, municipalAct1992, "33"),
  majority: remembered({ threshold: moreThanHalf, tie: "chair" as const }, municipalAct1992, "35"),
};

const municipalitiesAndCounties: Participant[] = ["municipality", "county"];

/** Each dated set of rules, in the order of form and time. */
export const datedRules: readonly LegalFormRules[] = [
  {
    form: "intermunicipal-board",
    law: municipalAct1992.law,
    from: "1993-01-01",
    // § 31-2: converted at the latest four years after chapters 18 and 19 took effect.
    until: "2023-11-01",
    perMunicipality: { from: newActFirst, until: "2023-11-01" },
    mayTakePart: remembered(municipalitiesAndCounties, municipalAct1992, "27", "nr. 1"),
    nameMustContain: remembered<string[]>([], municipalAct1992, "27"),
    legalPerson: remembered("as-agreed", municipalAct1992, "27"),
    topOrgan: remembered("board", municipalAct1992, "27", "nr. 1"),
    adoptedByEachCouncil: remembered(true, municipalAct1992, "27", "nr. 1"),
    exitNotice: remembered({ notice: { years: 1 }, mayBeAgreedOtherwise: false }, municipalAct1992, "27", "nr. 3"),
    individualDecisions: remembered("no", municipalAct1992, "27", "nr. 1"),
    ...oldElectedOrgan,
  },
  {
    form: "political-council",
    law: municipalAct2018.law,
    from: newActFirst,
    until: null,
    perMunicipality: autumn2019,
    mayTakePart: read(municipalitiesAndCounties, municipalAct2018, "18-1", "første ledd"),
    nameMustContain: read(["interkommunalt politisk råd", "IPR"], municipalAct2018, "18-1", "tredje ledd"),
    legalPerson: read("as-agreed", municipalAct2018, "18-4", "fjerde ledd b"),
    topOrgan: read("assembly", municipalAct2018, "18-3", "første ledd"),
    adoptedByEachCouncil: read(true, municipalAct2018, "18-4", "andre ledd"),
    exitNotice: read({ notice: null, mayBeAgreedOtherwise: true }, municipalAct2018, "18-4", "fjerde ledd g"),
    individualDecisions: read("internal-matters-and-grants", municipalAct2018, "18-1", "andre ledd"),
    ...electedOrgan,
  },
  {
    form: "task-partnership",
    law: municipalAct2018.law,
    from: newActFirst,
    until: null,
    perMunicipality: autumn2019,
    mayTakePart: read(municipalitiesAndCounties, municipalAct2018, "19-1", "første ledd"),
    nameMustContain: read(["kommunalt oppgavefellesskap", "KO"], municipalAct2018, "19-1", "tredje ledd"),
    legalPerson: read("as-agreed", municipalAct2018, "19-4", "fjerde ledd b"),
    topOrgan: read("assembly", municipalAct2018, "19-3", "første ledd"),
    adoptedByEachCouncil: read(true, municipalAct2018, "19-4", "andre ledd"),
    exitNotice: read({ notice: null, mayBeAgreedOtherwise: true }, municipalAct2018, "19-4", "fjerde ledd i"),
    individualDecisions: read("internal-matters-and-grants", municipalAct2018, "19-1", "andre ledd"),
    ...electedOrgan,
  },
  {
    form: "host-municipality",
    law: municipalAct1992.law,
    from: "2007-01-01",
    until: newActFirst,
    perMunicipality: autumn2019,
    mayTakePart: remembered(["municipality"], municipalAct1992, "28 a"),
    nameMustContain: remembered<string[]>([], municipalAct1992, "28 a"),
    legalPerson: remembered("no", municipalAct1992, "28 a"),
    topOrgan: remembered("joint-committee-or-none", municipalAct1992, "28 c"),
    adoptedByEachCouncil: remembered(true, municipalAct1992, "28 e"),
    exitNotice: remembered({ notice: { years: 1 }, mayBeAgreedOtherwise: true }, municipalAct1992, "28 i"),
    individualDecisions: remembered("delegated", municipalAct1992, "28 a"),
    ...oldElectedOrgan,
  },
  {
    form: "host-municipality",
    law: municipalAct2018.law,
    from: newActFirst,
    until: null,
    perMunicipality: autumn2019,
    mayTakePart: read(municipalitiesAndCounties, municipalAct2018, "20-1"),
    nameMustContain: read<string[]>([], municipalAct2018, "20-1"),
    legalPerson: remembered("no", municipalAct2018, "20-1"),
    topOrgan: read("joint-committee-or-none", municipalAct2018, "20-3", "første ledd"),
    adoptedByEachCouncil: read(true, municipalAct2018, "20-4", "andre ledd"),
    exitNotice: read({ notice: { years: 1 }, mayBeAgreedOtherwise: true }, municipalAct2018, "20-8", "andre ledd"),
    individualDecisions: read("delegated", municipalAct2018, "20-1", "første ledd"),
    ...electedOrgan,
  },
  {
    form: "intermunicipal-company",
    law: companyAct1999.law,
    from: "2000-01-01",
    until: null,
    mayTakePart: read([...municipalitiesAndCounties, "intermunicipal-company"], companyAct1999, "1"),
    nameMustContain: remembered(["interkommunalt selskap", "IKS"], { law: "foretaksnavneloven" }, "2-2"),
    legalPerson: read("yes", companyAct1999, "2"),
    topOrgan: read("assembly", companyAct1999, "7", "første ledd"),
    adoptedByEachCouncil: read(true, companyAct1999, "4", "første ledd"),
    exitNotice: read({ notice: { years: 1 }, mayBeAgreedOtherwise: true }, companyAct1999, "30", "første ledd"),
    individualDecisions: remembered("by-special-act", companyAct1999, "10", "ellevte ledd"),
    meetingNotice: read({ days: 28 }, companyAct1999, "8", "tredje ledd"),
    quorum: read(
      { members: half, votes: { is: "at-least" as const, share: [2, 3] as const } },
      companyAct1999,
      "9",
      "første ledd",
    ),
    majority: read({ threshold: moreThanHalf, tie: "chair" as const }, companyAct1999, "9", "fjerde ledd"),
  },
  {
    form: "plan-cooperation",
    law: planningAct2008.law,
    from: "2009-07-01",
    until: null,
    mayTakePart: read(municipalitiesAndCounties, planningAct2008, "9-7", "første ledd"),
    nameMustContain: read<string[]>([], planningAct2008, "9-1"),
    legalPerson: remembered("no", planningAct2008, "9-2"),
    topOrgan: read("board", planningAct2008, "9-2", "første ledd"),
    adoptedByEachCouncil: read(true, planningAct2008, "9-3", "tredje ledd"),
    exitNotice: read({ notice: { months: 3 }, mayBeAgreedOtherwise: false }, planningAct2008, "9-5", "andre ledd"),
    individualDecisions: remembered("no", planningAct2008, "9-3", "andre ledd"),
    meetingNotice: read("own-rules", planningAct2008, "9-2", "første ledd"),
    quorum: read("own-rules", planningAct2008, "9-2", "første ledd"),
    majority: read("own-rules", planningAct2008, "9-2", "første ledd"),
  },
];

/** Forms that an act made: before it nobody could be founded in them. Other forms are older than what is recorded here. */
const madeOn: { readonly [form in LegalForm]?: Day } = {
  "political-council": newActFirst,
  "task-partnership": newActFirst,
  "host-municipality": "2007-01-01",
  "intermunicipal-company": "2000-01-01",
};

/** Forms that nobody can be founded in any more; those that are there live on until they are converted. */
const closedOn: { readonly [form in LegalForm]?: Day } = { "intermunicipal-board": newActEverywhere };

export type Foundable = { state: "open" } | { state: "not-yet"; from: Day } | { state: "no-longer"; until: Day };

/** kommuneloven §§ 18-1, 19-1, 20-1, 31-2; IKS-loven § 1: whether a cooperation can be founded in a form on a day. */
export function foundable(form: LegalForm, on: Day): Foundable {
  const from = madeOn[form];
  if (from !== undefined && on < from) return { state: "not-yet", from };
  const until = closedOn[form];
  return until !== undefined && until <= on ? { state: "no-longer", until } : { state: "open" };
}

/**
 * The rules of a legal form on a day. Undefined: no act had rules for the form that day: it did not exist yet, or it
 * lives by its own agreement (regional council, agreement, network) or by an act that is not recorded here.
 */
export function legalFormRules(form: LegalForm, on: Day): LegalFormRules | undefined {
  return datedRules.find((each) => each.form === form && each.from <= on && (each.until === null || on < each.until));
}
