import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import type { FormState } from "#design/form.tsx";
import type { Language } from "#platform/language.ts";
import { budgetInput, type BudgetInput } from "../../act-contract.ts";
import { plainKroner } from "../../money-texts.ts";
import { budgetOf } from "../../questions/budget.ts";
import { areaChoices } from "../../questions/areas.ts";
import type { AreaChoice, FormLine } from "./budget-form.tsx";
import { openWork, type ReadForm, type WorkArgs } from "./open-work.ts";
import { amountTyped, wordTyped } from "./typed.ts";
import { moneyWorkTexts as texts } from "./work-texts.ts";

const names: FieldNames = {
  year: { field: "year", label: texts.year },
  decided: { field: "decided", label: texts.decided },
  note: { field: "note", label: texts.note },
  lines: { field: "lines", label: texts.lines },
  reason: { field: "reason", label: texts.reason },
};

/** The form's lines as a budget; a line without a text is left out. */
export function readBudget(values: FormState["values"], language: Language): ReadForm<BudgetInput> {
  const problems: { field: string; message: string }[] = [];
  const count = Math.min(200, Number(values["lines"] ?? 0) || 0);
  const lines = Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const title = wordTyped(values, `title-${at}`);
    if (title === undefined) return [];
    const [plan = "", area = ""] = (values[`area-${at}`] ?? "").split("/");
    const project = wordTyped(values, `project-${at}`);
    const unknown = wordTyped(values, `amount-${at}`) === undefined;
    return [
      {
        title,
        funder: values[`funder-${at}`],
        amount: unknown ? null : amountTyped(values, `amount-${at}`, problems, language),
        ...(area === "" ? {} : { plan, area }),
        ...(project === undefined ? {} : { project }),
      },
    ];
  });
  if (lines.length === 0) problems.push({ field: "lines", message: texts.noLines[language] });
  if (problems.length > 0) return { values, problems };
  const { year, decided, note = "", reason } = values;
  const read = budgetInput.safeParse({ year, decided, note, lines, reason });
  return read.success
    ? { values, input: read.data, year: read.data.year }
    : { values, problems: fieldProblems(read.error.issues, names, language) };
}

/** What the form begins from: the lines of the year as they stand, and the programme areas there are. */
export async function openBudget(
  args: WorkArgs,
  act: "set-budget-frame" | "adopt-budget",
): Promise<{ work: Awaited<ReturnType<typeof openWork>>["work"]; lines: FormLine[]; areas: AreaChoice[] }> {
  const { work, reader, place } = await openWork(args, act);
  const [found, areas] = await Promise.all([
    budgetOf(reader, work.slug, work.year, place.on),
    areaChoices(reader, work.slug),
  ]);
  const standing = found.ok ? found.value.standing : null;
  return {
    work,
    lines: (standing?.lines ?? []).map((line) => ({
      area: line.plan !== null && line.area ? `${line.plan}/${line.area.id}` : "",
      title: line.title,
      funder: line.funder,
      amount: line.amount === null ? "" : plainKroner(line.amount).replace(/,00$/, ""),
      project: line.project ?? "",
    })),
    areas: areas.map((one) => ({ value: `${one.plan}/${one.area}`, label: `${one.title} (${one.planTitle})` })),
  };
}
