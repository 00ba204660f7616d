import type { Organ } from "#cooperation/vocabulary.ts";
import { organTexts } from "./board-texts.ts";

/** The organs of a party, in the order a form offers them. */
export const organs = Object.keys(organTexts) as Organ[];

/** Steps and cells carry the organ as it was typed: empty where it is not known. */
export function isOrgan(word: string): word is Organ {
  return Object.hasOwn(organTexts, word);
}
