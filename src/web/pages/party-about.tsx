import { DayText, Span } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { addressAt, Go, usePlace, useSay } from "#design/place.tsx";
import { changeText, nameLanguageTexts, registerTexts } from "#parties/page-texts.ts";
import type { PartyAnswer, PartyRef } from "#parties/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { partyTexts } from "./party-texts.ts";

/** Names, numbers, inhabitants, what it is part of: as registered, with the source. */
export function About({ party }: { party: PartyAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="about" title={`${say(partyTexts.about)} ${shortName(party)}`}>
      <dl className="facts">
        {party.population && (
          <>
            <dt>{say(partyTexts.people)}</dt>
            <dd>
              {formatNumber(party.population.people, language)} (<DayText day={`${party.population.year}-01-01`} />)
              <Origin source={party.population.source} constructed={false} />
            </dd>
          </>
        )}
        <dt>{say(partyTexts.existed)}</dt>
        <dd>
          <Span since={party.since} sinceCertainty={party.sinceCertainty} until={party.until} />
          <Origin source={party.source} constructed={party.constructed} />
        </dd>
        <dt>{say(partyTexts.names)}</dt>
        <dd>
          <ul className="others">
            {party.names.map((one) => (
              <li key={`${one.language} ${one.name} ${one.since}`}>
                {one.name}
                {nameLanguageTexts[one.language] && ` (${nameLanguageTexts[one.language]?.[language]})`}{" "}
                <span className="quiet small">
                  <Span since={one.since} until={one.until} />
                </span>
              </li>
            ))}
          </ul>
        </dd>
        {party.numbers.length > 0 && (
          <>
            <dt>{say(partyTexts.numbers)}</dt>
            <dd>
              <ul className="others">
                {party.numbers.map((one) => (
                  <li key={`${one.register} ${one.number} ${one.since}`}>
                    {one.number}{" "}
                    <span className="quiet small">
                      {registerTexts[one.register]?.[language]} <Span since={one.since} until={one.until} />
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {party.organisationNumber && (
          <>
            <dt>{say(partyTexts.organisationNumber)}</dt>
            <dd>{party.organisationNumber}</dd>
          </>
        )}
        {party.partOf.length > 0 && (
          <>
            <dt>{say(partyTexts.partOf)}</dt>
            <dd>
              <Refs parties={party.partOf} />
            </dd>
          </>
        )}
        {party.parts.length > 0 && (
          <>
            <dt>{say(partyTexts.parts)}</dt>
            <dd>
              {party.parts.length > 12 ? (
                <details className="behind">
                  <summary>
                    {say(partyTexts.partsShow)} ({party.parts.length})
                  </summary>
                  <Refs parties={party.parts} />
                </details>
              ) : (
                <Refs parties={party.parts} />
              )}
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function Refs({ parties }: { parties: PartyRef[] }) {
  return (
    <ul className="others">
      {parties
        .toSorted((a, b) => a.name.localeCompare(b.name, "nb"))
        .map((one) => (
          <li key={one.slug}>
            <Go to={`kommuner/${one.slug}`}>{one.name}</Go>
          </li>
        ))}
    </ul>
  );
}

/** What became of it and what it came from, day by day. */
export function Changes({ party }: { party: PartyAnswer }) {
  const say = useSay();
  const place = usePlace();
  const days = Map.groupBy(party.changes, (one) => one.day);
  return (
    <Section id="changes" title={say(partyTexts.changes)}>
      {days.size === 0 && <Empty>{say(partyTexts.noChanges)}</Empty>}
      <ol className="change-days">
        {[...days].map(([day, changes]) => (
          <li
            key={day}
            className={day > place.on ? "ahead" : undefined}
            aria-current={day === place.on ? "date" : undefined}
          >
            <a className="ds-link" href={addressAt(place, day)}>
              <DayText day={day} />
            </a>
            <div>
              {changes.map((one) => (
                <span key={`${one.kind} ${one.from.slug} ${one.to.slug}`} className="step">
                  {changeText(one, place.language)}.{one.note && <span className="quiet small"> {one.note}</span>}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
