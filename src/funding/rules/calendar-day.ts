import { addDays } from "#decisions/rules/calendar.ts";

/** Whether a text is a day of the calendar, as 2020-02-29 (ISO 8601): one that moving forth and back leaves as it is. */
export function isDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(addDays(text, 1), -1) === text;
}
