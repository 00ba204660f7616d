import { slug } from "./slug.ts";

/**
 * One name of a party with several, for a map or a sentence: the one that its id is made of, else the first.
 * 'Trondheim - Tråante' → 'Trondheim', 'Raarvihke - Røyrvik' (id royrvik) → 'Røyrvik'.
 */
export function shortName(party: { slug: string; name: string }): string {
  const names = party.name.split(/\s+[-–]\s+/);
  return names.find((name) => slug(name) !== "" && isMadeOf(party.slug, slug(name))) ?? names[0] ?? party.name;
}

/** An id may carry a county or a year after the name: 'orland-2020', 'heroy-nordland'. */
function isMadeOf(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}-`);
}
