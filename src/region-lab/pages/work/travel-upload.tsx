import { createHash } from "node:crypto";
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { Csrf, emptyForm, Field, Problems, TextField, valuesOf, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { SignInFirst } from "#design/sign-in-first.tsx";
import type { Language, Text } from "#platform/language.ts";
import { travelSurveyInput } from "../../act-contract.ts";
import { isLineFull, ownJob } from "../../long-jobs.ts";
import { placeWords } from "../../questions/travel.ts";
import { travelFiles, type TravelFile } from "../../rules/travel-upload-words.ts";
import { fileHints, fileNames, uploadTexts as texts } from "../../travel-upload-texts.ts";
import { travelTexts } from "../../travel-texts.ts";
import type { TravelWork } from "./travel-work.ts";
import { UploadColumns } from "./upload-columns.tsx";
import "../travel.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, clock, csrf } = context.get(pageServices);
  const { today } = placeOf(request, params["language"], clock);
  return { csrf, signedIn: actor.kind === "user", today };
}

/** Reads the files, and lets them be worked on; what was typed is checked first, so that nobody waits in vain. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const { language } = place;
  const { actor, reader } = services;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"]) => data<FormState>({ values, problems }, { status });
  if (notYet !== null || actor.kind !== "user") return again(403, [{ message: notYet ?? texts.whyNot[language] }]);
  const problems = problemsOf(values, language);
  const files = new Map<TravelFile, Uint8Array>();
  for (const name of travelFiles) {
    const file = form.get(name);
    if (file instanceof File && file.size > 0) files.set(name, new Uint8Array(await file.arrayBuffer()));
    else if (name !== "margins") problems.push({ field: name, message: texts.fileMissing[language] });
  }
  const input = travelSurveyInput.safeParse(values);
  const [persons, trips, margins] = travelFiles.map((name) => files.get(name));
  if (problems.length > 0 || !input.success || !persons || !trips) return again(422, problems);
  if (isLineFull()) return again(503, [{ message: texts.full[language] }]);
  const about: TravelWork = {
    input: input.data,
    digests: { persons: digest(persons), trips: digest(trips), margins: margins ? digest(margins) : "" },
  };
  const task = { persons, trips, margins: margins ?? null, places: await placeWords(reader, input.data.day) };
  const job = ownJob("travelUpload", task, actor.id, about);
  return redirect(addressOf({ ...place, on: place.today }, `arbeid/reiser/${job.id}`), 303);
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function problemsOf(values: { [name: string]: string }, language: Language): FormState["problems"] {
  const parsed = travelSurveyInput.safeParse(values);
  const fields = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])));
  return [...fields].map((field) => ({ field, message: (wrong[field] ?? texts.tooShort)[language] }));
}
const wrong: { [field: string]: Text } = { day: texts.wrongDay, owner: texts.tooShortOwner };

export default function TravelUpload() {
  const { csrf, signedIn, today } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { path } = usePlace();
  const state = sent ?? emptyForm;
  return (
    <>
      <title>{say(texts.title)}</title>
      <PageHead
        kicker={<Go to="tall/reiser">{say(travelTexts.title)}</Go>}
        title={say(texts.title)}
        lead={signedIn ? say(texts.lead) : undefined}
      >
        <p>{say(texts.privacy)}</p>
      </PageHead>
      {!signedIn && !sent && <SignInFirst why={say(texts.whyNot)} />}
      {(signedIn || sent) && (
        <form
          method="post"
          action={path}
          encType="multipart/form-data"
          className="form"
          data-draft="travel-survey"
          noValidate
        >
          <Csrf token={csrf} />
          <Problems state={state} />
          <TextField name="title" label={say(texts.nameOfSurvey)} hint={say(texts.nameHint)} state={state} wide />
          <TextField name="period" label={say(texts.period)} hint={say(texts.periodHint)} state={state} />
          <TextField name="owner" label={say(texts.owner)} state={state} />
          <TextField
            name="day"
            type="date"
            label={say(texts.day)}
            hint={say(texts.dayHint)}
            state={state}
            fallback={today}
          />
          {travelFiles.map((name) => (
            <Field key={name} name={name} label={say(fileNames[name])} hint={say(fileHints[name])} state={state}>
              {(control) => <input className="ds-input" type="file" accept=".csv,.txt,.tsv,text/csv" {...control} />}
            </Field>
          ))}
          <p className="actions">
            <button className="ds-button" type="submit">
              {say(texts.analyse)}
            </button>
          </p>
        </form>
      )}
      <UploadColumns />
    </>
  );
}
