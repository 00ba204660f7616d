import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneText } from "#access/done-texts.ts";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { DayText } from "#design/day-text.tsx";
import { DoneNotice } from "#design/done-notice.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, TableFrame } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { Status, type Tone } from "#design/status.tsx";
import { claimTexts as texts, claimTextsWith as textsWith } from "../claim-page-texts.ts";
import { statusTexts } from "../claim-words.ts";
import type { Claim } from "../contract/claims.ts";
import { formatOre, formatOreFully } from "../money-texts.ts";
import { claimsAnswer, claimSetup } from "../questions/claims.ts";

export const claimTones: { [state in NonNullable<Claim["status"]>]: Tone } = {
  issued: "waiting",
  due: "partly",
  overdue: "attention",
  paid: "done",
  overpaid: "partly",
  credited: "stopped",
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { actor, clock, csrf, database, reader } = services;
  const { language, on, today } = placeOf(request, params["language"], clock);
  const asked = new URL(request.url).searchParams;
  const run = asked.get("termin") ?? "";
  const answer = await claimsAnswer(reader, params["cooperation"] ?? "", on, run === "" ? undefined : run);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  const { slug } = answer.value.cooperation;
  const { runs } = await claimSetup(reader, slug);
  const done = await doneEntry(database.sql, actor, {
    asked: asked.get(doneWord),
    subject: `cooperation:${slug}`,
    today,
  });
  return {
    answer: answer.value,
    runs,
    run,
    done,
    csrf,
    mayManage: may(actor, "issue-claims", { cooperation: slug }, today).allowed,
  };
}

export default function Claims() {
  const { answer, runs, run, done, csrf, mayManage } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const { cooperation, claims } = answer;
  const base = `samarbeid/${cooperation.slug}`;
  const titleOf = (id: string) => {
    const found = runs.find((one) => one.id === id);
    return found ? `${found.year}-${found.instalment}` : id;
  };
  return (
    <>
      <title>{`${say(texts.claims)}: ${cooperation.name}`}</title>
      <PageHead
        kicker={<Go to={base}>{cooperation.name}</Go>}
        title={say(texts.claims)}
        lead={
          claims.length > 0 &&
          textsWith.lead[language](
            formatOre(answer.asked, language),
            formatOre(answer.left, language),
            String(answer.overdue),
          )
        }
      />
      {done && <DoneNotice done={done} what={say(doneText(done.act))} csrf={csrf} />}
      {mayManage && (
        <p className="no-print">
          <Go to={`arbeid/${base}/krav`} className="ds-button" data-size="sm">
            {say(texts.manage)}
          </Go>
        </p>
      )}
      {runs.length > 1 && (
        <form method="get" className="filter no-print">
          <div>
            <label className="ds-label" htmlFor="termin">
              {say(texts.run)}
            </label>
            <select className="ds-input" id="termin" name="termin" defaultValue={run}>
              <option value="">{say(texts.allRuns)}</option>
              {runs.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.year}-{one.instalment} {one.title}
                </option>
              ))}
            </select>
          </div>
          <DayKept />
          <div className="filter-do">
            <button className="ds-button" data-variant="secondary" type="submit">
              {say(texts.show)}
            </button>
          </div>
        </form>
      )}
      {claims.length === 0 ? (
        <Empty>{say(texts.none)}</Empty>
      ) : (
        <>
          <TableFrame label={say(texts.claims)}>
            <table className="table stacked">
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {say(texts.number)}
                  </th>
                  <th scope="col">{say(texts.party)}</th>
                  <th scope="col">{say(texts.status)}</th>
                  <th scope="col" className="number">
                    {say(texts.amount)}
                  </th>
                  <th scope="col" className="number">
                    {say(texts.left)}
                  </th>
                  <th scope="col">{say(texts.due)}</th>
                  <th scope="col" className="wide-only">
                    {say(texts.run)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {claims.map((one) => (
                  <ClaimLine key={one.number} claim={one} base={base} run={titleOf(one.run)} />
                ))}
              </tbody>
            </table>
          </TableFrame>
          <p className="no-print">
            <Go to={`${base}/krav.csv`} query={{ termin: run }}>
              {say(texts.csv)}
            </Go>
          </p>
        </>
      )}
    </>
  );
}

/** A form that asks for another instalment keeps the day of the page. */
function DayKept() {
  const { on, today } = usePlace();
  return on === today ? null : <input type="hidden" name="on" value={on} />;
}

function ClaimLine({ claim, base, run }: { claim: Claim; base: string; run: string }) {
  const say = useSay();
  const { language } = usePlace();
  const sign = claim.kind === "credit-note" ? -1 : 1;
  return (
    <tr>
      <td className="number" data-label={say(texts.number)}>
        <Go to={`${base}/krav/${claim.number}`}>{claim.number}</Go>
      </td>
      <th scope="row">
        {claim.party.name}
        <Origin source={null} constructed={claim.constructed} />
      </th>
      <td>
        <ClaimState claim={claim} />
      </td>
      <td className="number" data-label={say(texts.amount)}>
        {formatOreFully(sign * claim.amount, language)}
      </td>
      <td className="number" {...(claim.status === null ? {} : { "data-label": say(texts.left) })}>
        {claim.status === null ? "" : formatOreFully(claim.left, language)}
      </td>
      <td className="nowrap" data-label={say(texts.due)}>
        {claim.due ? <DayText day={claim.due} /> : say(texts.creditNote)}
      </td>
      <td className="wide-only" data-label={say(texts.run)}>
        {run}
      </td>
    </tr>
  );
}

export function ClaimState({ claim }: { claim: Claim }) {
  const say = useSay();
  const { language } = usePlace();
  if (claim.status === null) return <>{`${say(texts.takesBack)} ${claim.credits ?? ""}`}</>;
  return (
    <>
      <Status tone={claimTones[claim.status]}>{say(statusTexts[claim.status])}</Status>
      {claim.daysLate > 0 && " "}
      {claim.daysLate > 0 && <span className="under nowrap">{textsWith.late[language](String(claim.daysLate))}</span>}
    </>
  );
}
