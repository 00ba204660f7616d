import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Field, emptyForm } from "#design/form.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { adoptStatutes } from "../../acts/adopt-statutes.ts";
import { readStatutesFile } from "../../read-statutes-file.ts";
import { statutesAsFile } from "../../questions/statutes-as-file.ts";
import { ruleFaultTexts } from "../../rule-fault-texts.ts";
import { ruleFaultCodes } from "../../rules/validate-rule.ts";
import { statutesFileTexts, statutesFileTextsWith } from "../../statutes-file-texts.ts";
import { openWork, sendWork } from "./open-work.ts";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation, place } = await openWork(args, "adopt-statutes");
  const asked = new URL(args.request.url).searchParams.get("fra") === "gjeldende";
  const { reader } = args.context.get(pageServices);
  const start = asked && work.whyNot === null ? await statutesAsFile(reader, cooperation, place.on) : null;
  return { work, start: start ?? "", hasStatutes: cooperation.statutes !== null };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: adoptStatutes,
    fields: { id: "text", inForceFrom: "text", clauses: "text", rules: "text", cooperation: "text" },
    async read(form, typed, language) {
      const file = form.get("file");
      const uploaded = file instanceof File && file.size > 0 ? await utf8(file) : undefined;
      if (uploaded === null)
        return { values: typed, problems: [{ field: "file", message: statutesFileTexts.notUtf8[language] }] };
      // The browser forgets the chosen file; its text goes into the field, where it can be mended.
      const values = uploaded === undefined ? typed : { ...typed, text: uploaded };
      const read = readStatutesFile(values["text"] ?? "", (values["reason"] ?? "").trim(), language);
      return read.ok
        ? { values, input: read.input, day: read.input.inForceFrom }
        : { values, problems: read.problems.map((message) => ({ field: "text", message })) };
    },
    sentence({ code, params }, language) {
      const fault = ruleFaultCodes.find((one) => one === params["code"]);
      if (code !== "rule-at-fault" || !fault) return null;
      const path = String(params["path"]).replace(/^rules\.(\d+)/, "rules[$1]");
      return statutesFileTextsWith.fault[language](path, ruleFaultTexts[fault][language](String(params["detail"])));
    },
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
  const { work, start, hasStatutes } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { path } = usePlace();
  const here = path.split("/").slice(2).join("/");
  return (
    <WorkFrame work={work} title={texts.statutes} lead={texts.statutesLead} sent={sent !== undefined}>
      <p className="actions">
        <Go to={here} query={{ fra: "gjeldende" }}>
          {say(hasStatutes ? texts.startFrom : texts.startFromDraft)}
        </Go>
        <Go to={`${work.back}/endring`}>{say(texts.amendment)}</Go>
      </p>
      <WorkForm work={work} state={state} draft="statutes" save={texts.saveStatutes} files>
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
