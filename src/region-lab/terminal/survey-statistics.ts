import { estimate } from "#kernels/survey-estimation.ts";
import type { Statistic } from "#kernels/survey-estimation.ts";
import { estimateByReplicates } from "#kernels/survey-replicates.ts";
import type { Replicates } from "#kernels/survey-replicates.ts";
import { suppressSmallCells } from "#kernels/survey-suppression.ts";
import type { Suppression } from "#kernels/survey-suppression.ts";
import type { WeightedSurvey } from "#kernels/survey-weighting.ts";
import type { Labels, SurveyData } from "./survey-data.ts";
import { isMissing, labelsOf } from "./survey-data.ts";
import type { SurveyTrips } from "./survey-trips-file.ts";
import { BadInput } from "./table-file.ts";

/** One thing asked for: a statistic of one column, or of each label of a column of words. */
export interface Question {
  readonly name: string;
  readonly parts: readonly { readonly label: string | undefined; readonly statistic: Statistic }[];
}

/** An answer for one domain; value and error are null where they rest on too few. */
export interface Answered {
  readonly statistic: string;
  readonly label?: string;
  readonly domain?: string;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly interval: readonly [number, number] | null;
  readonly designEffect: number | null;
  readonly rows: number;
  readonly hidden?: Suppression;
}

/** Makes questions of `--mean`, `--total` and `--ratio`. */
export function questionsOf(
  asked: { readonly mean: readonly string[]; readonly total: readonly string[]; readonly ratio: readonly string[] },
  data: SurveyData,
  trips: SurveyTrips | undefined,
): Question[] {
  const column = (name: string) => columnOf(name, data, trips);
  const of = (kind: "mean" | "total", name: string): Question => ({
    name: `${kind} ${name}`,
    parts: column(name).map(({ label, values }) => ({ label, statistic: { kind, y: values } })),
  });
  return [
    ...asked.mean.map((name) => of("mean", name)),
    ...asked.total.map((name) => of("total", name)),
    ...asked.ratio.map((written): Question => {
      const [above = "", below = "", ...more] = written.split("/");
      if (above === "" || below === "" || more.length > 0)
        throw new BadInput(`--ratio ${written}: write two columns with a stroke between them, as in trip.km/trips.`);
      const [divisor, ...others] = column(below);
      if (!divisor || others.length > 0)
        throw new BadInput(`--ratio ${written}: ${below} is a column of words; one divides by a number.`);
      return {
        name: `ratio ${written}`,
        parts: column(above).map(({ label, values }) => ({
          label,
          statistic: { kind: "ratio", y: values, x: divisor.values },
        })),
      };
    }),
  ];
}

/** A column's numbers, or for a column of words 1 and 0 for each of its labels. */
function columnOf(
  name: string,
  data: SurveyData,
  trips: SurveyTrips | undefined,
): { label: string | undefined; values: Float64Array }[] {
  const ofTrips = trips?.column(name);
  if (ofTrips) return ofTrips;
  if (data.isNumeric(name)) return [{ label: undefined, values: data.numbers(name) }];
  const missing = data.texts(name).map(isMissing);
  const { names, of } = labelsOf(data, [name]);
  return names
    .filter((label) => !isMissing(label))
    .map((label) => ({
      label,
      values: Float64Array.from(of, (at, person) => (missing[person] === true ? NaN : names[at] === label ? 1 : 0)),
    }));
}

/** How the answers are made. */
export interface Asking {
  readonly survey: WeightedSurvey;
  readonly data: SurveyData;
  readonly domains: Labels | undefined;
  readonly replicates: Replicates | undefined;
  /** Fewer persons than this are not shown; 0 shows all. */
  readonly least: number;
  readonly leaveOutMissing: boolean;
}

/** Answers one question in each domain, hiding what rests on too few. */
export function answer(question: Question, asking: Asking): Answered[] {
  const { survey, domains, least } = asking;
  const names = domains?.names ?? [undefined];
  const cells = question.parts.flatMap(({ label, statistic }) =>
    names.map((domain, at) => {
      const inside = insideOf(question.name, statistic, asking, at);
      const { value, standardError, designEffect, rows } = estimate(survey, statistic, inside);
      const replicated = asking.replicates && estimateByReplicates(survey, asking.replicates, statistic, inside);
      const error = replicated?.standardError ?? standardError;
      // A count of those with a label rests on them, everything else on all asked.
      const behind = label === undefined ? rows : personsWith(statistic, inside);
      return {
        behind,
        found: {
          statistic: question.name,
          ...(label === undefined ? {} : { label }),
          ...(domain === undefined ? {} : { domain }),
          value,
          standardError: error,
          interval: [value - 1.96 * error, value + 1.96 * error] as const,
          designEffect: designEffect * (error / standardError) ** 2,
          rows,
        },
      };
    }),
  );
  const adds = question.parts.length > 1 || question.name.startsWith("total");
  const counts = cells.map(({ behind }) => behind);
  const marks = adds
    ? suppressSmallCells(counts, names.length, least)
    : counts.map((count): Suppression => (count < least ? "small" : "shown"));
  return cells.map(({ found }, at): Answered => {
    const hidden = marks[at] ?? "shown";
    const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
    return hidden === "shown"
      ? {
          ...found,
          value: finite(found.value),
          standardError: finite(found.standardError),
          designEffect: finite(found.designEffect),
          interval: Number.isFinite(found.standardError) ? found.interval : null,
        }
      : { ...found, value: null, standardError: null, interval: null, designEffect: null, hidden };
  });
}

function insideOf(name: string, statistic: Statistic, asking: Asking, domain: number): Uint8Array {
  const { data, domains, leaveOutMissing } = asking;
  const columns = statistic.kind === "ratio" ? [statistic.y, statistic.x] : [statistic.y];
  return Uint8Array.from({ length: data.rows }, (_, person) => {
    if (domains && domains.of[person] !== domain) return 0;
    if (columns.every((values) => !Number.isNaN(values[person]))) return 1;
    if (leaveOutMissing) return 0;
    throw new BadInput(
      `${data.path}, row ${data.rowOf(person)}: ${name}: the value is missing; --leave-out-missing estimates among those who have one.`,
    );
  });
}

function personsWith({ y }: Statistic, inside: Uint8Array): number {
  return y.reduce((count, value, person) => count + (inside[person] === 1 && value > 0 ? 1 : 0), 0);
}
