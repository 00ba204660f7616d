import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Section } from "#design/page.tsx";
import { useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { ProjectAnswer } from "../contract/project.ts";
import { milestoneStateTexts } from "../texts.ts";
import { planTexts as texts } from "./texts.ts";

/** What the project hands over, and whether it has. */
export function DeliverablesSection({ deliverables }: { deliverables: ProjectAnswer["deliverables"] }) {
  const say = useSay();
  if (deliverables.length === 0) return null;
  return (
    <Section id="leveranser" title={say(texts.deliverables)}>
      <ul className="plain-list tight">
        {deliverables.map((one) => (
          <li key={one.id}>
            <Status tone={one.deliveredOn ? "done" : one.late ? "attention" : "waiting"}>
              {capitalised(
                say(one.deliveredOn ? texts.delivered : one.late ? milestoneStateTexts.overdue : texts.notDelivered),
              )}
            </Status>{" "}
            {one.url ? (
              <a href={one.url} rel="external noreferrer">
                {one.title}
              </a>
            ) : (
              one.title
            )}
            {(one.deliveredOn ?? one.due) && (
              <>
                , {!one.deliveredOn && `${say(texts.due).toLowerCase()} `}
                <DayText day={one.deliveredOn ?? one.due ?? ""} />
              </>
            )}
            <Origin source={one.source} constructed={one.constructed} />
            {one.note && <p className="under">{one.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
