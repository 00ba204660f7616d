import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { formatDay } from "#platform/format.ts";
import { usePlace } from "./place.tsx";

/** A day written out in the reader's language. */
export function DayText({ day }: { day: Day }) {
  const { language } = usePlace();
  return <time dateTime={day}>{formatDay(day, language)}</time>;
}

const unknownStart = { nb: "senest fra", nn: "seinast frå", en: "at the latest from" };
const from = { nb: "fra", nn: "frå", en: "from" };
const until = { nb: "til", nn: "til", en: "until" };

/** "fra 24. april 2009 til 1. januar 2020"; `until` is the first day it no longer holds. */
export function Span({
  since,
  sinceCertainty = "exact",
  until: end,
}: {
  since: Day | null;
  sinceCertainty?: "exact" | "at-latest";
  until: Day | null;
}) {
  const { language } = usePlace();
  return (
    <>
      {since && (
        <>
          {words(sinceCertainty, language)} <DayText day={since} />
        </>
      )}
      {end && (
        <>
          {" "}
          {until[language]} <DayText day={end} />
        </>
      )}
    </>
  );
}

function words(certainty: "exact" | "at-latest", language: Language): string {
  return certainty === "exact" ? from[language] : unknownStart[language];
}
