import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Field, emptyForm } from "#design/form.tsx";
import { Go, useSay } from "#design/place.tsx";
import { adoptStatutes } from "../../acts/adopt-statutes.ts";
import { readStatutesFile } from "../../read-statutes-file.ts";
import { statutesAsFile } from "../../questions/statutes-as-file.ts";
import { statutesFileTexts } from "../../statutes-file-texts.ts";
import { openWork, sendWork } from "./open-work.ts";
import { statutesFormTexts as formTexts } from "./statutes-form-texts.ts";
import { faultSentence, previewOf, toldFirst } from "./told-first.ts";
import { ToldRules } from "./told-rules.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation, place } = await openWork(args, "adopt-statutes");
  const search = new URL(args.request.url).searchParams;
  const asked = search.get("fra") === "gjeldende";
  const { reader } = args.context.get(pageServices);
  const start = asked && work.whyNot === null ? await statutesAsFile(reader, cooperation, place.on) : null;
  const outside = asked && search.get("skjema") === "nei";
  return { work, slug: cooperation.slug, start: start ?? "", outside, hasStatutes: cooperation.statutes !== null };
}

export async function action(args: ActionFunctionArgs) {
  const { reader } = args.context.get(pageServices);
  return sendWork(args, {
    act: adoptStatutes,
    fields: { id: "text", inForceFrom: "text", clauses: "text", rules: "text", bodies: "text", cooperation: "text" },
    async read(form, typed, language) {
      const file = form.get("file");
      const uploaded = file instanceof File && file.size > 0 ? await utf8(file) : undefined;
      if (uploaded === null)
        return { values: typed, problems: [{ field: "file", message: statutesFileTexts.notUtf8[language] }] };
      // The browser forgets the chosen file; its text goes into the field, where it can be mended.
      const values = uploaded === undefined ? typed : { ...typed, text: uploaded };
      const read = readStatutesFile(values["text"] ?? "", (values["reason"] ?? "").trim(), language);
      if (!read.ok) return { values, problems: read.problems.map((message) => ({ field: "text", message })) };
      const { input } = read;
      const asked = { reader, cooperation: args.params["cooperation"] ?? "", language };
      return (await toldFirst(values, input, asked, "text")) ?? { values, input, day: input.inForceFrom };
    },
    sentence: faultSentence,
  });
}

async function utf8(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

export default function StatutesForm() {
  const { work, slug, start, outside, hasStatutes } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const here = `arbeid/samarbeid/${slug}/vedtekter`;
  return (
    <WorkFrame work={work} title={texts.statutes} lead={texts.statutesLead} sent={sent !== undefined}>
      {sent?.words && <ToldRules words={sent.words} />}
      {outside && <p className="note attention">{say(formTexts.onlyFile)}</p>}
      <p className="actions">
        <Go to={here}>{say(formTexts.asForm)}</Go>
        <Go to={`${here}/fil`} query={{ fra: "gjeldende" }}>
          {say(hasStatutes ? texts.startFrom : texts.startFromDraft)}
        </Go>
        <Go to={`samarbeid/${slug}/endring`}>{say(texts.amendment)}</Go>
      </p>
      <WorkForm work={work} state={state} draft="statutes" save={texts.saveStatutes} preview={previewOf(sent)} files>
        <Field name="file" label={say(texts.file)} hint={say(texts.fileHint)} state={state}>
          {(control) => <input className="ds-input" type="file" accept=".json,application/json" {...control} />}
        </Field>
        <Field name="text" label={say(texts.text)} state={state}>
          {(control) => (
            <textarea
              className="ds-input wide code"
              rows={16}
              spellCheck={false}
              defaultValue={state.values["text"] ?? start}
              {...control}
            />
          )}
        </Field>
      </WorkForm>
    </WorkFrame>
  );
}
