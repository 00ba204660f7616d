import { DayText } from "#design/day-text.tsx";
import { usePlace } from "#design/place.tsx";
import type { Day } from "#platform/day.ts";
import { monthNames } from "./texts.ts";

/** A date as exactly as the source gives it. */
export function DueText({ day, precision }: { day: Day; precision: "day" | "month" | "year" | null }) {
  const { language } = usePlace();
  if (precision === "year") return <time dateTime={day.slice(0, 4)}>{day.slice(0, 4)}</time>;
  if (precision === "month")
    return <time dateTime={day.slice(0, 7)}>{monthNames[language].format(new Date(`${day}T00:00:00Z`))}</time>;
  return <DayText day={day} />;
}
