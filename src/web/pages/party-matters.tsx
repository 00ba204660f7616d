import type { PartyMatter } from "#decisions/questions/party-matters.ts";
import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape, Status } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import type { PresentParty } from "../questions/party-page.ts";
import { partyTexts, partyTextsWith } from "./party-texts.ts";

/** What waits for the party, by date: answers in joint matters, and what its mergers have left undecided. */
export function Awaits({ answer: { matters, undecided } }: { answer: PresentParty }) {
  const say = useSay();
  const awaiting = matters.filter((one) => one.awaited !== null).toSorted(byDue);
  const memberships = Map.groupBy(undecided, (one) => `${one.cooperation.slug} ${one.ended}`);
  return (
    <Section id="awaits" title={say(partyTexts.awaits)}>
      {awaiting.length + memberships.size === 0 ? (
        <Empty>{say(partyTexts.nothingAwaits)}</Empty>
      ) : (
        <TableFrame label={say(partyTexts.awaits)}>
          <table className="table stacked">
            <thead>
              <tr>
                <th scope="col">{say(partyTexts.due)}</th>
                <th scope="col">{say(partyTexts.matter)}</th>
                <th scope="col">{say(partyTexts.what)}</th>
              </tr>
            </thead>
            <tbody>
              {awaiting.map((one) => (
                <AwaitedRow key={one.matter.slug} matter={one} />
              ))}
              {[...memberships].map(([key, own]) => (
                <UndecidedRow key={key} undecided={own} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  );
}

/** Whether a membership passes on after a merger; all that merged into the party from one cooperation together. */
function UndecidedRow({ undecided }: { undecided: PresentParty["undecided"] }) {
  const say = useSay();
  const { language } = usePlace();
  const [first] = undecided;
  if (!first) return null;
  const parties = listInWords(
    undecided.map((one) => shortName(one.party)),
    language,
  );
  return (
    <tr>
      <td className="nowrap" data-label={say(partyTexts.due)}>
        <DayText day={first.window.until} />
        {!first.window.open && (
          <>
            <br />
            <Status tone="attention">{say(partyTexts.passed)}</Status>
          </>
        )}
      </td>
      <th scope="row">
        <Go to={`samarbeid/${first.cooperation.slug}`}>{first.cooperation.name}</Go>
      </th>
      <td>{partyTextsWith.became[language](parties, formatDay(first.ended, language))}</td>
    </tr>
  );
}

function AwaitedRow({ matter: { matter, due, late, awaited, constructed } }: { matter: PartyMatter }) {
  const say = useSay();
  return (
    <tr>
      <td className="nowrap" data-label={say(partyTexts.due)}>
        {due ? <DayText day={due} /> : <span className="quiet">{say(partyTexts.noDue)}</span>}
        {late && (
          <>
            <br />
            <Status tone="attention">{say(partyTexts.late)}</Status>
          </>
        )}
      </td>
      <th scope="row">
        <Go to={`saker/${matter.slug}`}>{matter.title}</Go>
        <p className="under">{matter.cooperation.name}</p>
      </th>
      <td>
        {awaited && capitalised(awaited.text)}
        <Origin source={null} constructed={constructed} />
      </td>
    </tr>
  );
}

function byDue(a: PartyMatter, b: PartyMatter): number {
  const [x, y] = [a.due ?? "9999", b.due ?? "9999"];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What is in force for the party on the day, whole or by clauses, since when. */
export function Bound({ answer: { matters } }: { answer: PresentParty }) {
  const say = useSay();
  const bound = matters.filter((one) => one.bound !== null);
  const inherited = matters.flatMap((one) => one.inherited.map((each) => ({ ...each, matter: one.matter })));
  return (
    <Section id="bound" title={say(partyTexts.bound)}>
      {bound.length === 0 && <Empty>{say(partyTexts.nothingBinds)}</Empty>}
      {bound.length > 0 && (
        <TableFrame label={say(partyTexts.bound)}>
          <table className="table stacked">
            <thead>
              <tr>
                <th scope="col">{say(partyTexts.matter)}</th>
                <th scope="col">{say(partyTexts.inWhat)}</th>
                <th scope="col">{say(partyTexts.since)}</th>
              </tr>
            </thead>
            <tbody>
              {bound.map((one) => (
                <BoundRow key={one.matter.slug} matter={one} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {[...Map.groupBy(inherited, (one) => one.from.slug).values()].map((own) => (
        <Inherited key={own[0]?.from.slug} inherited={own} />
      ))}
    </Section>
  );
}

type InheritedMatter = PartyMatter["inherited"][number] & { matter: PartyMatter["matter"] };

function Inherited({ inherited }: { inherited: InheritedMatter[] }) {
  const { language } = usePlace();
  const [first] = inherited;
  if (!first) return null;
  return (
    <div className="note attention">
      <p>{partyTextsWith.inherited[language](shortName(first.from), formatDay(first.ended, language))}</p>
      <ul>
        {inherited.map(({ matter }) => (
          <li key={matter.slug}>
            <Go to={`saker/${matter.slug}`}>{matter.title}</Go>
          </li>
        ))}
      </ul>
    </div>
  );
}

function BoundRow({ matter: { matter, bound, constructed } }: { matter: PartyMatter }) {
  const say = useSay();
  const { language } = usePlace();
  if (!bound) return null;
  return (
    <tr>
      <th scope="row">
        <Shape tone="done" /> <Go to={`saker/${matter.slug}`}>{matter.title}</Go>
        <p className="under">{matter.cooperation.name}</p>
      </th>
      <td data-label={say(partyTexts.inWhat)}>
        {bound.clauses === "all"
          ? say(partyTexts.whole)
          : partyTextsWith.clauses[language](listInWords(bound.clauses, language))}
        <Origin source={null} constructed={constructed} />
      </td>
      <td className="nowrap" data-label={say(partyTexts.since)}>
        <DayText day={bound.since} />
        {bound.until && (
          <>
            {" – "}
            <DayText day={bound.until} />
          </>
        )}
      </td>
    </tr>
  );
}
