/** Tables as statistics banks give them: JSON-stat 2.0 (json-stat.org/full), the answer format of PxWebApi. */

/** A dataset with its dimensions in order; values lie in row-major order, the last dimension fastest. */
export type JsonStat = {
  label: string;
  updated: string | null;
  dimensions: readonly { id: string; codes: readonly string[]; names: readonly string[] }[];
  /** Null where the bank gives no figure. */
  values: readonly (number | null)[];
};

/** The shape as it comes, before anything is trusted but its types. */
export type JsonStatGiven = {
  label?: string | undefined;
  updated?: string | undefined;
  id: readonly string[];
  size: readonly number[];
  dimension: {
    readonly [id: string]: {
      category: {
        index?: readonly string[] | { readonly [code: string]: number } | undefined;
        label?: { readonly [code: string]: string } | undefined;
      };
    };
  };
  value: readonly (number | null)[] | { readonly [at: string]: number | null };
};

/** Puts the categories in their order and the values in a row; null where the parts contradict one another. */
export function jsonStat(given: JsonStatGiven): JsonStat | null {
  const cells = given.size.reduce((product, size) => product * size, 1);
  if (given.id.length !== given.size.length || given.id.length === 0) return null;
  const dimensions: { id: string; codes: readonly string[]; names: readonly string[] }[] = [];
  for (const [at, id] of given.id.entries()) {
    const category = given.dimension[id]?.category;
    if (!category) return null;
    const codes = codesOf(category);
    if (codes.length !== given.size[at] || codes.includes("")) return null;
    dimensions.push({ id, codes, names: codes.map((code) => category.label?.[code] ?? code) });
  }
  const { value } = given;
  const isList = (one: JsonStatGiven["value"]): one is readonly (number | null)[] => Array.isArray(one);
  if (isList(value) && value.length !== cells) return null;
  const values = Array.from({ length: cells }, (_, at) => (isList(value) ? (value[at] ?? null) : (value[at] ?? null)));
  return { label: given.label ?? "", updated: given.updated ?? null, dimensions, values };
}

function codesOf({ index, label }: JsonStatGiven["dimension"][string]["category"]): string[] {
  // A dimension of one category may leave its index out.
  if (index === undefined) return Object.keys(label ?? {});
  if (Array.isArray(index)) return [...index];
  const codes: string[] = [];
  for (const [code, at] of Object.entries(index)) codes[at] = code;
  return Array.from(codes, (code) => code ?? "");
}

/** One figure of a dataset by the codes asked for; a dimension that is not named must have one category only. */
export function* rowsOf(
  stat: JsonStat,
  wanted: readonly string[],
): Generator<{ codes: string[]; names: string[]; value: number | null }> {
  const places = wanted.map((id) => stat.dimensions.findIndex((one) => one.id === id));
  const at = stat.dimensions.map(() => 0);
  for (const value of stat.values) {
    yield {
      codes: places.map((place) => stat.dimensions[place]?.codes[at[place] ?? 0] ?? ""),
      names: places.map((place) => stat.dimensions[place]?.names[at[place] ?? 0] ?? ""),
      value,
    };
    for (let place = at.length - 1; place >= 0; place--) {
      at[place] = (at[place] ?? 0) + 1;
      if ((at[place] ?? 0) < (stat.dimensions[place]?.codes.length ?? 1)) break;
      at[place] = 0;
    }
  }
}
