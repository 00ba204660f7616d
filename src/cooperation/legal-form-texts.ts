import { listInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { LegalFormRules, Notice, Participant, Stated } from "./rules/legal-form.ts";
import type { Cite } from "./vocabulary.ts";

/** What an act says of a legal form, as sentences with their paragraph. `checked` false: not read in the act itself. */
export type FormSentence = { text: string; cite: Cite; checked: boolean };

/** The dated rules of a legal form in words, in the order a council asks: who, how, leaving, power, meetings. */
export function legalFormWords(rules: LegalFormRules, language: Language): FormSentence[] {
  const say = <Value>(stated: Stated<Value>, text: string): FormSentence => ({
    text,
    cite: stated.cite,
    checked: stated.checked,
  });
  const words = texts[language];
  const sentences = [
    say(
      rules.mayTakePart,
      words.mayTakePart(
        listInWords(
          rules.mayTakePart.value.map((one) => participants[one][language]),
          language,
        ),
      ),
    ),
    rules.nameMustContain.value.length > 0 &&
      say(
        rules.nameMustContain,
        words.name(
          listInWords(
            rules.nameMustContain.value.map((one) => `«${one}»`),
            language,
            "or",
          ),
        ),
      ),
    say(rules.legalPerson, legalPerson[rules.legalPerson.value][language]),
    say(rules.topOrgan, topOrgan[rules.topOrgan.value][language]),
    rules.adoptedByEachCouncil.value && say(rules.adoptedByEachCouncil, words.eachCouncil),
    say(rules.exitNotice, exitSentence(rules.exitNotice.value, language)),
    say(rules.individualDecisions, individual[rules.individualDecisions.value][language]),
    say(rules.meetingNotice, noticeSentence(rules.meetingNotice.value, language)),
    rules.quorum.value !== "own-rules" &&
      say(rules.quorum, rules.quorum.value.votes ? words.quorumVotes : words.quorum),
    rules.majority.value !== "own-rules" &&
      say(rules.majority, rules.majority.value.tie === "chair" ? words.majorityChair : words.majority),
  ];
  return sentences.filter((one) => one !== false);
}

const participants: { [participant in Participant]: Text } = {
  municipality: { nb: "kommuner", nn: "kommunar", en: "municipalities" },
  county: { nb: "fylkeskommuner", nn: "fylkeskommunar", en: "counties" },
  "intermunicipal-company": {
    nb: "interkommunale selskaper",
    nn: "interkommunale selskap",
    en: "intermunicipal companies",
  },
};

type Words = {
  mayTakePart: (who: string) => string;
  name: (word: string) => string;
  eachCouncil: string;
  quorum: string;
  quorumVotes: string;
  majority: string;
  majorityChair: string;
};

const texts: { [language in Language]: Words } = {
  nb: {
    mayTakePart: (who) => `Disse kan delta: ${who}.`,
    name: (word) => `Navnet må inneholde ${word}.`,
    eachCouncil: "Hvert kommunestyre og fylkesting må selv vedta det samarbeidet bygger på.",
    quorum: "Minst halvparten av medlemmene må være til stede for at organet kan gjøre vedtak.",
    quorumVotes: "Minst halvparten av medlemmene må være til stede, og de må ha minst to tredeler av stemmene.",
    majority: "Vedtak krever mer enn halvparten av de avgitte stemmene; ved likt stemmetall faller forslaget.",
    majorityChair: "Vedtak krever mer enn halvparten av de avgitte stemmene; ved likt stemmetall avgjør møtelederen.",
  },
  nn: {
    mayTakePart: (who) => `Desse kan delta: ${who}.`,
    name: (word) => `Namnet må innehalde ${word}.`,
    eachCouncil: "Kvart kommunestyre og fylkesting må sjølv vedta det samarbeidet byggjer på.",
    quorum: "Minst halvparten av medlemmene må vere til stades for at organet kan gjere vedtak.",
    quorumVotes: "Minst halvparten av medlemmene må vere til stades, og dei må ha minst to tredelar av stemmene.",
    majority: "Vedtak krev meir enn halvparten av dei avgjevne stemmene; ved likt stemmetal fell framlegget.",
    majorityChair: "Vedtak krev meir enn halvparten av dei avgjevne stemmene; ved likt stemmetal avgjer møteleiaren.",
  },
  en: {
    mayTakePart: (who) => `Open to ${who}.`,
    name: (word) => `The name must contain ${word}.`,
    eachCouncil: "Each municipal and county council must itself adopt what the cooperation rests on.",
    quorum: "At least half of the members must be present for the body to decide.",
    quorumVotes: "At least half of the members must be present, and they must hold at least two thirds of the votes.",
    majority: "A decision requires more than half of the votes cast; on equal votes the proposal falls.",
    majorityChair: "A decision requires more than half of the votes cast; on equal votes the chair decides.",
  },
};

const legalPerson: { [value in LegalFormRules["legalPerson"]["value"]]: Text } = {
  yes: {
    nb: "Det er et eget rettssubjekt.",
    nn: "Det er eit eige rettssubjekt.",
    en: "It is a legal person of its own.",
  },
  no: {
    nb: "Det er ikke et eget rettssubjekt.",
    nn: "Det er ikkje eit eige rettssubjekt.",
    en: "It is not a legal person of its own.",
  },
  "as-agreed": {
    nb: "Avtalen eller vedtektene sier om det er et eget rettssubjekt.",
    nn: "Avtalen eller vedtektene seier om det er eit eige rettssubjekt.",
    en: "The agreement or the statutes say whether it is a legal person of its own.",
  },
};

const topOrgan: { [value in LegalFormRules["topOrgan"]["value"]]: Text } = {
  assembly: {
    nb: "Et representantskap er øverste organ.",
    nn: "Eit representantskap er øvste organ.",
    en: "An assembly of representatives is the highest body.",
  },
  board: { nb: "Et styre er øverste organ.", nn: "Eit styre er øvste organ.", en: "A board is the highest body." },
  "joint-committee-or-none": {
    nb: "Partene kan ha en felles folkevalgt nemnd, eller ingen.",
    nn: "Partane kan ha ei felles folkevald nemnd, eller inga.",
    en: "The parties may have a joint elected committee, or none.",
  },
};

const individual: { [value in LegalFormRules["individualDecisions"]["value"]]: Text } = {
  no: {
    nb: "Det kan ikke få myndighet til å gjøre enkeltvedtak.",
    nn: "Det kan ikkje få mynde til å gjere enkeltvedtak.",
    en: "It cannot be given power to decide individual cases.",
  },
  "internal-matters-and-grants": {
    nb: "Det kan bare få myndighet til å gjøre enkeltvedtak om interne forhold i samarbeidet og om tilskudd.",
    nn: "Det kan berre få mynde til å gjere enkeltvedtak om interne tilhøve i samarbeidet og om tilskot.",
    en: "It can be given power over individual cases only about internal matters and grants.",
  },
  delegated: {
    nb: "Myndighet til å gjøre enkeltvedtak kan delegeres til vertskommunen.",
    nn: "Mynde til å gjere enkeltvedtak kan delegerast til vertskommunen.",
    en: "Power to decide individual cases can be delegated to the host municipality.",
  },
  "by-special-act": {
    nb: "Det kan få myndighet til å gjøre enkeltvedtak når en egen lov tillater det.",
    nn: "Det kan få mynde til å gjere enkeltvedtak når ei eiga lov tillèt det.",
    en: "It can be given power over individual cases where a special act allows it.",
  },
};

const exit: { [language in Language]: { agreed: string; stated: (notice: string) => string; orAgreed: string } } = {
  nb: {
    agreed: "Avtalen må si hvordan en deltaker trer ut.",
    stated: (notice) => `En deltaker kan tre ut med ${notice} varsel`,
    orAgreed: "; noe annet kan avtales",
  },
  nn: {
    agreed: "Avtalen må seie korleis ein deltakar trer ut.",
    stated: (notice) => `Ein deltakar kan tre ut med ${notice} varsel`,
    orAgreed: "; noko anna kan avtalast",
  },
  en: {
    agreed: "The agreement must say how a party withdraws.",
    stated: (notice) => `A party may withdraw with a notice of ${notice}`,
    orAgreed: "; something else may be agreed",
  },
};

function exitSentence(
  { notice, mayBeAgreedOtherwise }: { notice: Notice; mayBeAgreedOtherwise: boolean },
  language: Language,
): string {
  const say = exit[language];
  if (notice === null) return say.agreed;
  return `${say.stated(noticeText(notice, language))}${mayBeAgreedOtherwise ? say.orAgreed : ""}.`;
}

const units: { [language in Language]: { [unit in "years" | "months" | "days"]: (count: number) => string } } = {
  nb: {
    years: (count) => (count === 1 ? "ett års" : `${count} års`),
    months: (count) => (count === 1 ? "én måneds" : `${count} måneders`),
    days: (count) => (count === 1 ? "én dags" : `${count} dagers`),
  },
  nn: {
    years: (count) => (count === 1 ? "eitt års" : `${count} års`),
    months: (count) => (count === 1 ? "éin månads" : `${count} månaders`),
    days: (count) => (count === 1 ? "éin dags" : `${count} dagars`),
  },
  en: {
    years: (count) => (count === 1 ? "one year" : `${count} years`),
    months: (count) => (count === 1 ? "one month" : `${count} months`),
    days: (count) => (count === 1 ? "one day" : `${count} days`),
  },
};

function noticeText(notice: NonNullable<Notice>, language: Language): string {
  const say = units[language];
  if ("years" in notice) return say.years(notice.years);
  return "months" in notice ? say.months(notice.months) : say.days(notice.days);
}

const meetingNotice: { reasonable: Text; "own-rules": Text; days: TextOf<[string]> } = {
  reasonable: {
    nb: "Innkallingen skal sendes i rimelig tid før møtet.",
    nn: "Innkallinga skal sendast i rimeleg tid før møtet.",
    en: "Notice of meetings is to be sent in reasonable time.",
  },
  "own-rules": {
    nb: "Organet bestemmer selv hvordan det arbeider.",
    nn: "Organet bestemmer sjølv korleis det arbeider.",
    en: "The body makes its own rules of procedure.",
  },
  days: {
    nb: (days) => `Innkallingen skal sendes med minst ${days} varsel.`,
    nn: (days) => `Innkallinga skal sendast med minst ${days} varsel.`,
    en: (days) => `Notice of meetings is to be sent at least ${days} ahead.`,
  },
};

function noticeSentence(value: LegalFormRules["meetingNotice"]["value"], language: Language): string {
  return typeof value === "string"
    ? meetingNotice[value][language]
    : meetingNotice.days[language](units[language].days(value.days));
}
