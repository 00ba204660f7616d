import { box, collection, feature, housing, point, polygon } from "./fields.cases.ts";
import type { Measure, MeasureFault, NotMeasured } from "./measure.ts";

/** 0.002° by 0.0009° at 63.4° N is 99.95 m by 100.4 m: 10.03 daa. */
const near = housing(60, polygon(box(10.4, 63.4)));
const far = housing(20, polygon(box(10.45, 63.4)));
const centre = feature({ type: "sentrum" }, point(10.401, 63.40045));
const stop = feature({ type: "kollektivstopp" }, point(10.411, 63.40045));
const soil = feature({ type: "dyrket mark" }, polygon(box(10.401, 63.39, 10.46, 63.41)));
const business = (kategori: string, west: number, more = {}) =>
  feature({ type: "næringsområde", kategori, ...more }, polygon(box(west, 63.4)));

const density: Measure = { kind: "density", unit: "boliger/daa", aim: "at-least", value: 4 };
const shareNear: Measure = { kind: "share-near", unit: "%", aim: "at-least", value: 75, within: 600, of: "stop" };
const distance: Measure = { kind: "distance-to", unit: "m", aim: "at-most", value: 499.5, of: "stop" };
const farmland: Measure = { kind: "farmland-taken", unit: "daa", aim: "at-most", value: 15.1 };
const abc: Measure = { kind: "business-distance", unit: "m", aim: "at-most", value: 300, of: "centre", category: "A" };
const capacity: Measure = { kind: "capacity", unit: "boliger", aim: "at-least", value: 80 };

type Expected = { value: number; met: boolean } | NotMeasured["code"];
export const measureCases: readonly { name: string; measure: Measure; file: object; is: Expected }[] = [
  { name: "capacity, exactly reached", measure: capacity, file: collection(near, far), is: { value: 80, met: true } },
  {
    name: "capacity, one short",
    measure: { ...capacity, value: 81 },
    file: collection(near, far),
    is: { value: 80, met: false },
  },
  { name: "capacity without housing is no proof", measure: capacity, file: collection(stop), is: "none-of-kind" },
  { name: "density of one field", measure: density, file: collection(near), is: { value: 5.98, met: true } },
  {
    name: "density: the thinnest decides",
    measure: density,
    file: collection(near, far),
    is: { value: 1.99, met: false },
  },
  {
    name: "density near the centre leaves the far one out",
    measure: { ...density, within: 1_000 },
    file: collection(near, far, centre),
    is: { value: 5.98, met: true },
  },
  {
    name: "density near a centre that no field is near",
    measure: { ...density, within: 1_000 },
    file: collection(far, centre),
    is: "none-within",
  },
  {
    name: "density near a centre that is not in the file",
    measure: { ...density, within: 1_000 },
    file: collection(near),
    is: "none-of-kind",
  },
  {
    name: "density at most",
    measure: { ...density, aim: "at-most" },
    file: collection(near, far),
    is: { value: 5.98, met: false },
  },
  {
    name: "three in four near a stop, a tie",
    measure: shareNear,
    file: collection(near, far, stop),
    is: { value: 75, met: true },
  },
  {
    name: "none near a stop",
    measure: { ...shareNear, within: 100 },
    file: collection(near, far, stop),
    is: { value: 0, met: false },
  },
  {
    name: "fields with no dwellings at all",
    measure: shareNear,
    file: collection(housing(0, polygon(box(10.4, 63.4))), stop),
    is: { value: 0, met: false },
  },
  { name: "no stop in the file", measure: shareNear, file: collection(near, centre), is: "none-of-kind" },
  { name: "distance of one", measure: distance, file: collection(near, stop), is: { value: 499.77, met: false } },
  {
    name: "distance: the furthest decides, to its own nearest",
    measure: { ...distance, value: 1_999 },
    file: collection(near, far, stop),
    is: { value: 1_999.1, met: false },
  },
  {
    name: "a second stop beside it",
    measure: distance,
    file: collection(
      near,
      far,
      stop,
      feature({ type: "kollektivstopp" }, point(10.451, 63.401)),
      feature({ type: "kollektivstopp" }, point(10.402, 63.40045)),
    ),
    is: { value: 61.31, met: true },
  },
  {
    name: "farmland: half of one and all of the other",
    measure: farmland,
    file: collection(near, far, soil),
    is: { value: 15.04, met: true },
  },
  {
    name: "farmland: more than allowed",
    measure: { ...farmland, value: 15 },
    file: collection(near, far, soil),
    is: { value: 15.04, met: false },
  },
  {
    name: "farmland: none may be taken and none is",
    measure: { ...farmland, value: 0 },
    file: collection(housing(4, polygon(box(10.3, 63.4))), soil),
    is: { value: 0, met: true },
  },
  {
    name: "farmland as the file says it, business areas too",
    measure: farmland,
    file: collection(
      housing(4, polygon(box(10.4, 63.4)), { dyrket_daa: 3 }),
      business("C", 10.45, { dyrket_daa: 4.5 }),
    ),
    is: { value: 7.5, met: true },
  },
  { name: "farmland neither said nor drawn", measure: farmland, file: collection(near), is: "none-of-kind" },
  { name: "farmland without anything to build", measure: farmland, file: collection(soil), is: "none-of-kind" },
  {
    name: "an A business at the centre; C is not asked",
    measure: abc,
    file: collection(business("A", 10.404), business("C", 10.5), centre),
    is: { value: 199.91, met: true },
  },
  {
    name: "an A business out of town",
    measure: abc,
    file: collection(business("A", 10.404), business("A", 10.5), centre),
    is: { value: 4_997.75, met: false },
  },
  {
    name: "no business of the category",
    measure: abc,
    file: collection(business("C", 10.5), centre),
    is: "none-of-category",
  },
  { name: "no business at all", measure: abc, file: collection(near, centre), is: "none-of-kind" },
  {
    name: "a reported number is not computed",
    measure: { kind: "reported", unit: "tonn CO2", aim: "at-most", value: 1 },
    file: collection(near),
    is: "not-computable",
  },
];

/** A measure as it was written, and what is wrong with it. */
export const measureFaultCases: readonly [string, Measure, MeasureFault["code"] | null][] = [
  ["density", density, null],
  ["density in dwellings per hectare", { ...density, unit: "boliger/ha" }, "wrong-unit"],
  ["a distance in daa", { ...distance, unit: "daa" }, "wrong-unit"],
  ["a distance to nothing", { ...distance, of: undefined }, "of-missing"],
  ["a share without a distance", { ...shareNear, within: undefined }, "within-missing"],
  ["a share within nothing", { ...shareNear, within: 0 }, "within-missing"],
  ["a share of more than all", { ...shareNear, value: 101 }, "value-wrong"],
  ["less than nothing", { ...farmland, value: -1 }, "value-wrong"],
  ["no number", { ...farmland, value: Number.NaN }, "value-wrong"],
  ["business without a category", { ...abc, category: undefined }, "category-missing"],
  ["reported, down by a fifth", { kind: "reported", unit: "%", aim: "at-most", value: -20 }, null],
  ["reported in a unit of its own", { kind: "reported", unit: "bananer", aim: "at-most", value: 1 }, "wrong-unit"],
];
