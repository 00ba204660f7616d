import type { FundingKey, Limit, Limits } from "../vocabulary.ts";
import { compare, decimal, percentOf, plus, whole, zero, type Rational } from "#kernels/rational.ts";

/** Why a key cannot share out an amount. Each has its sentence in key-fault-texts.ts. */
export const keyFaultCodes = [
  "not-a-number",
  "parts-over-hundred",
  "parts-under-hundred",
  "no-parts",
  "rest-twice",
  "negative-amount",
  "floor-above-cap",
  "taper-not-rising",
  "participant-twice",
  "fixed-twice",
  "index-base-zero",
  "grants-exceed-amount",
  "grant-not-in-key",
  "no-participants",
  "fixed-not-a-participant",
  "fixed-exceed-amount",
  "per-unit-exceeds-amount",
  "no-units",
  "no-units-at-all",
  "floors-exceed-amount",
  "caps-below-amount",
  "index-missing",
  "no-previous-shares",
] as const;
export type KeyFaultCode = (typeof keyFaultCodes)[number];
export type KeyFault = { ok: false; code: KeyFaultCode; params: { [name: string]: string | number } };

export function fault(code: KeyFaultCode, params: KeyFault["params"] = {}): KeyFault {
  return { ok: false, code, params };
}

/** What is wrong with a key whatever it is used on; null for a key that can be used. */
export function faultOfKey(key: FundingKey): KeyFault | null {
  return faultOfNumbers(key) ?? faultOfParts(key) ?? faultOfLists(key) ?? faultOfLimits(key.limits ?? []);
}

function faultOfNumbers(key: FundingKey): KeyFault | null {
  const percents = [
    ...key.parts.flatMap(({ portion }) => ("percent" in portion ? [portion.percent] : [])),
    ...key.fixed.flatMap(({ portion }) => ("percent" in portion ? [portion.percent] : [])),
    ...(key.limits ?? []).flatMap(({ floor, cap }) => [floor, cap].flatMap((one) => (one ? percentIn(one) : []))),
    ...Object.values(key.phaseIn?.percentByYear ?? {}),
    ...key.parts.flatMap((part) => (part.kind === "inhabitants" ? (part.taper ?? []).map((one) => one.counts) : [])),
    ...(key.index ? [key.index.base] : []),
  ];
  const unreadable = percents.find((text) => decimal(text) === null);
  if (unreadable !== undefined) return fault("not-a-number", { value: unreadable });
  if (key.index && decimal(key.index.base)?.n === 0n) return fault("index-base-zero");
  const amounts = [
    ...key.parts.flatMap(({ portion }) => ("perUnit" in portion ? [portion.perUnit] : [])),
    ...key.fixed.flatMap(({ portion }) => ("amount" in portion ? [portion.amount] : [])),
    ...(key.limits ?? []).flatMap(({ floor, cap }) => [floor, cap].flatMap((one) => (one ? amountIn(one) : []))),
    ...Object.values(key.phaseIn?.previous ?? {}),
  ];
  return amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0) ? null : fault("negative-amount");
}

const percentIn = (limit: Limit) => ("percent" in limit ? [limit.percent] : []);
const amountIn = (limit: Limit) => ("amount" in limit ? [limit.amount] : []);

const hundred = whole(100);

function faultOfParts({ parts, fixed, phaseIn }: FundingKey): KeyFault | null {
  if (parts.length === 0 && fixed.length === 0) return fault("no-parts");
  const sum = (texts: string[]): Rational => texts.reduce((total, text) => plus(total, decimal(text) ?? zero), zero);
  const percent = sum(parts.flatMap(({ portion }) => ("percent" in portion ? [portion.percent] : [])));
  const ofFixed = sum(fixed.flatMap(({ portion }) => ("percent" in portion ? [portion.percent] : [])));
  for (const total of [percent, ofFixed])
    if (compare(total, hundred) > 0) return fault("parts-over-hundred", { percent: asPercent(total) });
  const step = Object.values(phaseIn?.percentByYear ?? {}).find((text) => compare(decimal(text) ?? zero, hundred) > 0);
  if (step !== undefined) return fault("parts-over-hundred", { percent: step });
  const rests = parts.filter(({ portion }) => "rest" in portion).length;
  if (rests > 1) return fault("rest-twice");
  if (rests === 0 && parts.length > 0 && compare(percent, hundred) < 0)
    return fault("parts-under-hundred", { percent: asPercent(percent) });
  const falling = parts.find((part) => part.kind === "inhabitants" && !isRising(part.taper ?? []));
  return falling ? fault("taper-not-rising") : null;
}

/** A band that counts more than the one below would make the city pay more for its size, not less. */
function isRising(taper: readonly { above: number; counts: string }[]): boolean {
  return taper.every(({ above, counts }, index) => {
    const before = taper[index - 1];
    const most = before ? (decimal(before.counts) ?? zero) : whole(1);
    return Number.isSafeInteger(above) && above > (before?.above ?? 0) && compare(decimal(counts) ?? zero, most) <= 0;
  });
}

function faultOfLists({ participants, fixed }: FundingKey): KeyFault | null {
  const names = typeof participants === "string" ? [] : participants;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return fault("participant-twice", { party: twice });
  const parties = fixed.map((one) => one.party);
  const again = parties.find((name, index) => parties.indexOf(name) !== index);
  return again === undefined ? null : fault("fixed-twice", { party: again });
}

function faultOfLimits(limits: readonly Limits[]): KeyFault | null {
  const crossed = limits.find(({ floor, cap }) => floor && cap && crosses(floor, cap));
  return crossed ? fault("floor-above-cap", { party: crossed.party ?? "" }) : null;
}

function crosses(floor: Limit, cap: Limit): boolean {
  if ("amount" in floor && "amount" in cap) return floor.amount > cap.amount;
  if (!("percent" in floor) || !("percent" in cap)) return false;
  return compare(percentOf(floor.percent) ?? zero, percentOf(cap.percent) ?? zero) > 0;
}

export function asPercent(value: Rational): string {
  const hundredths = (value.n * 100n) / value.d;
  const [kroner, rest] = [hundredths / 100n, hundredths % 100n];
  return rest === 0n ? `${kroner}` : `${kroner}.${String(rest).padStart(2, "0").replace(/0$/, "")}`;
}
