import { budgetYearSchema, contributionsAnswerSchema, financingSchema, type ProofAnswer } from "#funding/contract.ts";
import { formatOre, formatOreFully, funderTexts, notKnownAmount, stateTexts } from "#funding/money-texts.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";

const words = {
  per: { nb: "per", nn: "per", en: "as of" },
  ahead: { nb: "settes", nn: "blir sett", en: "to be decided on" },
  none: { nb: "Ingenting er registrert.", nn: "Ingenting er registrert.", en: "Nothing is recorded." },
  spent: { nb: "Brukt", nn: "Brukt", en: "Spent" },
  sum: { nb: "Sum", nn: "Sum", en: "Sum" },
  constructed: { nb: "konstruert", nn: "konstruert", en: "constructed" },
};

/** A year's budget in a few plain lines. */
export function budgetInWords(value: unknown, language: Language): string[] {
  const { cooperation, year, on, standing, actuals } = budgetYearSchema.parse(value);
  const head = `${cooperation.name} ${year} ${words.per[language]} ${formatDay(on, language)}`;
  if (!standing) return [head, words.none[language]];
  const day = formatDay(standing.decided, language);
  const mark = standing.constructed ? ` (${words.constructed[language]})` : "";
  return [
    head,
    `${stateTexts[standing.state][language]}, ${standing.ahead ? `${words.ahead[language]} ` : ""}${day}: ${formatOre(standing.total, language)}${mark}`,
    ...standing.lines.map(
      ({ area, title, funder, amount }) =>
        `  ${(area?.title ?? title).padEnd(52)} ${funderTexts[funder][language].padEnd(30)} ${amount === null ? notKnownAmount[language] : formatOre(amount, language)}`,
    ),
    ...actuals.map(
      (one) => `  ${words.spent[language]}: ${one.title.padEnd(45)} ${formatOreFully(one.costs, language)}`,
    ),
  ];
}

/** Who pays what, each share with its reasons below. */
export function contributionsInWords(value: unknown, language: Language): string[] {
  const { cooperation, year, on, runs, total } = contributionsAnswerSchema.parse(value);
  const head = `${cooperation.name} ${year} ${words.per[language]} ${formatDay(on, language)}`;
  if (runs.length === 0) return [head, words.none[language]];
  return [
    head,
    ...runs.flatMap((run) => [
      run.title,
      ...run.key.words.map((one) => `  ${one}`),
      ...run.shares.flatMap(({ party, amount, proof }) => [
        `  ${party.name.padEnd(34)} ${formatOreFully(amount, language)}`,
        ...(proof ? reasons(proof, 3) : []),
      ]),
    ]),
    `${words.sum[language]}: ${formatOreFully(total, language)}`,
  ];
}

function reasons(proof: ProofAnswer, depth: number): string[] {
  return proof.of.flatMap((one) => [`${"  ".repeat(depth)}${one.words}`, ...reasons(one, depth + 1)]);
}

/** Who finances a cooperation, and with how much where it is known. */
export function financingInWords(value: unknown, language: Language): string[] {
  const { cooperation, on, year, funders } = financingSchema.parse(value);
  return [
    `${cooperation.name} ${words.per[language]} ${formatDay(on, language)}${year === null ? "" : ` (${year})`}`,
    ...(funders.length === 0 ? [words.none[language]] : []),
    ...funders.map(
      ({ words: who, amount, constructed }) =>
        `  ${who.padEnd(34)} ${amount === null ? notKnownAmount[language] : formatOre(amount, language)}${constructed ? ` (${words.constructed[language]})` : ""}`,
    ),
  ];
}
