import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Pick } from "#design/choices.tsx";
import type { FieldNames } from "#design/field-problems.ts";
import { AreaField, SelectField, TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import { answerGuideline } from "../../acts/answer-guideline.ts";
import { answerGuidelineInput } from "../../contract/guideline-acts.ts";
import { answerStateTexts } from "../../guideline-texts.ts";
import { valueInWords } from "../../measure-texts.ts";
import { answerStates } from "../../rules/guideline.ts";
import { DayField, GuidelineForm, GuidelineFrame, MunicipalityField, MunicipalPlanField } from "./guideline-frame.tsx";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import {
  guidelineAsked,
  municipalPlanChoices,
  openGuidelineWork,
  sendGuidelineWork,
  typed,
  typedNumber,
} from "./guideline-work.ts";

const names: FieldNames = {
  party: { field: "party", label: texts.municipality },
  state: { field: "state", label: texts.state },
  municipalPlan: { field: "municipalPlan", label: texts.municipalPlan },
  why: { field: "why", label: texts.why },
  evidence: { field: "evidence", label: texts.evidence },
  provision: { field: "provision", label: texts.provision },
  document: { field: "document", label: texts.document },
  url: { field: "url", label: texts.url },
  reported: { field: "reported", label: texts.reported },
  measurement: { field: "measurement", label: texts.measurement },
  day: { field: "day", label: texts.day },
  reason: { field: "reason", label: texts.remark },
};

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openGuidelineWork(args, "answer-guideline", true);
  const guideline = guidelineAsked(args, opened);
  const { language } = opened.place;
  const own = new Set(opened.municipalities.map((one) => one.value));
  return {
    work: opened.work,
    municipalities: opened.municipalities,
    chosen: opened.chosen,
    plans: municipalPlanChoices(opened),
    guideline: { number: guideline.number, wording: guideline.wording, unit: guideline.measure?.unit ?? null },
    measurements: opened.file.measurements
      .filter((one) => one.guideline === guideline.id && own.has(one.party))
      .map((one) => ({
        value: one.id,
        label: `${formatDay(one.day, language)}: ${valueInWords(one.result.value, one.measure.unit, language)}`,
      })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const guideline = args.params["guideline"] ?? "";
  return sendGuidelineWork(args, {
    schema: answerGuidelineInput,
    names,
    act: answerGuideline,
    read: (values) => ({
      guideline,
      party: typed(values, "party"),
      day: typed(values, "day"),
      state: typed(values, "state"),
      municipalPlan: typed(values, "municipalPlan"),
      why: values["why"],
      evidence: values["evidence"],
      provision: values["provision"],
      document: values["document"],
      url: typed(values, "url"),
      reported: typedNumber(values, "reported"),
      measurement: typed(values, "measurement"),
      reason: values["reason"],
    }),
    onTo: (input) => `planer/${args.params["plan"]}/oppfolging/${input.party}#svar-${guideline}`,
  });
}

export default function AnswerWork() {
  const { work, municipalities, chosen, plans, guideline, measurements } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { language } = usePlace();
  return (
    <GuidelineFrame work={work} title={texts.answer} lead={texts.answerLead} sent={sent !== undefined}>
      <blockquote>
        <strong>{guideline.number}</strong> {guideline.wording}
      </blockquote>
      <GuidelineForm work={work} state={state} draft="answer-guideline">
        <MunicipalityField state={state} options={municipalities} chosen={chosen} />
        <ChoiceGroup name="state" legend={say(texts.state)} state={state} required>
          {answerStates.map((one) => (
            <Pick key={one} name="state" value={one} state={state}>
              {capitalised(answerStateTexts[one][language])}
            </Pick>
          ))}
        </ChoiceGroup>
        <AreaField name="why" rows={3} label={say(texts.why)} hint={say(texts.whyHint)} state={state} />
        <MunicipalPlanField state={state} options={plans} />
        <AreaField name="evidence" rows={3} label={say(texts.evidence)} hint={say(texts.evidenceHint)} state={state} />
        <TextField name="provision" label={say(texts.provision)} hint={say(texts.provisionHint)} state={state} />
        <TextField name="document" label={say(texts.document)} state={state} />
        <TextField name="url" label={say(texts.url)} hint={say(texts.urlHint)} state={state} wide />
        {guideline.unit && (
          <TextField name="reported" label={`${say(texts.reported)} (${guideline.unit})`} state={state} />
        )}
        {measurements.length > 0 && (
          <SelectField
            name="measurement"
            label={say(texts.measurement)}
            state={state}
            options={[{ value: "", label: say(texts.noMeasurement) }, ...measurements]}
          />
        )}
        <DayField state={state} />
      </GuidelineForm>
    </GuidelineFrame>
  );
}
