/**
 * The fast step as WebAssembly with SIMD, written out for one shape: all addresses and loop lengths are constants.
 * It follows cohort-component-fused.ts cell by cell; sums over ages are taken in pairs, so totals differ by rounding.
 */
import { f64, f64x2, i32, repeatWhile, variables } from "./wasm-assembler.ts";
import type { Code, Locals, WasmFunction } from "./wasm-assembler.ts";

/** Sizes and byte addresses. `perRegion` tables hold one value a region; profiles are addressed by byte offset tables. */
export type WasmLayout = {
  regions: number;
  ages: number;
  /** Years per step. */
  step: number;
  /** First child-bearing age and how many ages from there, an even number. */
  fertileFrom: number;
  fertileCount: number;
  /** Doubles from one sex to the other, and from one region to the next (0 for a pool), in movers and arrivals. */
  moverSex: number;
  moverRegion: number;
  /** Ages with one destination group: [first, one past the last, group]. */
  segments: readonly (readonly [number, number, number])[];
  entries: number;
  at: Record<"mortality" | "fertility" | "out" | "emigration", { rates: number; offset: number; level: number }> &
    Record<
      | "girls"
      | "immigration"
      | "births"
      | "deaths"
      | "outflow"
      | "inflow"
      | "emigrants"
      | "immigrants"
      | "leaving"
      | "arriving"
      | "poolShare"
      | "start"
      | "origin"
      | "share",
      number
    >;
};

/** Pairs of ages handled in one round of the ageing loop. */
const UNROLLED = 2;

/** `age(from, to)`: survivors, births, movers, emigrants and immigrants of all regions; addresses of two populations. */
export function ageFunction(layout: WasmLayout): WasmFunction {
  const { regions, ages, at } = layout;
  const locals: Locals = {
    params: ["from", "to"],
    i32: ["r4", "r8", "i", "before", "q", "o", "e", "f", "moving", "coming"],
    f64: ["born", "alive", "movers", "abroad", "deaths", "outflow", "emigrants", "immigrants", "exposed"],
    v128: [
      "births",
      "alive2",
      "movers2",
      "abroad2",
      "deaths2",
      "outflow2",
      "emigrants2",
      "immigrants2",
      "exposed2",
      "dead2",
      "young",
      "qLevel",
      "oLevel",
      "eLevel",
    ],
  };
  const { get, set, bump } = variables(locals);
  const r4 = get("r4");
  const r8 = get("r8");
  const row = (table: { rates: number; offset: number }): Code =>
    i32.add(i32.load(r4, table.offset), i32.constant(table.rates));
  const level = (table: { level: number }): Code => f64.load(r8, table.level);

  const births: Code = [
    ...set("births", f64x2.zero),
    ...set("i", i32.constant(layout.fertileFrom * 8)),
    ...(layout.fertileCount === 0
      ? []
      : repeatWhile(i32.lessThan(get("i"), i32.constant((layout.fertileFrom + layout.fertileCount) * 8)), [
          ...set("young", f64x2.load(i32.add(get("from"), i32.add(get("i"), i32.constant(-8))))),
          ...set(
            "births",
            f64x2.add(
              get("births"),
              f64x2.multiply(
                f64x2.load(i32.add(get("f"), get("i"))),
                f64x2.subtract(
                  f64x2.add(f64x2.load(i32.add(get("from"), get("i"))), get("young")),
                  f64x2.multiply(get("young"), f64x2.multiply(f64x2.load(i32.add(get("q"), get("i"))), get("qLevel"))),
                ),
              ),
            ),
          ),
          ...bump("i", 16),
        ])),
    ...set(
      "born",
      f64.multiply(f64.multiply(f64x2.sum(get("births")), level(at.fertility)), f64.constant(layout.step / 2)),
    ),
    ...f64.store(r8, get("born"), at.births),
  ];

  /** One cell of a sex, `exposed` already set; `age` is a constant. */
  const cell = (sex: number, age: number): Code => {
    const here = (sex * ages + age) * 8;
    const mover = (sex * layout.moverSex + age) * 8;
    return [
      ...set("alive", f64.multiply(get("exposed"), f64.multiply(f64.load(get("q"), here), level(at.mortality)))),
      ...set("deaths", f64.add(get("deaths"), get("alive"))),
      ...set("alive", f64.subtract(get("exposed"), get("alive"))),
      ...set("movers", f64.multiply(get("alive"), f64.multiply(f64.load(get("o"), here), level(at.out)))),
      ...set("outflow", f64.add(get("outflow"), get("movers"))),
      ...set("abroad", f64.multiply(get("alive"), f64.multiply(f64.load(get("e"), here), level(at.emigration)))),
      ...set("emigrants", f64.add(get("emigrants"), get("abroad"))),
      ...set("immigrants", f64.add(get("immigrants"), f64.load(get("coming"), here))),
      ...f64.store(get("moving"), f64.add(f64.load(get("moving"), mover), get("movers")), mover),
      ...f64.store(
        get("to"),
        f64.add(f64.subtract(f64.subtract(get("alive"), get("movers")), get("abroad")), f64.load(get("coming"), here)),
        here,
      ),
    ];
  };

  /** Two ages of a sex, `further` bytes after the running address. */
  const pair = (sex: number, further: number): Code => {
    const here = sex * ages * 8 + further;
    const mover = sex * layout.moverSex * 8 + further;
    const at = (base: string) => i32.add(get(base), get("i"));
    return [
      // The cell before is what is exposed; `i` starts at age 1, so the address stays in the row.
      ...set("exposed2", f64x2.load(get("before"), here)),
      ...set("dead2", f64x2.multiply(get("exposed2"), f64x2.multiply(f64x2.load(at("q"), here), get("qLevel")))),
      ...set("alive2", f64x2.subtract(get("exposed2"), get("dead2"))),
      ...set("movers2", f64x2.multiply(get("alive2"), f64x2.multiply(f64x2.load(at("o"), here), get("oLevel")))),
      ...set("abroad2", f64x2.multiply(get("alive2"), f64x2.multiply(f64x2.load(at("e"), here), get("eLevel")))),
      ...set("exposed2", f64x2.load(at("coming"), here)),
      ...set("deaths2", f64x2.add(get("deaths2"), get("dead2"))),
      ...set("outflow2", f64x2.add(get("outflow2"), get("movers2"))),
      ...set("emigrants2", f64x2.add(get("emigrants2"), get("abroad2"))),
      ...set("immigrants2", f64x2.add(get("immigrants2"), get("exposed2"))),
      ...f64x2.store(at("moving"), f64x2.add(f64x2.load(at("moving"), mover), get("movers2")), mover),
      ...f64x2.store(
        at("to"),
        f64x2.add(f64x2.subtract(f64x2.subtract(get("alive2"), get("movers2")), get("abroad2")), get("exposed2")),
        here,
      ),
    ];
  };

  /** Ages 1 up to the last but one, several pairs to a round of the loop. */
  const pairs = (sex: number, count: number): Code => {
    const rounds = Math.floor(count / UNROLLED);
    const several = (many: number) => Array.from({ length: many }, (_, k) => pair(sex, 16 * k)).flat();
    const before = set("before", i32.add(get("from"), i32.add(get("i"), i32.constant(-8))));
    return [
      ...set("i", i32.constant(8)),
      ...(rounds === 0
        ? []
        : repeatWhile(i32.lessThan(get("i"), i32.constant(8 + rounds * UNROLLED * 16)), [
            ...before,
            ...several(UNROLLED),
            ...bump("i", UNROLLED * 16),
          ])),
      ...before,
      ...several(count - rounds * UNROLLED),
    ];
  };

  const oneSex = (sex: number): Code => {
    const paired = Math.floor((ages - 2) / 2);
    const load = (age: number) => f64.load(get("from"), (sex * ages + age) * 8);
    const share =
      sex === 0 ? f64.load(i32.constant(at.girls)) : f64.subtract(f64.constant(1), f64.load(i32.constant(at.girls)));
    return [
      ...set("exposed", f64.multiply(get("born"), share)),
      ...cell(sex, 0),
      ...(paired > 0 ? pairs(sex, paired) : []),
      ...(ages % 2 === 1 ? [...set("exposed", load(ages - 3)), ...cell(sex, ages - 2)] : []),
      ...set("exposed", f64.add(load(ages - 2), load(ages - 1))),
      ...cell(sex, ages - 1),
    ];
  };

  const sums = ["deaths", "outflow", "emigrants", "immigrants"] as const;
  const body: Code = [
    ...set("moving", i32.constant(at.leaving)),
    ...set("coming", i32.constant(at.immigration)),
    ...repeatWhile(i32.lessThan(r4, i32.constant(regions * 4)), [
      ...set("q", row(at.mortality)),
      ...set("f", row(at.fertility)),
      ...set("o", row(at.out)),
      ...set("e", row(at.emigration)),
      ...set("qLevel", f64x2.loadTwice(r8, at.mortality.level)),
      ...set("oLevel", f64x2.loadTwice(r8, at.out.level)),
      ...set("eLevel", f64x2.loadTwice(r8, at.emigration.level)),
      ...sums.flatMap((sum) => [...set(sum, f64.constant(0)), ...set(`${sum}2`, f64x2.zero)]),
      ...births,
      ...oneSex(0),
      ...oneSex(1),
      ...sums.flatMap((sum) => f64.store(r8, f64.add(get(sum), f64x2.sum(get(`${sum}2`))), at[sum])),
      ...bump("from", 2 * ages * 8),
      ...bump("to", 2 * ages * 8),
      ...bump("coming", 2 * ages * 8),
      ...bump("moving", layout.moverRegion * 8),
      ...bump("r4", 4),
      ...bump("r8", 8),
    ]),
  ];
  return { name: "age", locals, body };
}
