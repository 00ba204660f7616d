import { DayText, Span } from "#design/day-text.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { kindTexts } from "#parties/page-texts.ts";
import { listInWords } from "#platform/in-words.ts";
import type { CooperationAnswer, Member } from "../contract.ts";
import { pageTexts, pageTextsWith, reservationKindTexts } from "../page-texts.ts";
import { rightsText } from "../register-texts.ts";
import { shareTexts } from "../share-texts.ts";
import { roleTexts } from "../texts.ts";
import { Share, SharesOver } from "./shares.tsx";

/** Who is in it: role, rights in words, since when and how sure that is, and where it is known from. */
export function Members({ cooperation }: { cooperation: CooperationAnswer }) {
  const say = useSay();
  const { language, on } = usePlace();
  const shared = cooperation.members.some((one) => one.share !== null);
  if (cooperation.members.length === 0) return <Empty>{say(pageTexts.noMembers)}</Empty>;
  return (
    <div>
      <TableFrame label={say(pageTexts.whoIsIn)}>
        <table className="table stacked short">
          <thead>
            <tr>
              <th scope="col">{say(pageTexts.party)}</th>
              <th scope="col">{say(pageTexts.role)}</th>
              <th scope="col" className="wide-only">
                {say(pageTexts.rights)}
              </th>
              {shared && (
                <th scope="col" className="number">
                  {say(shareTexts.share)}
                </th>
              )}
              <th scope="col">{say(pageTexts.period)}</th>
            </tr>
          </thead>
          <tbody>
            {cooperation.members.map((one) => (
              <tr key={`${one.party.slug} ${one.since}`}>
                <th scope="row">
                  <Go to={`kommuner/${one.party.slug}`}>{one.party.name}</Go>
                  {one.party.kind !== "municipality" && <p className="under">{kindTexts[one.party.kind][language]}</p>}
                </th>
                <td>
                  {roleTexts[one.role][language]}
                  {one.scope && <p className="under">{one.scope}</p>}
                </td>
                <td className="wide-only">{rightsText(one.rights, language)}</td>
                {shared && (
                  <td className="number" {...(one.share ? { "data-label": say(shareTexts.share) } : {})}>
                    {one.share && <Share share={one.share} />}
                  </td>
                )}
                <td>
                  <Period member={one} on={on} />
                  <Origin source={one.source} constructed={one.constructed} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Rights members={cooperation.members} />
      <SharesOver over={cooperation.sharesOver} form={cooperation.form} />
      <Notes members={cooperation.members} />
      <p className="list-foot">
        <Go to={`samarbeid/${cooperation.slug}/medlemmer.csv`}>{say(pagerTexts.csv)}</Go>
        <a href={`/api/v1/cooperations/${cooperation.slug}?on=${on}`}>{say(pagerTexts.json)}</a>
      </p>
    </div>
  );
}

function Period({ member: { since, sinceCertainty, until, untilCertainty } }: { member: Member; on: string }) {
  const say = useSay();
  return (
    <>
      <Span since={since} sinceCertainty={sinceCertainty} until={until} />
      {until !== null && untilCertainty === "at-earliest" && ` ${say(pageTexts.mayHaveGoneOn)}`}
    </>
  );
}

/** On a phone the column of rights gives way to one line for each role. */
function Rights({ members }: { members: Member[] }) {
  const { language } = usePlace();
  const lines = [
    ...new Set(members.map((one) => `${roleTexts[one.role][language]}: ${rightsText(one.rights, language)}`)),
  ];
  return (
    <ul className="narrow-only quiet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Notes({ members }: { members: Member[] }) {
  const say = useSay();
  const notes = Map.groupBy(
    members.filter((one) => one.note !== null),
    (one) => one.note ?? "",
  );
  const { language } = usePlace();
  if (notes.size === 0) return null;
  return (
    <details className="behind">
      <summary>{say(pageTexts.notes)}</summary>
      <ul>
        {[...notes].map(([note, noted]) => (
          <li key={note}>
            <strong>
              {listInWords(
                noted.map((one) => one.party.name),
                language,
              )}
              :
            </strong>{" "}
            {note}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What some have reserved against, joined in part, or set as a condition: in force as data. */
export function Reservations({ reservations }: { reservations: CooperationAnswer["reservations"] }) {
  const say = useSay();
  const { language } = usePlace();
  if (reservations.length === 0) return null;
  const alike = Map.groupBy(reservations, (one) => `${one.kind} ${one.wording} ${one.since}`);
  return (
    <Section id="reservations" title={say(pageTexts.reservations)}>
      <ul className="plain-list">
        {[...alike].map(([key, own]) => {
          const [first] = own;
          if (!first) return null;
          return (
            <li key={key}>
              <strong>
                {own.map((one, index) => (
                  <span key={one.party.slug}>
                    {index > 0 && ", "}
                    <Go to={`kommuner/${one.party.slug}`}>{one.party.name}</Go>
                  </span>
                ))}
              </strong>{" "}
              <span className="quiet">
                {reservationKindTexts[first.kind][language]}
                {first.since && (
                  <>
                    , <DayText day={first.since} />
                  </>
                )}
                {first.clauses.length > 0 &&
                  `, ${pageTextsWith.clauses[language](listInWords(first.clauses, language))}`}
              </span>
              <p className="under">
                {first.wording}
                <Origin source={first.source} constructed={first.constructed} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
