import type { Reader } from "#platform/answers.ts";
import { areasOfCooperation, type AreaRow } from "../store.ts";

/** The programme areas that a cooperation's plans have: where a line of a budget can belong. */
export function areaChoices(reader: Reader, cooperation: string): Promise<AreaRow[]> {
  return reader.answers.of(`funding.areas ${cooperation}`, () => areasOfCooperation(reader.db, cooperation));
}
