import type { Day } from "./day.ts";
import type { Language } from "./language.ts";

const locales: { [language in Language]: string } = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const written = new Map<Language, Intl.DateTimeFormat>();
const timed = new Map<Language, Intl.DateTimeFormat>();
const counted = new Map<Language, Intl.NumberFormat>();

/** A day written out: "19. juni 2009", "19 June 2009". */
export function formatDay(day: Day, language: Language): string {
  let format = written.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    written.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** An instant as the clock on the wall in Norway shows it: "19. juni 2009, 14:05". */
export function formatInstant(at: Date, language: Language): string {
  let format = timed.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], {
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "Europe/Oslo",
    });
    timed.set(language, format);
  }
  return format.format(at);
}

/** A number with the language's own grouping: "168 257", "168,257". */
export function formatNumber(value: number, language: Language): string {
  let format = counted.get(language);
  if (!format) {
    format = new Intl.NumberFormat(locales[language]);
    counted.set(language, format);
  }
  return format.format(value);
}
