import { formatNumber } from "#platform/format.ts";
import { capitalised, listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { Needed } from "./rules/voting-rule.ts";

export const whatIfTexts = {
  title: {
    nb: "Hva om noen kommer til eller går ut?",
    nn: "Kva om nokon kjem til eller går ut?",
    en: "What if somebody joins or leaves?",
  },
  about: {
    nb: "Stemmer, vetorett, stemmemakt, dekning og innbyggere før og etter. Ingenting blir lagret.",
    nn: "Røyster, vetorett, røystemakt, dekning og innbyggjarar før og etter. Ingenting blir lagra.",
    en: "Votes, vetoes, voting power, containment and inhabitants before and after. Nothing is saved.",
  },
  nothingYet: {
    nb: "Velg hvem som kommer til, og hvem som går ut. Dette er en tenkt endring: ingenting blir lagret.",
    nn: "Vel kven som kjem til, og kven som går ut. Dette er ei tenkt endring: ingenting blir lagra.",
    en: "Choose who joins and who leaves. This is an imagined change: nothing is saved.",
  },
  branch: {
    nb: "Dette er en tenkt endring. Ingenting av det er lagret eller vedtatt.",
    nn: "Dette er ei tenkt endring. Ingenting av det er lagra eller vedteke.",
    en: "This is an imagined change. Nothing of it is saved or adopted.",
  },
  joins: { nb: "Kommer til", nn: "Kjem til", en: "Joins" },
  leaves: { nb: "Går ut", nn: "Går ut", en: "Leaves" },
  rule: { nb: "Etter regelen", nn: "Etter regelen", en: "By the rule" },
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  votes: { nb: "Stemmer", nn: "Røyster", en: "Votes" },
  before: { nb: "Nå", nn: "No", en: "Now" },
  after: { nb: "Etter", nn: "Etter", en: "After" },
  voters: { nb: "Deltakere med stemme", nn: "Deltakarar med røyst", en: "Parties with a vote" },
  vetoes: { nb: "Av dem med vetorett", nn: "Av dei med vetorett", en: "Of these with a veto" },
  map: { nb: "På kartet", nn: "På kartet", en: "On the map" },
  stays: { nb: "er med og blir", nn: "er med og blir", en: "in it, and stays" },
  comes: { nb: "kommer til", nn: "kjem til", en: "joins" },
  goes: { nb: "går ut", nn: "går ut", en: "leaves" },
  open: { nb: "Gjør det til en sak", nn: "Gjer det til ei sak", en: "Make it a matter" },
  openHint: {
    nb: "Skjemaet for en ny felles sak blir fylt ut med endringen og tallene herfra. Ingenting er lagret før du sender det.",
    nn: "Skjemaet for ei ny felles sak blir fylt ut med endringa og tala herifrå. Ingenting er lagra før du sender det.",
    en: "The form for a new joint matter is filled in with the change and the figures from here. Nothing is saved until you send it.",
  },
  openAct: { nb: "Åpne en sak fra dette", nn: "Opne ei sak frå dette", en: "Open a matter from this" },
  needed: { nb: "Et vedtak krever", nn: "Eit vedtak krev", en: "A decision requires" },
  vetoHead: { nb: "Veto", nn: "Veto", en: "Veto" },
  noVotes: {
    nb: "Vi kjenner ingen vedtekter med regler om stemmer denne dagen.",
    nn: "Vi kjenner ingen vedtekter med reglar om røyster denne dagen.",
    en: "We know of no statutes with rules of voting on this day.",
  },
  power: { nb: "Stemmemakt", nn: "Røystemakt", en: "Voting power" },
  powerHint: {
    nb: "Banzhaf: hvor ofte deltakerens stemme avgjør, av alle ganger en stemme avgjør (Banzhaf 1965). Shapley-Shubik: i hvor mange rekkefølger deltakeren er den som gjør flertallet (Shapley og Shubik 1954). Begge er regnet nøyaktig, og regner at alle stemmer. Vetorett: ingenting blir vedtatt mot deltakeren.",
    nn: "Banzhaf: kor ofte røysta til deltakaren avgjer, av alle gonger ei røyst avgjer (Banzhaf 1965). Shapley-Shubik: i kor mange rekkjefølgjer deltakaren er den som gjer fleirtalet (Shapley og Shubik 1954). Begge er rekna nøyaktig, og reknar at alle røystar. Vetorett: ingenting blir vedteke mot deltakaren.",
    en: "Banzhaf: how often the party's vote decides, of all times a vote decides (Banzhaf 1965). Shapley-Shubik: in how many orders the party is the one that makes the majority (Shapley and Shubik 1954). Both are counted exactly and take everybody to vote. Veto: nothing is adopted against the party.",
  },
  party: { nb: "Deltaker", nn: "Deltakar", en: "Party" },
  banzhaf: { nb: "Banzhaf", nn: "Banzhaf", en: "Banzhaf" },
  shapley: { nb: "Shapley-Shubik", nn: "Shapley-Shubik", en: "Shapley-Shubik" },
  veto: { nb: "vetorett", nn: "vetorett", en: "veto" },
  out: { nb: "ute", nn: "ute", en: "out" },
  region: { nb: "Regionen", nn: "Regionen", en: "The region" },
  municipalities: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" },
  people: { nb: "Innbyggere", nn: "Innbyggjarar", en: "Inhabitants" },
  residents: { nb: "Sysselsatte som bor der", nn: "Sysselsette som bur der", en: "Employed who live there" },
  jobs: { nb: "Jobber der", nn: "Jobbar der", en: "Jobs there" },
  supply: { nb: "Arbeider innenfor", nn: "Arbeider innanfor", en: "Work inside" },
  demand: { nb: "Jobber besatt innenfra", nn: "Jobbar dekte innanfrå", en: "Jobs filled from inside" },
  deciding: { nb: "Hvem som måtte ha vedtatt", nn: "Kven som måtte ha vedteke", en: "Who would have had to decide" },
  noAdmission: {
    nb: "Vedtektene vi kjenner, sier ikke hvordan noen tas opp.",
    nn: "Vedtektene vi kjenner, seier ikkje korleis nokon blir teken opp.",
    en: "The statutes we know do not say how somebody is admitted.",
  },
  noNotice: {
    nb: "Vedtektene vi kjenner, sier ikke hvor lang fristen er for å gå ut.",
    nn: "Vedtektene vi kjenner, seier ikkje kor lang fristen er for å gå ut.",
    en: "The statutes we know do not say how long a notice of leaving runs.",
  },
  shares: { nb: "Hvem som ville betalt hva", nn: "Kven som ville betalt kva", en: "Who would have paid what" },
  sharesUnknown: {
    nb: "Nøkkelen lar seg ikke følge for disse deltakerne: et innbyggertall mangler, eller en fast andel går ikke opp.",
    nn: "Nøkkelen lèt seg ikkje følgje for desse deltakarane: eit innbyggjartal manglar, eller ein fast del går ikkje opp.",
    en: "The key cannot be followed for these parties: a population figure is missing, or a fixed share does not add up.",
  },
  noShares: {
    nb: "Fordeling av utgifter er ikke med: vi kjenner ingen nøkkel og intet beløp å fordele denne dagen.",
    nn: "Fordeling av utgifter er ikkje med: vi kjenner ingen nøkkel og ikkje noko beløp å fordele denne dagen.",
    en: "The sharing of expenses is not included: we know no key and no amount to share on this day.",
  },
  difference: { nb: "Endring", nn: "Endring", en: "Change" },
  sum: { nb: "Sum", nn: "Sum", en: "Sum" },
  noRegion: {
    nb: "Regionen fantes ikke denne dagen",
    nn: "Regionen fanst ikkje denne dagen",
    en: "There was no region on this day",
  },
} satisfies { [key: string]: Text };

/** Over those that may be ticked, folded away once somebody is. */
export const choose: TextOf<[others: number]> = {
  nb: (others) => `Velg blant ${formatNumber(others, "nb")} kommuner, fylker og observatører`,
  nn: (others) => `Vel mellom ${formatNumber(others, "nn")} kommunar, fylke og observatørar`,
  en: (others) => `Choose among ${formatNumber(others, "en")} municipalities, counties and observers`,
};

/** "Med Selbu og uten Melhus får Trondheimsregionen åtte stemmer …" */
export function whatIfLead(
  asked: { joining: string[]; leaving: string[]; region: string },
  voters: number,
  people: { before: number; after: number },
  language: Language,
): string {
  const list = (names: string[]) => listInWords(names, language);
  const parts = [
    asked.joining.length > 0 ? withText[language](list(asked.joining)) : "",
    asked.leaving.length > 0 ? withoutText[language](list(asked.leaving)) : "",
  ].filter(Boolean);
  const difference = people.after - people.before;
  const change =
    difference === 0
      ? ""
      : (difference > 0 ? moreText : fewerText)[language](formatNumber(Math.abs(difference), language));
  return leadText[language](
    capitalised(parts.join(andText[language])),
    asked.region,
    numberInWords(voters, language),
    formatNumber(people.after, language),
    change,
  );
}

const andText: Text = { nb: " og ", nn: " og ", en: " and " };
const withText: TextOf<[string]> = { nb: (n) => `med ${n}`, nn: (n) => `med ${n}`, en: (n) => `with ${n}` };
const withoutText: TextOf<[string]> = { nb: (n) => `uten ${n}`, nn: (n) => `utan ${n}`, en: (n) => `without ${n}` };
const moreText: TextOf<[string]> = {
  nb: (n) => `, ${n} flere enn nå`,
  nn: (n) => `, ${n} fleire enn no`,
  en: (n) => `, ${n} more than now`,
};
const fewerText: TextOf<[string]> = {
  nb: (n) => `, ${n} færre enn nå`,
  nn: (n) => `, ${n} færre enn no`,
  en: (n) => `, ${n} fewer than now`,
};
const leadText: TextOf<[change: string, region: string, voters: string, people: string, difference: string]> = {
  nb: (change, region, voters, people, difference) =>
    `${change} får ${region} ${voters} deltakere med stemme og ${people} innbyggere${difference}.`,
  nn: (change, region, voters, people, difference) =>
    `${change} får ${region} ${voters} deltakarar med røyst og ${people} innbyggjarar${difference}.`,
  en: (change, region, voters, people, difference) =>
    `${change}, ${region} would have ${voters} parties with a vote and ${people} inhabitants${difference}.`,
};

export function neededText({ kind, needed, of }: Needed, language: Language): string {
  return neededTexts[kind][language](formatNumber(needed, language), formatNumber(of, language));
}

const neededTexts: { [kind in Needed["kind"]]: TextOf<[needed: string, of: string]> } = {
  vote: {
    nb: (needed, of) => `${needed} av ${of} stemmer i møtet`,
    nn: (needed, of) => `${needed} av ${of} røyster i møtet`,
    en: (needed, of) => `${needed} of ${of} votes in the meeting`,
  },
  consensus: {
    nb: (_needed, of) => `ingen av ${of} imot (konsensus)`,
    nn: (_needed, of) => `ingen av ${of} imot (konsensus)`,
    en: (_needed, of) => `none of ${of} against (consensus)`,
  },
  resolutions: {
    nb: (needed, of) => `${needed} av ${of} vedtak hjemme`,
    nn: (needed, of) => `${needed} av ${of} vedtak heime`,
    en: (needed, of) => `${needed} of ${of} resolutions at home`,
  },
};

export const joinDecides: TextOf<[names: string]> = {
  nb: (names) => `${names} må selv vedta å bli med.`,
  nn: (names) => `${names} må sjølv vedta å bli med.`,
  en: (names) => `${names} must itself adopt to join.`,
};
export const councilsAdopt: Text = {
  nb: "Det samarbeidet bygger på, vedtas i hvert kommunestyre og fylkesting.",
  nn: "Det samarbeidet byggjer på, blir vedteke i kvart kommunestyre og fylkesting.",
  en: "What the cooperation rests on is adopted in each municipal and county council.",
};
export const leaveDecides: TextOf<[names: string, days: number]> = {
  nb: (names, days) => `${names} må selv vedta å gå ut; det virker ${days} dager etter varselet.`,
  nn: (names, days) => `${names} må sjølv vedta å gå ut; det verkar ${days} dagar etter varselet.`,
  en: (names, days) => `${names} must itself adopt to leave; it takes effect ${days} days after the notice.`,
};
export const peopleText: TextOf<[year: number]> = {
  nb: (year) => `Innbyggere 1. januar ${year}. Fylkeskommuner regnes ikke med i innbyggere og pendling.`,
  nn: (year) => `Innbyggjarar 1. januar ${year}. Fylkeskommunar blir ikkje rekna med i innbyggjarar og pendling.`,
  en: (year) => `Inhabitants on 1 January ${year}. Counties do not count in inhabitants and commuting.`,
};

/** The title and the text that a real matter begins with; whoever opens it writes on from there. */
export function matterFrom(
  asked: { joining: string[]; leaving: string[]; region: string; address: string },
  voters: { before: number; after: number },
  people: { before: number; after: number },
  language: Language,
): { title: string; body: string } {
  const list = (names: string[]) => listInWords(names, language);
  const title = [
    asked.joining.length > 0 ? joinsTitle[language](list(asked.joining), asked.region) : "",
    asked.leaving.length > 0 ? leavesTitle[language](list(asked.leaving), asked.region) : "",
  ]
    .filter(Boolean)
    .join("; ");
  return { title, body: matterBody[language](title, voters, people, asked.address) };
}
const joinsTitle: TextOf<[names: string, region: string]> = {
  nb: (names, region) => `${names} blir medlem av ${region}`,
  nn: (names, region) => `${names} blir medlem av ${region}`,
  en: (names, region) => `${names} to become a member of ${region}`,
};
const leavesTitle: TextOf<[names: string, region: string]> = {
  nb: (names, region) => `${names} går ut av ${region}`,
  nn: (names, region) => `${names} går ut av ${region}`,
  en: (names, region) => `${names} to leave ${region}`,
};
const matterBody: TextOf<
  [title: string, voters: { before: number; after: number }, people: { before: number; after: number }, address: string]
> = {
  nb: (title, voters, people, address) =>
    `${title}.\n\nDeltakere med stemme: ${voters.before} nå, ${voters.after} etter. Innbyggere: ${formatNumber(people.before, "nb")} nå, ${formatNumber(people.after, "nb")} etter.\n\nUtredning: ${address}`,
  nn: (title, voters, people, address) =>
    `${title}.\n\nDeltakarar med røyst: ${voters.before} no, ${voters.after} etter. Innbyggjarar: ${formatNumber(people.before, "nn")} no, ${formatNumber(people.after, "nn")} etter.\n\nUtgreiing: ${address}`,
  en: (title, voters, people, address) =>
    `${title}.\n\nParties with a vote: ${voters.before} now, ${voters.after} afterwards. Inhabitants: ${formatNumber(people.before, "en")} now, ${formatNumber(people.after, "en")} afterwards.\n\nAnalysis: ${address}`,
};

export const sharesText: TextOf<[amount: string, year: number, title: string]> = {
  nb: (amount, year, title) =>
    `Samme beløp som i ${year}, ${amount}, fordelt etter nøkkelen som gjelder denne dagen, med øre. (${title}.)`,
  nn: (amount, year, title) =>
    `Same beløp som i ${year}, ${amount}, fordelt etter nøkkelen som gjeld denne dagen, med øre. (${title}.)`,
  en: (amount, year, title) =>
    `The same amount as in ${year}, ${amount}, shared by the key of this day, to the øre. (${title}.)`,
};
