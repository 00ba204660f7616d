/** Who joins, who leaves and by which rule, in words that name parties and a rule's id. */
export type WhatIfAsked = { joins: string[]; leaves: string[]; rule: string | null };

/** No more than this are imagined to come, or to go; a longer word is no party. */
const mostParties = 50;
const longestWord = 80;

/** As the address says it: names may be repeated or parted by commas. */
export function readWhatIf(all: (name: string) => readonly string[]): WhatIfAsked {
  const words = (name: string) =>
    all(name)
      .flatMap((one) => one.split(","))
      .map((one) => one.trim().slice(0, longestWord))
      .filter(Boolean)
      .slice(0, mostParties);
  return { joins: words("med"), leaves: words("uten"), rule: all("regel")[0] ?? null };
}
