import type { Day, PartyId, PartyRegister } from "../vocabulary.ts";
import { slug } from "./slug.ts";
import { validOn } from "./validity.ts";

/** Whom a word in an address or on the command line means: an id, an official number, or a name, on a day. */
export type FoundParty =
  | {
      status: "one";
      party: PartyId;
      by: "id" | "number" | "name";
      /** False for an id whose party has ended, or not begun, on the day. */
      validThen: boolean;
      /** Others that carry the same name on the day: the Steinkjer of 2020 for the id of the one before. */
      namesakes: PartyId[];
    }
  | { status: "ambiguous"; parties: PartyId[] }
  /** `otherDays`: who had the number or the name on another day. */
  | { status: "none"; otherDays: PartyId[] };

/**
 * An id wins whatever the day, so that an address keeps its meaning. A number or a name means whoever has it on the
 * day: 5012 was Snillfjord in 2018 and 2019 and nobody's before and after.
 */
export function findParty(
  register: Pick<PartyRegister, "parties" | "names" | "numbers">,
  key: string,
  on: Day,
): FoundParty {
  const bySlug = register.names.filter(
    (name) => slug(name.name) === key || name.name.split(" - ").some((part) => slug(part) === key),
  );
  const named = unique(bySlug.filter((name) => validOn(name, on)).map((name) => name.party));
  const party = register.parties.find(({ id }) => id === key);
  if (party) {
    const namesakes = named.filter((id) => id !== party.id);
    return { status: "one", party: party.id, by: "id", validThen: validOn(party, on), namesakes };
  }
  const byNumber = register.numbers.filter((number) => number.number === key);
  const numbered = unique(byNumber.filter((number) => validOn(number, on)).map((number) => number.party));
  const [by, found] = numbered.length > 0 ? (["number", numbered] as const) : (["name", named] as const);
  const [only] = found;
  if (found.length > 1) return { status: "ambiguous", parties: found };
  if (only !== undefined) return { status: "one", party: only, by, validThen: true, namesakes: [] };
  return { status: "none", otherDays: unique([...byNumber, ...bySlug].map((item) => item.party)) };
}

function unique(ids: readonly PartyId[]): PartyId[] {
  return [...new Set(ids)].sort();
}
