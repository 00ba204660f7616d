import { readTextTable } from "./read-text-table.ts";
import type { TravelFault, TravelFile, TravelTableFile } from "./rules/travel-upload-words.ts";

/** One of the tables of an uploaded survey as rows of text, or what is wrong with it as a whole. */
export function readTravelTable(bytes: Uint8Array, file: TravelFile): TravelTableFile | TravelFault {
  const read = readTextTable(bytes);
  return "fault" in read ? { file, row: read.row, code: read.fault, params: {} } : read;
}
