import type { Language } from "#platform/language.ts";
import { oreOf } from "../../rules/accounts-csv.ts";
import { keyFieldTexts as texts } from "./key-field-texts.ts";
import { amountTyped, wordTyped } from "./typed.ts";

type Values = { [name: string]: string };
type Problem = { field: string; message: string };

export const grantsOfKey = ["county-governor", "county", "partners"] as const;

/** The key as its fields say it, for the key's own shape to read; a line that says nothing is a problem beside its field. */
export function keyOfFields(values: Values, problems: Problem[], language: Language): object {
  const county = wordTyped(values, "county");
  const floor = wordTyped(values, "floor") === undefined ? 0 : amountTyped(values, "floor", problems, language);
  const cap = percentTyped(values, "cap");
  const limits = {
    ...(floor > 0 ? { floor: { amount: floor } } : {}),
    ...(cap === undefined ? {} : { cap: { percent: cap } }),
  };
  const wrong = (field: string) => (line: string) => problems.push({ field, message: texts.wrongLine[language](line) });
  const taper = pairs(values["taper"], wrong("taper"), (above, counts) =>
    /^\d+$/.test(above) && isDecimal(counts) ? { above: Number(above), counts } : null,
  );
  const previous = pairs(values["previous"], wrong("previous"), (party, kroner) => {
    const ore = oreOf(kroner);
    return ore === null ? null : ([party, ore] as const);
  });
  const steps = pairs(values["steps"], wrong("steps"), (year, percent) =>
    /^\d{4}$/.test(year) && isDecimal(percent) ? ([year, percent] as const) : null,
  );
  if (previous.length > 0 !== steps.length > 0)
    problems.push({ field: previous.length > 0 ? "steps" : "previous", message: texts.bothOfPhaseIn[language] });
  const measure = wordTyped(values, "usage-measure");
  const usage = percentTyped(values, "usage-percent");
  if ((measure === undefined) !== (usage === undefined))
    problems.push({
      field: measure === undefined ? "usage-measure" : "usage-percent",
      message: texts.bothOfUsage[language],
    });
  const table = wordTyped(values, "index-table");
  const base = wordTyped(values, "index-base");
  if ((table === undefined) !== (base === undefined))
    problems.push({ field: table === undefined ? "index-table" : "index-base", message: texts.bothOfIndex[language] });
  return {
    grantsFirst: grantsOfKey.filter((one) => `grants-${one}` in values),
    participants: values["who"] === "members" ? "members" : "municipalities",
    fixed:
      county === undefined
        ? []
        : [{ party: county, portion: { percent: percentTyped(values, "county-percent") ?? "" } }],
    parts: [
      { kind: "equal", portion: { percent: percentTyped(values, "equal") ?? "" } },
      ...(measure === undefined || usage === undefined
        ? []
        : [{ kind: "usage", portion: { percent: usage }, measure }]),
      {
        kind: "inhabitants",
        portion: { rest: true },
        table: "SSB 07459",
        yearsBefore: Number(values["years-before"] ?? "1"),
        borders: "as-of-day",
        ...(taper.length === 0 ? {} : { taper }),
      },
    ],
    ...(Object.keys(limits).length > 0 ? { limits: [limits] } : {}),
    ...(table === undefined || base === undefined ? {} : { index: { table, base: base.replace(",", ".") } }),
    ...(previous.length === 0 || steps.length === 0
      ? {}
      : { phaseIn: { previous: Object.fromEntries(previous), percentByYear: Object.fromEntries(steps) } }),
  };
}

/** Units of use as a run's form has them: what was measured, by whom, how many. */
export function usageTyped(values: Values, problems: Problem[], language: Language) {
  const usage: { [measure: string]: { [party: string]: number } } = {};
  for (const line of linesOf(values["usage"])) {
    const [measure = "", party = "", count = ""] = line.split(";").map((one) => one.trim());
    const number = count.replace(/[\s\u00A0]/g, "");
    if (measure === "" || party === "" || !/^\d{1,12}$/.test(number))
      problems.push({ field: "usage", message: texts.wrongLine[language](line) });
    else usage[measure] = { ...usage[measure], [party]: Number(number) };
  }
  return usage;
}

function pairs<Pair>(
  text: string | undefined,
  wrong: (line: string) => void,
  read: (first: string, second: string) => Pair | null,
): Pair[] {
  return linesOf(text).flatMap((line) => {
    const [first = "", second = "", ...rest] = line.split(";").map((one) => one.trim());
    const pair =
      first === "" || rest.length > 0
        ? null
        : read(first.replace(/(?<=\d)[\s\u00A0](?=\d)/g, ""), second.replace(",", "."));
    if (pair === null) wrong(line);
    return pair === null ? [] : [pair];
  });
}

function linesOf(text = ""): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** As it was typed, with a point for the comma of the reader's language. */
function percentTyped(values: Values, field: string): string | undefined {
  return wordTyped(values, field)?.replace(",", ".");
}
