import type { Cite, Organ } from "#cooperation/vocabulary.ts";
import type { Missing, Reason } from "../vocabulary.ts";
import type { Position, Terms } from "./position.ts";

/** A condition's reason, and what is lacking where it does not hold. */
export type Evaluated = { reason: Reason; missing: Missing[] };

type Who = {
  party?: string | undefined;
  body?: string | undefined;
  organs?: Organ[] | undefined;
  cite?: Cite | undefined;
};

export function lacking(code: Missing["code"], who: Who): Missing {
  return {
    code,
    ...(who.party !== undefined && { party: who.party }),
    ...(who.body !== undefined && { body: who.body }),
    ...(who.organs && { organs: who.organs }),
    ...(who.cite && { cite: who.cite }),
  };
}

/** What a party that does not approve could still supply. */
export function lackingFrom(party: string, position: Position, terms: Terms, cite?: Cite): Missing {
  const who = { party, organs: terms.organs, cite };
  switch (position.kind) {
    case "silent":
    case "undecided":
    case "before-opened":
      return lacking("resolution", who);
    case "wrong-organ":
      return lacking("competent-organ", who);
    case "differs":
    case "in-part":
    case "reserves":
    case "approves":
      return lacking("identical-wording", who);
    case "rejects":
      return lacking("reversal", who);
    default:
      return position satisfies never;
  }
}

/** Each thing that is missing once; the first paragraph that asks for it is kept. */
export function distinct(missing: readonly Missing[]): Missing[] {
  const seen = new Map<string, Missing>();
  for (const each of missing) {
    const key = JSON.stringify([each.code, each.party, each.body, each.organs]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
