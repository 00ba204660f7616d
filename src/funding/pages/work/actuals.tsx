import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { AreaField, Csrf, Problems, TextField, emptyForm, valuesOf, Field, type FormState } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { addressOf, placeOf, usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { lineFaultSentence } from "../../account-texts.ts";
import { importActuals, previewActuals, type CheckedAccounts } from "../../acts/import-actuals.ts";
import { formatOre } from "../../money-texts.ts";
import { openWork, refusalSentence } from "./open-work.ts";
import { WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  return (await openWork(args, "import-actuals")).work;
}

type Preview = { lines: number; sum: number; faults: string[]; more: number };
const mostShown = 100;

function previewOf(checked: CheckedAccounts, language: Language): Preview {
  return {
    lines: checked.lines.length,
    sum: checked.lines.reduce((total, one) => total + one.amount, 0),
    faults: checked.faults.slice(0, mostShown).map((one) => lineFaultSentence(one, language)),
    more: Math.max(0, checked.faults.length - mostShown),
  };
}

/** Checks the file and shows each fault; reads it in when that is asked for. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { actor, clock, reader, database } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const typed = valuesOf(form);
  const file = form.get("file");
  const isFile = file instanceof File && file.size > 0;
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(typed["text"] ?? "");
  // The browser forgets the chosen file: its text goes into the field, where it can be mended.
  const values = isFile ? { ...typed, text: new TextDecoder().decode(bytes), fileName: file.name } : typed;
  const again = (status: number, problems: FormState["problems"], preview: Preview | null = null) =>
    data({ values, problems, preview }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const year = Number(values["year"]);
  if (!/^(19|20|21)\d\d$/.test(values["year"] ?? ""))
    return again(422, [{ field: "year", message: texts.year[language] }]);
  if (bytes.length === 0) return again(422, [{ field: "file", message: texts.noFile[language] }]);
  const slug = params["cooperation"] ?? "";
  const what = values["do"];
  if (what !== "all" && what !== "rest") {
    const checked = await previewActuals(reader, slug, bytes, year);
    return checked.ok
      ? again(200, [], previewOf(checked.value, language))
      : again(422, [{ field: "file", message: refusalSentence(checked, language) }]);
  }
  const options = {
    year,
    fileName: (values["fileName"] ?? "").slice(0, 200) || "regnskap.csv",
    skipBad: what === "rest",
    reason: (values["reason"] ?? "").trim().slice(0, 2_000),
  };
  const done = await importActuals({ sql: database.sql, clock }, actor, slug, bytes, options);
  if (done.ok) {
    const { cooperation, entry } = done.value;
    return redirect(addressOf(place, `penger/${cooperation}/${year}`, { [doneWord]: String(entry) }), 303);
  }
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  const problems = [{ field: "file", message: refusalSentence(done, language) }];
  return again(422, problems, done.checked ? previewOf(done.checked, language) : null);
}

export default function Actuals() {
  const work = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state: FormState = sent ?? emptyForm;
  const say = useSay();
  const preview = sent?.preview ?? null;
  return (
    <WorkFrame work={work} title={texts.actualsTitle} lead={texts.actualsLead} sent={sent !== undefined}>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <Csrf token={work.csrf} />
        <Problems state={state} />
        {preview && <Checked preview={preview} />}
        <input type="hidden" name="fileName" value={state.values["fileName"] ?? ""} />
        <TextField
          name="year"
          type="number"
          label={say(texts.year)}
          state={state}
          fallback={String(work.year)}
          required
        />
        <Field name="file" label={say(texts.file)} state={state}>
          {(control) => <input className="ds-input" type="file" accept=".csv,.txt,.dat" {...control} />}
        </Field>
        <AreaField name="text" rows={10} label={say(texts.fileText)} state={state} />
        <TextField name="reason" label={say(texts.reason)} state={state} wide />
        <p className="actions">
          <button className="ds-button" data-variant={preview ? "secondary" : undefined} type="submit">
            {say(texts.checkFile)}
          </button>
          {preview && preview.lines > 0 && (
            <button className="ds-button" type="submit" name="do" value={preview.faults.length > 0 ? "rest" : "all"}>
              {say(preview.faults.length > 0 ? texts.importRest : texts.importAll)}
            </button>
          )}
        </p>
      </form>
    </WorkFrame>
  );
}

function Checked({ preview }: { preview: Preview }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="checked" title={say(texts.previewTitle)}>
      <p className="note" role="status">
        {say(texts.goodLines)}: {formatNumber(preview.lines, language)}. {say(texts.sumLines)}:{" "}
        {formatOre(preview.sum, language)}. {say(texts.badLines)}:{" "}
        {formatNumber(preview.faults.length + preview.more, language)}. {say(texts.notSaved)}
      </p>
      <ul className="ds-list">
        {preview.faults.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {preview.more > 0 && <li>+ {formatNumber(preview.more, language)}</li>}
      </ul>
    </Section>
  );
}
