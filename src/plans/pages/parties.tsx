import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { TableFrame } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { PlanPartyShown } from "../contract/plan.ts";
import { partyRoleTexts } from "../texts.ts";
import { planTexts as texts } from "./texts.ts";

/** Who is in a plan or project, in what role, since when; an alliance with what it consists of. */
export function PartiesTable({ label, parties }: { label: string; parties: PlanPartyShown[] }) {
  const say = useSay();
  return (
    <TableFrame label={label}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(texts.party)}</th>
            <th scope="col">{say(texts.role)}</th>
            <th scope="col">{say(texts.since)}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((one) => (
            <tr key={`${one.end.kind} ${one.end.slug} ${one.role}`}>
              <th scope="row">
                <Go to={`${one.end.kind === "party" ? "kommuner" : "samarbeid"}/${one.end.slug}`}>{one.end.name}</Go>
                <Origin source={one.source} constructed={one.constructed} />
                {one.note && <p className="under">{one.note}</p>}
                {one.parts.length > 0 && <Alliance parts={one.parts} />}
              </th>
              <td data-label={say(texts.role)}>{capitalised(say(partyRoleTexts[one.role]))}</td>
              <td className="nowrap" data-label={say(texts.since)}>
                <DayText day={one.since} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Alliance({ parts }: { parts: PlanPartyShown["parts"] }) {
  const say = useSay();
  return (
    <ul className="alliance under">
      {parts.map((part) => (
        <li key={part.slug}>
          <Go to={`kommuner/${part.slug}`}>{part.name}</Go>
          {part.partOf.length > 0 && ` (${say(texts.partOf)} ${part.partOf.join(", ")})`}
        </li>
      ))}
    </ul>
  );
}
