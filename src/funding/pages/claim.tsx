import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { may } from "#access/rules/permissions.ts";
import { DayText } from "#design/day-text.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { claimActTexts } from "../claim-act-texts.ts";
import { claimTexts as texts } from "../claim-page-texts.ts";
import { invoiceRuleText } from "../invoice-rule-texts.ts";
import { formatOreFully } from "../money-texts.ts";
import { claimEhf } from "../questions/claim-ehf.ts";
import { claimAsSent, claimsAnswer } from "../questions/claims.ts";
import { ClaimState } from "./claims.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, clock, reader } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const sent = await claimAsSent(reader, params["cooperation"] ?? "", params["number"] ?? "", on);
  if (!sent.ok) throw told(404, claimActTexts[sent.code][language](sent.params));
  const row = sent.value;
  const answer = await claimsAnswer(reader, row.cooperation, on);
  const claim = answer.ok ? answer.value.claims.find((one) => one.number === row.number) : undefined;
  if (!answer.ok || !claim) throw told(404, claimActTexts["claim-unknown"][language]({ number: row.number }));
  const { faults } = claimEhf(row);
  const { cooperation } = answer.value;
  return {
    claim,
    cooperation,
    row,
    faults,
    mayManage: may(actor, "issue-claims", { cooperation: cooperation.slug }, today).allowed,
  };
}

export default function ClaimPage() {
  const { claim, cooperation, row, faults, mayManage } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const base = `samarbeid/${cooperation.slug}/krav`;
  const title = `${say(claim.kind === "invoice" ? texts.claim : texts.creditNote)} ${claim.number}`;
  return (
    <>
      <title>{`${title}: ${claim.party.name}`}</title>
      <PageHead
        kicker={<Go to={base}>{`${say(texts.claims)}: ${cooperation.name}`}</Go>}
        title={`${title}, ${claim.party.name}`}
        lead={row.wording.title}
      >
        <ul className="ways downloads">
          <li>
            <Go to={`${base}/${claim.number}/krav.pdf`}>{say(texts.pdf)}</Go>
          </li>
          <li>
            <Go to={`${base}/${claim.number}/ehf.xml`}>{say(texts.ehf)}</Go>
          </li>
        </ul>
        {mayManage && claim.kind === "invoice" && claim.creditedBy === null && (
          <ul className="ways no-print">
            {claim.left > 0 && (
              <li>
                <Go to={`arbeid/${base}/innbetaling`} query={{ krav: String(claim.number) }}>
                  {say(texts.enterPayment)}
                </Go>
              </li>
            )}
            <li>
              <Go to={`arbeid/${base}/kreditnota`} query={{ krav: String(claim.number) }}>
                {say(texts.takeBack)}
              </Go>
            </li>
          </ul>
        )}
      </PageHead>
      <dl className="facts">
        <dt>{say(texts.amount)}</dt>
        <dd>{formatOreFully(claim.kind === "invoice" ? claim.amount : -claim.amount, language)}</dd>
        <dt>{say(texts.status)}</dt>
        <dd>
          <ClaimState claim={claim} />
          {claim.status !== null && claim.left !== 0 && ` ${say(texts.left)}: ${formatOreFully(claim.left, language)}`}
        </dd>
        <dt>{say(texts.issued)}</dt>
        <dd>
          <DayText day={claim.issued} />
        </dd>
        {claim.due && (
          <>
            <dt>{say(texts.due)}</dt>
            <dd>
              <DayText day={claim.due} />
            </dd>
          </>
        )}
        {claim.creditedBy !== null && (
          <>
            <dt>{say(texts.takenBackBy)}</dt>
            <dd>
              <Go to={`${base}/${claim.creditedBy}`}>{claim.creditedBy}</Go>
            </dd>
          </>
        )}
        {claim.credits !== null && (
          <>
            <dt>{say(texts.takesBack)}</dt>
            <dd>
              <Go to={`${base}/${claim.credits}`}>{claim.credits}</Go>
            </dd>
          </>
        )}
        <dt>{say(texts.what)}</dt>
        <dd>
          {row.wording.line} {row.wording.note}
        </dd>
        <dt>{say(texts.from)}</dt>
        <dd>
          {row.issuer.name} ({row.issuer.organisationNumber})
        </dd>
        <dt>{say(texts.to)}</dt>
        <dd>
          {row.recipient.name} ({row.recipient.organisationNumber})
        </dd>
        <dt>{say(texts.reference)}</dt>
        <dd>{row.recipient.buyerReference}</dd>
        {claim.kind === "invoice" && (
          <>
            <dt>{say(texts.account)}</dt>
            <dd>
              {row.issuer.account}
              {claim.kid && `, ${say(texts.kid)} ${claim.kid}`}
            </dd>
          </>
        )}
      </dl>
      {claim.kind === "invoice" && (
        <Section id="payments" title={say(texts.payments)}>
          {claim.payments.length === 0 ? (
            <Empty>{say(texts.noPayments)}</Empty>
          ) : (
            <ul>
              {claim.payments.map((one) => (
                <li key={one.reference}>
                  <DayText day={one.day} />: {formatOreFully(one.amount, language)}{" "}
                  <span className="quiet">({one.reference})</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section id="checked" title={say(texts.checked)}>
        <p>
          {say(
            faults.length === 0
              ? texts.nothingWrong
              : faults.every((one) => one.level === "warning")
                ? texts.onlyWarnings
                : texts.fault,
          )}
        </p>
        {faults.length > 0 && (
          <ul>
            {faults.map((one) => (
              <li key={one.id}>
                {invoiceRuleText(one.id, language)}{" "}
                <span className="quiet">
                  ({one.id}, {say(one.level === "warning" ? texts.warning : texts.fault)})
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="quiet small">{say(texts.checkedNote)}</p>
      </Section>
    </>
  );
}
