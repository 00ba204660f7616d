import { Go, usePlace, useSay } from "#design/place.tsx";
import type { Language } from "#platform/language.ts";
import type { ShownEntry } from "../questions/journal.ts";
import { journalTexts, journalTextsWith } from "./journal-texts.ts";

/** Who acted, and for whom. */
export function Who({ entry: { who, forWhom } }: { entry: ShownEntry }) {
  const say = useSay();
  const { language } = usePlace();
  const name =
    who.kind === "system"
      ? say(journalTexts.system)
      : who.kind === "erased"
        ? say(journalTexts.erased)
        : (who.name ?? say(journalTexts.someone));
  return (
    <>
      {name}
      {forWhom && ` ${journalTextsWith.forWhom[language](forWhom)}`}
    </>
  );
}

export function About({ entry: { about } }: { entry: ShownEntry }) {
  return about.to ? <Go to={about.to}>{about.name}</Go> : <>{about.name}</>;
}

const formats = new Map<Language, Intl.DateTimeFormat>();
const locales = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** An instant as people in Norway saw it on the clock. */
export function Moment({ at }: { at: string }) {
  const { language } = usePlace();
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(locales[language], { timeZone: "Europe/Oslo", dateStyle: "long", timeStyle: "short" });
  formats.set(language, format);
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
