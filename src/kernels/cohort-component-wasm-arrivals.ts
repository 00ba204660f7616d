/** The second pass of the compiled step: arrivals gathered from their origins or taken from the pool. */
import type { WasmLayout } from "./cohort-component-wasm-code.ts";
import { f64, f64x2, i32, repeatWhile, variables, when } from "./wasm-assembler.ts";
import type { Code, Locals, WasmFunction } from "./wasm-assembler.ts";

/** Vectors of two ages summed at a time, for each sex. */
const TILE = 6;
/** `gather()`: arrivals of each region from its origins, a tile of ages of both sexes at a time. */
export function gatherFunction(layout: WasmLayout): WasmFunction {
  const { regions, at, entries } = layout;
  const sums = Array.from({ length: 2 * TILE }, (_, index) => `s${index}`);
  const locals: Locals = { params: [], i32: ["k", "entry", "share", "source", "end", "to"], v128: ["part", ...sums] };
  const { get, set, bump } = variables(locals);
  const body: Code = [];
  for (const [first, end, group] of layout.segments) {
    const vectors = Math.ceil((end - first) / 2);
    const tiles = Math.ceil(vectors / TILE);
    const width = Math.ceil(vectors / tiles);
    // A tile may run past its segment: the next segment or the padding after the last age takes what is written there.
    for (let tile = 0; tile < tiles; tile++) {
      const cellOf = (index: number) => {
        const sex = index < width ? 0 : 1;
        return (sex * layout.moverSex + first + 2 * (tile * width + (index % width))) * 8;
      };
      const used = sums.slice(0, 2 * width);
      body.push(
        ...set("k", i32.constant(0)),
        ...set("to", i32.constant(at.arriving)),
        ...repeatWhile(i32.lessThan(get("k"), i32.constant(regions * 4)), [
          ...used.flatMap((sum) => set(sum, f64x2.zero)),
          ...set("entry", i32.load(get("k"), at.start)),
          ...set("end", i32.load(get("k"), at.start + 4)),
          // Starts are byte offsets into the origins, of 4 bytes each; shares have 8.
          ...set("share", i32.add(get("entry"), get("entry"))),
          ...when(
            i32.lessThan(get("entry"), get("end")),
            repeatWhile(i32.lessThan(get("entry"), get("end")), [
              ...set("part", f64x2.loadTwice(get("share"), at.share + group * entries * 8)),
              ...set("source", i32.load(get("entry"), at.origin)),
              ...used.flatMap((sum, index) =>
                set(sum, f64x2.add(get(sum), f64x2.multiply(get("part"), f64x2.load(get("source"), cellOf(index))))),
              ),
              ...bump("entry", 4),
              ...bump("share", 8),
            ]),
          ),
          ...used.flatMap((sum, index) => f64x2.store(get("to"), get(sum), cellOf(index))),
          ...bump("to", layout.moverRegion * 8),
          ...bump("k", 4),
        ]),
      );
    }
  }
  return { name: "gather", locals, body };
}

/** How arrivals are made: a region's share of the pool, a share for each cell, or gathered rows. */
export type Arrival = "pool" | "pool-by-cell" | "rows";

/** `arrive(to)`: adds the arrivals to the population and writes each region's sum. */
export function arriveFunction(layout: WasmLayout, arrival: Arrival): WasmFunction {
  const { regions, ages, at } = layout;
  const locals: Locals = {
    params: ["to"],
    i32: ["r8", "i", "mine", "source"],
    f64: ["rest", "scalar"],
    v128: ["share", "sum", "coming"],
  };
  const { get, set, bump } = variables(locals);
  const paired = Math.floor(ages / 2);
  const oneSex = (sex: number): Code => {
    const here = sex * ages * 8;
    const mover = sex * layout.moverSex * 8;
    const last = (ages - 1) * 8;
    const weight = arrival === "pool" ? f64.load(get("r8"), at.poolShare) : f64.load(get("mine"), here + last);
    const weight2 = arrival === "pool" ? get("share") : f64x2.load(i32.add(get("mine"), get("i")), here);
    const amount = f64x2.load(i32.add(get("source"), get("i")), mover);
    const lastAmount = f64.load(get("source"), mover + last);
    return [
      ...set("i", i32.constant(0)),
      ...repeatWhile(i32.lessThan(get("i"), i32.constant(paired * 16)), [
        ...set("coming", arrival === "rows" ? amount : f64x2.multiply(weight2, amount)),
        ...set("sum", f64x2.add(get("sum"), get("coming"))),
        ...f64x2.store(
          i32.add(get("to"), get("i")),
          f64x2.add(f64x2.load(i32.add(get("to"), get("i")), here), get("coming")),
          here,
        ),
        ...bump("i", 16),
      ]),
      ...(ages % 2 === 0
        ? []
        : [
            ...set("scalar", arrival === "rows" ? lastAmount : f64.multiply(weight, lastAmount)),
            ...set("rest", f64.add(get("rest"), get("scalar"))),
            ...f64.store(get("to"), f64.add(f64.load(get("to"), here + last), get("scalar")), here + last),
          ]),
    ];
  };
  const body: Code = [
    ...set("mine", i32.constant(at.poolShare)),
    ...set("source", i32.constant(arrival === "rows" ? at.arriving : at.leaving)),
    ...repeatWhile(i32.lessThan(get("r8"), i32.constant(regions * 8)), [
      ...(arrival === "pool" ? set("share", f64x2.loadTwice(get("r8"), at.poolShare)) : []),
      ...set("sum", f64x2.zero),
      ...set("rest", f64.constant(0)),
      ...oneSex(0),
      ...oneSex(1),
      ...f64.store(get("r8"), f64.add(get("rest"), f64x2.sum(get("sum"))), at.inflow),
      ...bump("to", 2 * ages * 8),
      ...bump("mine", 2 * ages * 8),
      ...bump("source", arrival === "rows" ? layout.moverRegion * 8 : 0),
      ...bump("r8", 8),
    ]),
  ];
  return { name: "arrive", locals, body };
}
