import { DayText } from "#design/day-text.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { InForceShown } from "../contract.ts";
import { clausesInWords } from "./clause-words.ts";
import { bindingTexts, matterTexts as texts, unsettledText } from "./texts.ts";

/** For whom the decision is in force, in which clauses and since when; and what a merger has left open. */
export function BoundSection({ inForce }: { inForce: InForceShown }) {
  const say = useSay();
  const { language } = usePlace();
  const rows = inForce.for;
  const anyUntil = rows.some((one) => one.until !== null);
  return (
    <Section id="kraft" title={say(texts.bound)}>
      {rows.length === 0 ? (
        <Empty>{say(texts.boundNobody)}</Empty>
      ) : (
        <TableFrame label={say(texts.bound)}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say(texts.party)}</th>
                <th scope="col">{say(texts.boundWhat)}</th>
                <th scope="col">{say(texts.boundSince)}</th>
                {anyUntil && <th scope="col">{say(texts.boundUntil)}</th>}
                <th scope="col">{say(texts.boundWhy)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.party.slug}>
                  <th scope="row">
                    <Go to={`kommuner/${one.party.slug}`}>{shortName(one.party)}</Go>
                  </th>
                  <td>{one.clauses === "all" ? say(texts.whole) : clausesInWords(one.clauses, language)}</td>
                  <td>
                    <DayText day={one.since} />
                  </td>
                  {anyUntil && <td>{one.until && <DayText day={one.until} />}</td>}
                  <td>{say(bindingTexts[one.why])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {inForce.unsettled.length > 0 && (
        <div className="note attention">
          <h3 className="ds-heading" data-size="2xs">
            {say(texts.unsettled)}
          </h3>
          <ul>
            {inForce.unsettled.map((one) => (
              <li key={one.party.slug}>
                {unsettledText[language](
                  one.party.name,
                  formatDay(one.ended, language),
                  listInWords(
                    one.successors.map((next) => next.name),
                    language,
                  ),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
