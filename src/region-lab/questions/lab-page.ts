import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";
import { calculations, type Settings } from "../vocabulary.ts";
import { labAnswer, type LabRow } from "./region-lab.ts";

/** What the page shows: the answer, which rows to begin with, and the map they fill. */
export async function labPage(reader: Reader, home: string, on: Day, settings: Settings) {
  const lab = await labAnswer(reader, home, on, settings);
  if (!lab) return null;
  const some = lab.rows.filter(isContested);
  const picture = await regionPicture(
    reader,
    lab.figuresDay,
    some.map((row) => ({ party: row.party.slug, mark: row.standing === "member" ? "member" : "observer" })),
  );
  return { lab, some: some.map((row) => row.party.slug), picture };
}
export type LabPage = NonNullable<Awaited<ReturnType<typeof labPage>>>;

/** A member, or one that at least two calculations put with the core. */
function isContested(row: LabRow): boolean {
  return row.isCore || row.standing !== "none" || calculations.filter((one) => row.says[one] === true).length >= 2;
}
