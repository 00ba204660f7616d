/**
 * Days as ISO text (`2009-06-11`), the unit of validity everywhere. A day is a legal day in Norway, so "today" is
 * read in Europe/Oslo, whatever the machine's zone.
 */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The same day if it exists in the calendar, else null (`2009-02-30`, `11.06.2009`). */
export function parseDay(text: string): Day | null {
  const match = shape.exec(text);
  if (!match) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text ? text : null;
}

/** Days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const oslo = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Oslo at an instant. */
export function dayInOslo(at: Date): Day {
  return oslo.format(at);
}
