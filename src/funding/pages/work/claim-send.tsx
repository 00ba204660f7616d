import { data, redirect, useActionData, useLoaderData } from "react-router";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { ChoiceGroup, isTicked } from "#design/choices.tsx";
import { fieldProblems } from "#design/field-problems.ts";
import { Csrf, emptyForm, Problems, SelectField, TextField, valuesOf, type FormState } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { listInWords } from "#platform/in-words.ts";
import { issueClaims } from "../../acts/issue-claims.ts";
import { claimActTexts } from "../../claim-act-texts.ts";
import { lackText } from "../../claim-words.ts";
import { claimWorkTexts as texts, claimWorkTextsWith as textsWith } from "../../claim-work-texts.ts";
import { issueInput } from "../../contract/claims.ts";
import { formatOre, formatOreFully } from "../../money-texts.ts";
import { runToClaim, type RunToClaim } from "../../questions/claim-work.ts";
import { previewClaims, type PreviewedClaim } from "../../questions/next-claims.ts";
import { ClaimFrame, openClaims } from "./claim-frame.tsx";
import { ClaimPreview } from "./claim-preview.tsx";
import { claimRefusalSentence } from "./send-claim-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { reader, clock } = args.context.get(pageServices);
  const { language } = placeOf(args.request, args.params["language"], clock);
  const work = await openClaims(args);
  if (work.whyNot !== null) return { work, run: null };
  const asked = new URL(args.request.url).searchParams.get("termin") ?? "";
  // Which instalment is chosen on the page before.
  if (asked === "")
    throw redirect(
      addressOf(placeOf(args.request, args.params["language"], clock), `arbeid/samarbeid/${work.slug}/krav`),
    );
  const run = await runToClaim(reader, work.slug, asked);
  if (!run) throw told(404, claimActTexts["run-unknown"][language]({ run: asked }));
  return { work, run };
}

type Sent = FormState & { preview: PreviewedClaim[] | null };

/** The claims are shown first, and sent when that is asked for. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { actor, clock, database, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const cooperation = params["cooperation"] ?? "";
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"], preview: Sent["preview"] = null) =>
    data<Sent>({ values, problems, preview }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const permission = may(actor, "issue-claims", { cooperation }, today);
  if (!permission.allowed)
    return again(403, [{ message: await whyNotNamed(reader, permission.because, today, language) }]);
  const parties = Object.keys(values).flatMap((name) => (name.startsWith("to-") ? [name.slice(3)] : []));
  if (parties.length === 0) return again(422, [{ field: "to", message: texts.chooseOne[language] }]);
  const read = issueInput.safeParse({
    run: new URL(request.url).searchParams.get("termin") ?? "",
    parties,
    day: values["day"],
    language: values["language"],
    reason: values["reason"] ?? "",
  });
  if (!read.success)
    return again(422, fieldProblems(read.error.issues, { day: { field: "day", label: texts.day } }, language));
  const isLookedOver = values["shown"] === choiceOf(values);
  if (values["do"] !== "send" || !isLookedOver) {
    const shown = await previewClaims(reader, cooperation, read.data);
    if (!shown.ok) return again(422, [{ message: claimRefusalSentence(shown, language) }]);
    return values["do"] === "send"
      ? again(422, [{ message: texts.changedSince[language] }], shown.value)
      : again(200, [], shown.value);
  }
  const done = await issueClaims({ sql: database.sql, clock }, actor, cooperation, read.data);
  if (done.ok)
    return redirect(
      addressOf({ ...place, on: today }, `samarbeid/${cooperation}/krav`, { [doneWord]: String(done.value.entry) }),
      303,
    );
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  return again(422, [{ message: claimRefusalSentence(done, language) }]);
}

/** What decides what is sent: only what was looked over is. */
function choiceOf(values: FormState["values"]): string {
  const names = Object.keys(values).filter((name) => name.startsWith("to-"));
  return [values["day"], values["language"], ...names.toSorted()].join(" ");
}

export default function ClaimSend() {
  const { work, run } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { language } = usePlace();
  const title = run ? `${say(texts.sendTitle)} ${run.year}-${run.instalment}` : say(texts.sendTitle);
  const sum = run ? run.payers.reduce((total, one) => total + one.amount, 0) : 0;
  return (
    <ClaimFrame
      work={work}
      title={title}
      lead={run ? textsWith.runLead[language](run.title || run.id, formatOre(sum, language)) : undefined}
      sent={sent !== undefined}
    >
      {run && <Form run={run} state={sent ?? emptyForm} preview={sent?.preview ?? null} />}
    </ClaimFrame>
  );
}

function Form({ run, state, preview }: { run: RunToClaim; state: FormState; preview: PreviewedClaim[] | null }) {
  const { work } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const open = run.payers.filter((one) => one.claim === null);
  if (open.length === 0) return <Empty>{claimActTexts["nothing-to-claim"][language]({ run: run.title })}</Empty>;
  const sum = preview?.reduce((total, one) => total + one.claim.amount, 0) ?? 0;
  return (
    <form method="post" className="form" data-draft="claims-send" noValidate>
      <Csrf token={work.csrf} />
      <Problems state={state} />
      {preview && (
        <>
          <ClaimPreview claims={preview} />
          <input type="hidden" name="shown" value={choiceOf(state.values)} />
          <p className="actions">
            <button className="ds-button" type="submit" name="do" value="send">
              {textsWith.sendAll[language](String(preview.length), formatOreFully(sum, language))}
            </button>
          </p>
        </>
      )}
      <ChoiceGroup name="to" legend={say(texts.who)} hint={say(texts.whoHint)} state={state} required>
        <Recipients run={run} state={state} />
      </ChoiceGroup>
      <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={work.today} required />
      <SelectField
        name="language"
        label={say(texts.language)}
        state={state}
        fallback={language}
        options={[
          { value: "nb", label: "Bokmål" },
          { value: "nn", label: "Nynorsk" },
          { value: "en", label: "English" },
        ]}
      />
      <TextField name="reason" label={say(texts.reason)} state={state} wide />
      <p className="actions">
        <button
          className="ds-button"
          data-variant={preview ? "secondary" : undefined}
          type="submit"
          name="do"
          value="preview"
        >
          {say(preview ? texts.previewAgain : texts.preview)}
        </button>
        <Go to={`arbeid/samarbeid/${work.slug}/krav`}>{say(texts.back)}</Go>
      </p>
    </form>
  );
}

/** Everyone who pays something of the instalment: to be ticked, or why not. */
function Recipients({ run, state }: { run: RunToClaim; state: FormState }) {
  const { work } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  return (
    <ul className="plain-list tight claim-recipients">
      {run.payers.map(({ party, name, amount, claim, lacks }) => (
        <li key={party}>
          {claim === null && lacks.length === 0 ? (
            <label className="choice">
              <input
                className="ds-input"
                type="checkbox"
                name={`to-${party}`}
                value="yes"
                defaultChecked={isTicked(state, `to-${party}`, true)}
              />
              <span>{name}</span>
            </label>
          ) : (
            <span>{name}</span>
          )}
          <span className="number nowrap">{formatOreFully(amount, language)}</span>
          {claim !== null && (
            <Go to={`samarbeid/${work.slug}/krav/${claim}`}>{textsWith.hasClaim[language](String(claim))}</Go>
          )}
          {claim === null && lacks.length > 0 && (
            <span className="lacks">
              {textsWith.lacks[language](
                listInWords(
                  lacks.map((lack) => lackText(lack, language)),
                  language,
                ),
              )}{" "}
              <Go
                to={`arbeid/samarbeid/${work.slug}/krav/mottaker`}
                query={{ kommune: party, termin: run.id }}
                aria-label={`${say(texts.register)}: ${name}`}
              >
                {say(texts.register)}
              </Go>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
