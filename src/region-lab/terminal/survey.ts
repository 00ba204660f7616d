import { seedRandom } from "#kernels/random.ts";
import type { Replicates } from "#kernels/survey-replicates.ts";
import { bootstrap, jackknife, stratifiedJackknife } from "#kernels/survey-replicates.ts";
import type { WeightedSurvey } from "#kernels/survey-weighting.ts";
import { inFile, neededOption, runCommand, textOption, wholeOption, WrongUse } from "./command-line.ts";
import type { Given, TerminalStreams } from "./command-line.ts";
import type { SurveyData } from "./survey-data.ts";
import { labelsOf, readSurvey } from "./survey-data.ts";
import { answer, questionsOf } from "./survey-statistics.ts";
import type { Answered } from "./survey-statistics.ts";
import { readTrips } from "./survey-trips-file.ts";
import { surveyTable } from "./survey-table.ts";
import { weighted } from "./survey-weights.ts";

const usage = `samrad survey DATA.csv --weight W [--strata S] [--fpc F] [--cluster C] --mean A B --total A --ratio A/B [--by D] [--json]

  Means, totals and ratios of a sample with standard errors and design effects. DATA.csv: a row a person. Columns are named as in its
  header; a column of words gives one answer a label. docs/how-to/estimate-survey.md has an example.
  --weight W   weight column    --strata S   stratum   --cluster C   cluster   --fpc F   clusters (persons) in the stratum's population
  --trips T.csv --id I      trips of the persons, joined by column I: trips (number), trip.km (sum), trip.mode (number of each)
  --post-stratify M.json    --rake M.json [--rake-tolerance 1e-9]   --calibrate K.json    weights that agree with known totals
  --replicates bootstrap:200|jk1|jkn [--seed 1]      standard errors from replicates, adjusted again in each
  --by D [E]                in each label of D (and E); nobody is dropped, so persons without trips count
  --least 5                 answers that rest on fewer persons are hidden, 0 shows all      --leave-out-missing
  Standard output: a table, or with --json {persons, population, estimates: [{statistic, label, domain, value, standardError, interval,
  designEffect, rows, hidden}], seconds}.`;

const single = [
  "weight",
  "strata",
  "fpc",
  "cluster",
  "trips",
  "id",
  "rake",
  "rake-tolerance",
  "post-stratify",
  "calibrate",
  "replicates",
  "seed",
  "least",
];
const several = ["mean", "total", "ratio", "by"];

/** `samrad survey`: 0 when the estimates are there, 2 when the call, the data or the design cannot be used. */
export async function surveyCommand(argv: string[], io: TerminalStreams): Promise<number> {
  const { options, lists, files } = sorted(argv);
  const asJson = options.includes("--json");
  let found: Estimates | undefined;
  const code = await runCommand(
    options.filter((word) => word !== "--json"),
    {
      stdout: (text) => {
        if (found === undefined || asJson) io.stdout(text);
      },
      stderr: (text) => io.stderr(text),
    },
    {
      usage,
      options: {
        ...Object.fromEntries(single.map((name) => [name, { type: "string" } as const])),
        "leave-out-missing": { type: "boolean" },
      },
      run: (given) => {
        const [file, ...more] = files;
        if (file === undefined) throw new WrongUse("The table of persons is missing.");
        if (more.length > 0) throw new WrongUse(`There is one table of persons; ${more.join(" ")} is too much.`);
        found = estimates(file, given, lists);
        return found;
      },
    },
  );
  if (code === 0 && found !== undefined && !asJson) io.stdout(surveyTable(found.estimates));
  return code;
}

interface Estimates {
  readonly persons: number;
  readonly trips?: number;
  readonly population: number;
  readonly estimates: readonly Answered[];
  readonly seconds: { readonly parse: number; readonly solve: number };
}

function estimates(file: string, given: Given, lists: ReadonlyMap<string, readonly string[]>): Estimates {
  const begun = performance.now();
  const data = readSurvey(file);
  const trips = tripsGiven(given, data);
  const questions = questionsOf(
    { mean: lists.get("mean") ?? [], total: lists.get("total") ?? [], ratio: lists.get("ratio") ?? [] },
    data,
    trips,
  );
  if (questions.length === 0) throw new WrongUse("Nothing is asked for: --mean, --total or --ratio is needed.");
  const by = lists.get("by");
  const domains = by && by.length > 0 ? labelsOf(data, by) : undefined;
  const read = performance.now();
  const survey = weighted(data, given);
  const asking = {
    survey,
    data,
    domains,
    replicates: replicatesGiven(given, survey),
    least: wholeOption(given, "least", 0) ?? 5,
    leaveOutMissing: given["leave-out-missing"] === true,
  };
  const answers = questions.flatMap((question) => inFile(data.path, () => answer(question, asking)));
  return {
    persons: data.rows,
    ...(trips ? { trips: trips.trips } : {}),
    population: survey.weights.reduce((sum, weight) => sum + weight, 0),
    estimates: answers,
    seconds: { parse: (read - begun) / 1000, solve: (performance.now() - read) / 1000 },
  };
}

function tripsGiven(given: Given, data: SurveyData) {
  const file = textOption(given, "trips");
  return file === undefined
    ? undefined
    : readTrips(file, data, neededOption(given, "id", "the column that says whose trip it is"));
}

function replicatesGiven(given: Given, survey: WeightedSurvey): Replicates | undefined {
  const written = textOption(given, "replicates");
  if (written === undefined) return undefined;
  if (written === "jk1") return jackknife(survey);
  if (written === "jkn") return stratifiedJackknife(survey);
  const [, count] = /^bootstrap:(\d+)$/.exec(written) ?? [];
  if (count === undefined) throw new WrongUse(`--replicates is "${written}"; it can be bootstrap:200, jk1 or jkn.`);
  return bootstrap(survey, Number(count), seedRandom(wholeOption(given, "seed", 0) ?? 1));
}

/** Takes lists (`--mean a b`) and the table's name out of the words; the rest are options with at most one word each. */
function sorted(argv: readonly string[]): { options: string[]; lists: Map<string, string[]>; files: string[] } {
  const options: string[] = [];
  const lists = new Map<string, string[]>();
  const files: string[] = [];
  let list: string[] | undefined;
  let waiting = false;
  for (const word of argv) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name !== undefined && several.includes(name)) {
      list = lists.get(name) ?? [];
      lists.set(name, list);
      if (value !== undefined) list.push(...value.split(","));
      waiting = false;
    } else if (name !== undefined) {
      options.push(word);
      list = undefined;
      waiting = value === undefined && single.includes(name);
    } else if (list) list.push(...word.split(","));
    else if (waiting) {
      options.push(word);
      waiting = false;
    } else files.push(word);
  }
  return { options, lists, files };
}
