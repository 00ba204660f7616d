import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { formatNumber } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import { claimTexts } from "../../claim-page-texts.ts";
import { lackText } from "../../claim-words.ts";
import { claimWorkTexts as texts, claimWorkTextsWith as textsWith } from "../../claim-work-texts.ts";
import { formatOre } from "../../money-texts.ts";
import { claimPayers } from "../../questions/claim-work.ts";
import { claimSetup } from "../../questions/claims.ts";
import { ClaimFrame, openClaims } from "./claim-frame.tsx";

/** From which everything about claims is done: instalments to claim, payments, corrections, sender and recipients. */
export async function loader(args: LoaderFunctionArgs) {
  const { reader } = args.context.get(pageServices);
  const work = await openClaims(args);
  // Accounts and references are for those who may change them.
  if (work.whyNot !== null) return { work, runs: [], issuer: null, payers: [] };
  const [{ issuer, runs }, payers] = await Promise.all([
    claimSetup(reader, work.slug),
    claimPayers(reader, work.slug, work.today),
  ]);
  return { work, runs, issuer, payers };
}

export default function ClaimHub() {
  const { work } = useLoaderData<typeof loader>();
  const say = useSay();
  const base = `arbeid/samarbeid/${work.slug}/krav`;
  return (
    <ClaimFrame work={work} title={say(claimTexts.manage)} lead={say(texts.lead)} hub>
      <Runs base={base} />
      <Section id="payments" title={say(texts.payIn)}>
        <ul className="ways">
          <li>
            <Go to={`${base}/innbetaling`}>{say(texts.payment)}</Go>
          </li>
          <li>
            <Go to={`${base}/innbetalinger`}>{say(texts.file)}</Go>
          </li>
        </ul>
      </Section>
      <Section id="correct" title={say(texts.correct)}>
        <ul className="ways">
          <li>
            <Go to={`${base}/kreditnota`}>{say(texts.credit)}</Go>
          </li>
        </ul>
      </Section>
      <SetUp base={base} />
    </ClaimFrame>
  );
}

function Runs({ base }: { base: string }) {
  const { work, runs } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="runs" title={say(texts.runs)}>
      {runs.length === 0 ? (
        <Empty>
          {say(texts.noRuns)} <Go to={`arbeid/penger/${work.slug}/fordeling`}>{say(texts.shareOut)}</Go>
        </Empty>
      ) : (
        <ul className="plain-list claim-runs">
          {runs.map((one) => {
            const allSent = one.sent >= one.payers;
            return (
              <li key={one.id}>
                <span className="claim-run-what">
                  <strong>{`${one.year}-${one.instalment}`}</strong> {one.title}{" "}
                  <span className="under nowrap">{formatOre(one.amount, language)}</span>
                </span>
                <Status tone={allSent ? "done" : one.sent > 0 ? "partly" : "waiting"}>
                  {allSent
                    ? say(texts.allSent)
                    : textsWith.sentOf[language](formatNumber(one.sent, language), formatNumber(one.payers, language))}
                </Status>
                {!allSent && (
                  <Go to={`${base}/send`} query={{ termin: one.id }} className="ds-button" data-size="sm">
                    {say(texts.send)} <span className="visually-hidden">{`${one.year}-${one.instalment}`}</span>
                  </Go>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function SetUp({ base }: { base: string }) {
  const { issuer, payers } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="setup" title={say(texts.setUp)}>
      {issuer ? (
        <p>
          <strong>{issuer.name}</strong>, {issuer.organisationNumber}, {say(claimTexts.account).toLowerCase()}{" "}
          <span className="nowrap">{issuer.account}</span>{" "}
          <Go to={`${base}/avsender`} aria-label={`${say(texts.change)}: ${say(texts.issuer)}`}>
            {say(texts.change)}
          </Go>
        </p>
      ) : (
        <p className="note attention">
          {say(texts.noIssuer)} <Go to={`${base}/avsender`}>{say(texts.register)}</Go>
        </p>
      )}
      <ul className="plain-list tight claim-recipients">
        {payers.map(({ party, name, recipient, lacks }) => (
          <li key={party}>
            <Status tone={lacks.length > 0 ? "attention" : "done"}>
              <strong>{name}</strong>
            </Status>
            <span className="quiet">
              {lacks.length > 0
                ? textsWith.lacks[language](
                    listInWords(
                      lacks.map((lack) => lackText(lack, language)),
                      language,
                    ),
                  )
                : `${recipient?.organisationNumber ?? ""}, ${recipient?.buyerReference ?? ""}`}
            </span>
            <Go
              to={`${base}/mottaker`}
              query={{ kommune: party }}
              aria-label={`${say(recipient ? texts.change : texts.register)}: ${name}`}
            >
              {say(recipient ? texts.change : texts.register)}
            </Go>
          </li>
        ))}
      </ul>
    </Section>
  );
}
