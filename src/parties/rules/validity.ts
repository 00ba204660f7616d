import type { Day, Validity } from "../vocabulary.ts";

/** Whether the half-open interval holds the day. */
export function validOn(interval: Validity, day: Day): boolean {
  return interval.validFrom <= day && (interval.validTo === null || day < interval.validTo);
}

/** The days two intervals share, or null for none. */
export function intersection(a: Validity, b: Validity): Validity | null {
  const validFrom = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
  const validTo = a.validTo === null ? b.validTo : b.validTo === null || a.validTo < b.validTo ? a.validTo : b.validTo;
  return validTo === null || validFrom < validTo ? { validFrom, validTo } : null;
}
