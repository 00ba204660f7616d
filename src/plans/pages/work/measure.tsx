import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import type { FieldNames } from "#design/field-problems.ts";
import { AreaField, Field, emptyForm, valuesOf, type FormState } from "#design/form.tsx";
import { placeOf, useSay } from "#design/place.tsx";
import { measureGuideline } from "../../acts/measure-guideline.ts";
import { measureGuidelineInput } from "../../contract/guideline-acts.ts";
import { geoJsonFaultInWords } from "../../geojson-fault-texts.ts";
import { measureFields } from "../../measure-fields.ts";
import { measureInWords, notMeasuredInWords } from "../../measure-texts.ts";
import type { Measured, Measure } from "../../rules/measures/measure.ts";
import { DayField, GuidelineForm, GuidelineFrame, MunicipalityField } from "./guideline-frame.tsx";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import { doGuidelineWork, guidelineAsked, openGuidelineWork, typed } from "./guideline-work.ts";
import { MeasuredResult } from "./measured-result.tsx";

const names: FieldNames = {
  party: { field: "party", label: texts.municipality },
  day: { field: "day", label: texts.day },
  fields: { field: "fields", label: texts.file },
  fileName: { field: "file", label: texts.file },
  reason: { field: "reason", label: texts.remark },
};

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openGuidelineWork(args, "measure-guideline", true);
  const { number, wording, measure } = guidelineAsked(args, opened);
  const { work, municipalities, chosen, place } = opened;
  const measureText = measure && measureInWords(measure, place.language);
  return { work, municipalities, chosen, guideline: { number, wording, measureText } };
}

type Preview = { measure: Measure; measured: Measured; leftOut: number } | null;
type Sent = FormState & { preview?: Preview };

/** Measures and shows, or measures and keeps. A chosen file is put into the text field, so that it is chosen once. */
export async function action(args: ActionFunctionArgs) {
  const services = args.context.get(pageServices);
  const place = placeOf(args.request, args.params["language"], services.clock);
  const { form, notYet } = await sentForm(args.request, services, place.language);
  const values: FormState["values"] = { ...valuesOf(form), ...(await fileIn(form)) };
  if (values["do"] === "save" || notYet !== null)
    return doGuidelineWork(
      args,
      {
        schema: measureGuidelineInput,
        names,
        act: measureGuideline,
        read: (typedIn) => ({
          guideline: args.params["guideline"] ?? "",
          party: typed(typedIn, "party"),
          day: typed(typedIn, "day"),
          fields: typedIn["fields"] ?? "",
          fileName: typedIn["fileName"] ?? "",
          reason: typedIn["reason"],
        }),
        onTo: (_, record) => `planer/${args.params["plan"]}/retningslinjer/${args.params["guideline"]}#${record}`,
      },
      { values, notYet, place },
    );
  const opened = await openGuidelineWork(args, "measure-guideline", true);
  const guideline = guidelineAsked(args, opened);
  const found = measureFields(guideline, values["fields"] ?? "");
  if (found.ok && guideline.measure)
    return data<Sent>({
      values,
      problems: [],
      preview: { measure: guideline.measure, measured: found.value, leftOut: found.leftOut },
    });
  const said = found.ok
    ? []
    : found.code === "fields-at-fault"
      ? found.faults.map((one) => geoJsonFaultInWords(one, place.language))
      : [notMeasuredInWords(found.why, place.language)];
  const problems = said.map((message) => ({ field: "fields", message }));
  return data<Sent>({ values, problems }, { status: 422 });
}

async function fileIn(form: FormData): Promise<{ fields?: string; fileName?: string }> {
  const file = form.get("file");
  if (typeof file !== "object" || file === null || file.size === 0) return {};
  return { fields: await file.text(), fileName: file.name.slice(0, 200) };
}

export default function MeasureWork() {
  const { work, municipalities, chosen, guideline } = useLoaderData<typeof loader>();
  const sent: Sent | undefined = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <GuidelineFrame work={work} title={texts.measure} lead={texts.measureLead} sent={sent !== undefined}>
      <blockquote>
        <strong>{guideline.number}</strong> {guideline.wording}
        {guideline.measureText && <p className="under">{guideline.measureText}</p>}
      </blockquote>
      {sent?.preview && <MeasuredResult {...sent.preview} />}
      <GuidelineForm
        work={work}
        state={state}
        draft="measure-guideline"
        save={texts.saveMeasurement}
        preview={texts.preview}
        files
      >
        <MunicipalityField state={state} options={municipalities} chosen={chosen} />
        <DayField state={state} />
        <Field name="file" label={say(texts.file)} hint={say(texts.fileHint)} state={state}>
          {(control) => (
            <input className="ds-input wide" type="file" accept=".geojson,.json,application/geo+json" {...control} />
          )}
        </Field>
        <input type="hidden" name="fileName" value={state.values["fileName"] ?? ""} />
        <AreaField name="fields" rows={6} label={say(texts.fields)} state={state} />
      </GuidelineForm>
    </GuidelineFrame>
  );
}
