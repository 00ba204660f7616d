import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./calendar.ts";

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (number: number) => String(number).padStart(2, "0");

/** Every day of the years, counted out month by month. */
function everyDay(from: number, to: number): string[] {
  const days: string[] = [];
  for (let year = from; year <= to; year += 1) {
    for (const [month, length] of lengths.entries()) {
      const last = month === 1 && isLeap(year) ? 29 : length;
      for (let day = 1; day <= last; day += 1) days.push(`${year}-${two(month + 1)}-${two(day)}`);
    }
  }
  return days;
}

describe("days without a clock", () => {
  const days = everyDay(1899, 2101);

  it("knows every day from 1899 to 2101, leap years and centuries among them", () => {
    const first = days[0] ?? "";
    const wrong = days.filter((day, index) => addDays(first, index) !== day || daysBetween(first, day) !== index);
    expect(wrong).toEqual([]);
  });

  it("goes back as it goes forth", () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });
});
