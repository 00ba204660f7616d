/** The rows of cooperations.csv. */
import { legalForms, type LegalForm } from "../vocabulary.ts";
import type { CooperationToAdd, FileRow, KnownRegister } from "./register-rows.ts";
import { livesOf, push, type Checked, type Lives, type RowCheck } from "./row-check.ts";

const formWords: { [word: string]: LegalForm } = {
  ipr: "political-council",
  ko: "task-partnership",
  iks: "intermunicipal-company",
  as: "limited-company",
  sa: "cooperative",
  forening: "association",
  vertskommune: "host-municipality",
  regionråd: "regional-council",
};

export function checkCooperations(
  check: RowCheck,
  rows: readonly FileRow[],
  known: KnownRegister,
): Checked<CooperationToAdd> {
  const file = "cooperations.csv";
  const knownLives = livesOf(known.cooperations);
  const result: Checked<CooperationToAdd> = {
    toAdd: [],
    lives: new Map(knownLives),
    byRef: new Map(),
    leftOut: new Set(),
  };
  const fresh: Lives = new Map();
  for (const row of rows) {
    const range = check.range(file, row);
    const one = range && check.identity(file, row, range, fresh, knownLives);
    if (!range || !one) {
      result.leftOut.add(row.values["id"]?.trim() ?? "");
      continue;
    }
    push(fresh, one.id, range);
    result.byRef.set(one.ref, one.id);
    result.toAdd.push({ ...one, ...formOf(check, row), ...range });
  }
  for (const [id, ranges] of fresh) result.lives.set(id, ranges);
  return result;
}

function formOf(check: RowCheck, row: FileRow): { form: LegalForm | null; law: string } {
  const text = (row.values["form"] ?? "").trim();
  if (text === "") return { form: null, law: "" };
  const word = text.toLowerCase();
  const form = legalForms.find((one) => one === word) ?? formWords[word];
  if (form === undefined) check.note("cooperations.csv", "form-kept-as-other", text);
  return { form: form ?? "other", law: form === undefined ? text : "" };
}
