import { partySorts, type PartySort } from "#parties/questions/list-parties.ts";
import { kindChoices, type KindChoice } from "./parties-texts.ts";

/** What the address asks of the list of parties; anything unknown is as if not asked. */
export function partiesAsked(search: URLSearchParams): { word: string; choice: KindChoice; sort: PartySort | null } {
  const asked = search.get("slag") ?? "";
  const sort = search.get("sorter") ?? "";
  return {
    word: search.get("q") ?? "",
    choice: isChoice(asked) ? asked : "kommuner",
    sort: isSort(sort) ? sort : null,
  };
}

function isChoice(text: string): text is KindChoice {
  return Object.hasOwn(kindChoices, text);
}

function isSort(text: string): text is PartySort {
  return partySorts.some((sort) => sort === text);
}
