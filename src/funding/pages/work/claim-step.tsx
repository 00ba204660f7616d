import { data, redirect, useActionData, useLoaderData } from "react-router";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { emptyForm, valuesOf, type FormState } from "#design/form.tsx";
import { addressOf, placeOf, useSay } from "#design/place.tsx";
import { claimPayers } from "../../questions/claim-work.ts";
import { claimsAnswer, claimSetup } from "../../questions/claims.ts";
import { ClaimFrame, openClaims } from "./claim-frame.tsx";
import { stepForms, type StepPage } from "./claim-forms.tsx";
import { claimStepOf, stepTexts } from "./claim-steps.ts";
import { sendClaimForm } from "./send-claim-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const step = claimStepOf(args.params["step"]);
  if (step === null) throw new Response("step", { status: 404 });
  const { reader } = args.context.get(pageServices);
  const work = await openClaims(args);
  const asked = new URL(args.request.url).searchParams;
  const empty: StepPage = {
    csrf: work.csrf,
    today: work.today,
    slug: work.slug,
    claims: [],
    number: asked.get("krav") ?? "",
    payer: null,
    payers: [],
    issuer: null,
  };
  // Accounts and references are for those who may change them.
  if (work.whyNot !== null) return { work, step, page: empty };
  const [{ issuer }, payers, answer] = await Promise.all([
    claimSetup(reader, work.slug),
    claimPayers(reader, work.slug, work.today),
    claimsAnswer(reader, work.slug, work.today),
  ]);
  const standing = (answer.ok ? answer.value.claims : []).filter(
    (one) => one.kind === "invoice" && one.status !== "credited",
  );
  return {
    work,
    step,
    page: {
      ...empty,
      issuer,
      payer: payers.find((one) => one.party === asked.get("kommune")) ?? null,
      payers: payers.map(({ party, name }) => ({ party, name })),
      claims: standing
        .map(({ number, party, left }) => ({ number, name: party.name, left }))
        .toSorted((a, b) => Number(b.left > 0) - Number(a.left > 0) || a.number - b.number),
    },
  };
}

/** On to the list of claims, or to where the recipient was asked for; or the same form again with everything typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { clock, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const step = claimStepOf(params["step"]);
  if (step === null) throw new Response("step", { status: 404 });
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"]) => data<FormState>({ values, problems }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const cooperation = params["cooperation"] ?? "";
  const done = await sendClaimForm({ services, cooperation, language, file: form.get("file") }, step, values);
  if ("problems" in done) return again(422, done.problems);
  if (!("entry" in done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  const run = new URL(request.url).searchParams.get("termin") ?? "";
  const isSetUp = step === "mottaker" || step === "avsender";
  const to = `${isSetUp ? "arbeid/" : ""}samarbeid/${cooperation}/krav${isSetUp && run ? "/send" : ""}`;
  return redirect(
    addressOf({ ...place, on: today }, to, {
      ...(isSetUp && run ? { termin: run } : {}),
      [doneWord]: String(done.entry),
    }),
    303,
  );
}

export default function ClaimStepPage() {
  const { work, step, page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { title, lead } = stepTexts[step];
  const Form = stepForms[step];
  return (
    <ClaimFrame work={work} title={say(title)} lead={lead ? say(lead) : undefined} sent={sent !== undefined}>
      <Form state={sent ?? emptyForm} page={page} />
    </ClaimFrame>
  );
}
