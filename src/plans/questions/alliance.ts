import { partyRefs } from "#parties/questions/find-party.ts";
import { partsOf } from "../part-store.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { End } from "../contract/summaries.ts";

const alphabet = new Intl.Collator("nb");

export type Part = End & { partOf: string[] };

/**
 * What each alliance among some parties consists of on a day; `partOf` names the other parts that a part belongs to, as
 * Malvikrådet belongs to Næringsforeningen i Trondheim.
 */
export function partsOfAlliances(reader: Reader, wholes: readonly string[], on: Day): Promise<Map<string, Part[]>> {
  const wanted = [...new Set(wholes)].sort();
  if (wanted.length === 0) return Promise.resolve(new Map());
  return reader.answers.of(`plans.parts ${on} ${wanted.join(" ")}`, async () => {
    const rows = await partsOf(reader.db, wanted, on);
    const refs = await partyRefs(
      reader,
      rows.map((one) => one.party),
      on,
    );
    const nameOf = (id: string) => refs.get(id)?.name ?? id;
    return new Map(
      wanted.map((whole) => {
        const parts = rows.filter((one) => one.whole === whole).map((one) => one.party);
        return [
          whole,
          parts
            .toSorted((a, b) => alphabet.compare(nameOf(a), nameOf(b)))
            .map((party) => ({
              kind: "party" as const,
              slug: party,
              name: nameOf(party),
              partOf: rows
                .filter((one) => one.party === party && one.whole !== whole && parts.includes(one.whole))
                .map((one) => nameOf(one.whole)),
            })),
        ];
      }),
    );
  });
}
