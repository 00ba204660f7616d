import { data, redirect, useActionData, useLoaderData } from "react-router";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { emptyForm, Problems, valuesOf, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { addressOf, Go, placeOf, useSay } from "#design/place.tsx";
import { SignInFirst } from "#design/sign-in-first.tsx";
import { claimTexts, claimWorkTexts as texts } from "../../claim-page-texts.ts";
import { claimSetup } from "../../questions/claims.ts";
import { CreditForm, IssueForm, IssuerForm, PaymentFileForm, PaymentForm, RecipientForm } from "./claim-forms.tsx";
import { sendClaimForm } from "./send-claim-form.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, clock, csrf, reader } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const found = await findCooperation(reader, params["cooperation"] ?? "", on);
  if (!found.ok) throw told(404, cooperationRefusalTexts[found.code][language](found.params));
  const { slug, name } = found.value;
  const permission = may(actor, "issue-claims", { cooperation: slug }, today);
  const { issuer, runs } = await claimSetup(reader, slug);
  return {
    slug,
    name,
    csrf,
    today,
    runs,
    // An account is for those who may change it.
    issuer: permission.allowed ? issuer : null,
    signedIn: actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
  };
}

/** Does the one of the forms that was sent; on to the list of claims, or the same form again with everything typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { clock, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"]) => data<FormState>({ values, problems }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const cooperation = params["cooperation"] ?? "";
  const done = await sendClaimForm(services, cooperation, values, form.get("payments-file"), language);
  if ("problems" in done) return again(422, done.problems);
  if (!("entry" in done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  return redirect(
    addressOf({ ...place, on: today }, `samarbeid/${cooperation}/krav`, { [doneWord]: String(done.entry) }),
    303,
  );
}

export default function ClaimWork() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { slug, name, whyNot, signedIn } = page;
  const open = whyNot === null || sent !== undefined;
  const stateOf = (act: string): FormState => (sent?.values["act"] === act ? sent : emptyForm);
  return (
    <>
      <title>{`${say(claimTexts.manage)} · ${name}`}</title>
      <PageHead
        kicker={<Go to={`samarbeid/${slug}/krav`}>{`${say(claimTexts.claims)}: ${name}`}</Go>}
        title={say(claimTexts.manage)}
        lead={open ? say(texts.lead) : undefined}
      />
      {!open && !signedIn && <SignInFirst why={whyNot ?? ""} />}
      {!open && signedIn && (
        <div className="note attention">
          <p>{whyNot}</p>
          <p>
            <Go to="arbeid/tilgang">{say(texts.yourRoles)}</Go>
          </p>
        </div>
      )}
      {open && (
        <>
          {sent && <Problems state={sent} />}
          <IssueForm state={stateOf("issue")} page={page} />
          <PaymentForm state={stateOf("payment")} page={page} />
          <PaymentFileForm state={stateOf("payments")} page={page} />
          <CreditForm state={stateOf("credit")} page={page} />
          <RecipientForm state={stateOf("recipient")} page={page} />
          <IssuerForm state={stateOf("issuer")} page={page} />
        </>
      )}
    </>
  );
}
