import { formatNumber } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { Language, TextOf } from "#platform/language.ts";
import type { FollowUp, FollowUpCounts } from "./questions/follow-up.ts";

type Counted = { overdue: number; missing: number; overdueWords: string; missingWords: string };

const empty: TextOf<[string]> = {
  nb: (title) => `${title} har ingen retningslinjer som gjelder denne dagen.`,
  nn: (title) => `${title} har ingen retningslinjer som gjeld denne dagen.`,
  en: (title) => `${title} has no guidelines that hold on this day.`,
};

const standing: TextOf<[{ asked: string; followed: string; deviates: string; open: string }]> = {
  nb: ({ asked, followed, deviates, open }) =>
    `Av ${asked} svar som kommunene skal gi, er ${followed} «følger» og ${deviates} «avviker»; ${open} er ikke behandlet.`,
  nn: ({ asked, followed, deviates, open }) =>
    `Av ${asked} svar som kommunane skal gje, er ${followed} «følgjer» og ${deviates} «avvik»; ${open} er ikkje behandla.`,
  en: ({ asked, followed, deviates, open }) =>
    `Of ${asked} answers that the municipalities are to give, ${followed} are “follows” and ${deviates} “deviates”; ${open} are not treated.`,
};

const lacking: TextOf<[Counted]> = {
  nb: ({ overdue, missing, overdueWords, missingWords }) =>
    [
      overdue > 0 && `${overdueWords} er over fristen`,
      missing > 0 && `${missingWords} avvik er ikke varslet til de andre`,
    ]
      .filter(Boolean)
      .join(", og "),
  nn: ({ overdue, missing, overdueWords, missingWords }) =>
    [
      overdue > 0 && `${overdueWords} er over fristen`,
      missing > 0 && `${missingWords} avvik er ikkje varsla til dei andre`,
    ]
      .filter(Boolean)
      .join(", og "),
  en: ({ overdue, missing, overdueWords, missingWords }) =>
    [
      overdue > 0 && `${overdueWords} ${overdue === 1 ? "is" : "are"} overdue`,
      missing > 0 && `the others were not told of ${missingWords} deviation${missing === 1 ? "" : "s"}`,
    ]
      .filter(Boolean)
      .join(", and "),
};

/** Where the follow-up stands, in a sentence or two. */
export function followUpSentence(answer: Pick<FollowUp, "guidelines" | "plan" | "counts">, language: Language): string {
  if (answer.guidelines.length === 0) return empty[language](answer.plan.title);
  const { counts } = answer;
  const number = (value: number) => formatNumber(value, language);
  const said = standing[language]({
    asked: number(counts.followed + counts.deviates + counts.notTreated),
    followed: number(counts.followed),
    deviates: number(counts.deviates),
    open: number(counts.notTreated),
  });
  const lacks = lackingWords(counts, language);
  return lacks ? `${said} ${lacks}` : said;
}

/** "Fire er over fristen, og to avvik er ikke varslet til de andre."; empty where nothing is lacking. */
export function lackingWords({ overdue, noticeMissing }: FollowUpCounts, language: Language): string {
  if (overdue + noticeMissing === 0) return "";
  const said = lacking[language]({
    overdue,
    missing: noticeMissing,
    overdueWords: numberInWords(overdue, language),
    missingWords: numberInWords(noticeMissing, language),
  });
  return `${capitalised(said)}.`;
}
