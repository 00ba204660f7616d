import { PageHead } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { planTexts as texts, withTexts } from "./texts.ts";

/** A plan or project that is known, on a day before it: the way to the day it began. */
export function NotBegun({ message, day, back }: { message: string; day: string; back: "planer" | "prosjekter" }) {
  const say = useSay();
  const place = usePlace();
  return (
    <>
      <title>{say(texts.notBegunTitle)}</title>
      <PageHead title={say(texts.notBegunTitle)} lead={message} />
      <p className="actions">
        <a className="ds-button" href={`${place.path}?on=${day}`}>
          {withTexts.seeOn[place.language](formatDay(day, place.language))}
        </a>
        <Go to={back}>{say(back === "planer" ? texts.allPlans : texts.allProjects)}</Go>
      </p>
    </>
  );
}
