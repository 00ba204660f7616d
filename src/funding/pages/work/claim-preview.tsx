import { DayText } from "#design/day-text.tsx";
import { Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { claimTexts } from "../../claim-page-texts.ts";
import { claimWorkTexts as texts } from "../../claim-work-texts.ts";
import { invoiceRuleText } from "../../invoice-rule-texts.ts";
import { formatOreFully } from "../../money-texts.ts";
import type { PreviewedClaim } from "../../questions/next-claims.ts";

/** Each claim as it will be, and what the rules on its way say of it. */
export function ClaimPreview({ claims }: { claims: PreviewedClaim[] }) {
  const say = useSay();
  const { language } = usePlace();
  // The same note on every claim is read once.
  const common = (claims[0]?.faults ?? []).filter((fault) =>
    claims.every((one) => one.faults.some((each) => each.id === fault.id)),
  );
  const shared = claims.length > 1 ? new Set(common.map((one) => one.id)) : new Set<string>();
  return (
    <Section id="preview" title={say(texts.previewTitle)}>
      <p className="note" role="status">
        {say(texts.notSent)}
      </p>
      {shared.size > 0 && (
        <>
          <p>{say(texts.forAll)}</p>
          <ul>
            {common.map((one) => (
              <li key={one.id}>
                {invoiceRuleText(one.id, language)} <span className="quiet">({one.id})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="claim-previews">
        {claims.map((one) => (
          <PreviewItem key={one.claim.number} {...one} shared={shared} />
        ))}
      </ul>
    </Section>
  );
}

function PreviewItem({ claim, faults, shared }: PreviewedClaim & { shared: ReadonlySet<string> }) {
  const say = useSay();
  const { language } = usePlace();
  const own = faults.filter((one) => !shared.has(one.id));
  const broken = faults.filter((one) => one.level !== "warning");
  return (
    <li>
      <h3>
        {`${say(claimTexts.claim)} ${claim.number}: ${claim.recipient.name}, `}
        <span className="nowrap">{formatOreFully(claim.amount, language)}</span>
      </h3>
      <p>{`${claim.wording.title}. ${claim.wording.note}`}</p>
      <dl className="facts">
        <dt>{say(claimTexts.due)}</dt>
        <dd>{claim.due && <DayText day={claim.due} />}</dd>
        <dt>{say(claimTexts.to)}</dt>
        <dd>{`${claim.recipient.organisationNumber}, ${claim.recipient.buyerReference}`}</dd>
        <dt>{say(claimTexts.account)}</dt>
        <dd>
          {claim.issuer.account}
          {claim.kid && `, ${say(claimTexts.kid)} ${claim.kid}`}
        </dd>
      </dl>
      <Status tone={broken.length > 0 ? "attention" : "done"}>
        {say(
          faults.length === 0
            ? claimTexts.nothingWrong
            : broken.length === 0
              ? claimTexts.onlyWarnings
              : claimTexts.fault,
        )}
      </Status>
      {own.length > 0 && (
        <ul>
          {own.map((one) => (
            <li key={one.id}>
              {invoiceRuleText(one.id, language)} <span className="quiet">({one.id})</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
