import type { RecordedEvent } from "#cooperation/contract.ts";
import { roughDay } from "#cooperation/page-texts.ts";
import { Origin } from "#design/origin.tsx";
import { Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { partyTexts } from "./party-texts.ts";

/** What the party's own organs resolved and did, newest first; where a cooperation is meant, the way to it. */
export function Events({ events }: { events: RecordedEvent[] }) {
  const say = useSay();
  const { language } = usePlace();
  if (events.length === 0) return null;
  return (
    <Section id="events" title={say(partyTexts.events)}>
      <ul className="plain-list tight">
        {events.toReversed().map((event) => {
          const [first] = event.claims;
          const days = event.claims.map((one) => roughDay(one.day, one.precision, language));
          return (
            <li key={event.id}>
              <span className="quiet">{days.join(" / ")}:</span> {event.title}
              {first?.caseNumber && ` (${first.caseNumber})`}
              {event.cooperation && (
                <>
                  {" · "}
                  <Go to={`samarbeid/${event.cooperation}`}>{say(partyTexts.theCooperation)}</Go>
                </>
              )}
              <Origin source={first?.source ?? null} constructed={event.constructed} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
