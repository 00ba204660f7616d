import { dayInOslo, type Day } from "./day.ts";

/** The only way to the present, so that tests can stand on any day. */
export type Clock = { now(): Date; today(): Day };

export const systemClock: Clock = { now: () => new Date(), today: () => dayInOslo(new Date()) };

/** A clock that stands still at noon (Oslo winter time) on a day. */
export function clockAt(day: Day): Clock {
  const at = new Date(`${day}T11:00:00Z`);
  return { now: () => at, today: () => day };
}
