import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import type { FieldNames } from "#design/field-problems.ts";
import { AreaField, TextField, emptyForm } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { giveDeviationNotice } from "../../acts/give-deviation-notice.ts";
import { deviationNoticeInput } from "../../contract/guideline-acts.ts";
import { DayField, GuidelineForm, GuidelineFrame, MunicipalityField, MunicipalPlanField } from "./guideline-frame.tsx";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import { guidelineAsked, municipalPlanChoices, openGuidelineWork, sendGuidelineWork, typed } from "./guideline-work.ts";

const names: FieldNames = {
  party: { field: "party", label: texts.municipality },
  municipalPlan: { field: "municipalPlan", label: texts.municipalPlan },
  day: { field: "day", label: texts.noticeDay },
  words: { field: "words", label: texts.noticeWords },
  document: { field: "document", label: texts.document },
  reason: { field: "reason", label: texts.remark },
};

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openGuidelineWork(args, "give-deviation-notice", true);
  const { number, wording } = guidelineAsked(args, opened);
  const { work, municipalities, chosen } = opened;
  return { work, municipalities, chosen, plans: municipalPlanChoices(opened), guideline: { number, wording } };
}

export async function action(args: ActionFunctionArgs) {
  const guideline = args.params["guideline"] ?? "";
  return sendGuidelineWork(args, {
    schema: deviationNoticeInput,
    names,
    act: giveDeviationNotice,
    read: (values) => ({
      guideline,
      party: typed(values, "party"),
      day: typed(values, "day"),
      municipalPlan: typed(values, "municipalPlan"),
      words: values["words"],
      document: values["document"],
      reason: values["reason"],
    }),
    onTo: (input) => `planer/${args.params["plan"]}/oppfolging/${input.party}#svar-${guideline}`,
  });
}

export default function NoticeWork() {
  const { work, municipalities, chosen, plans, guideline } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <GuidelineFrame work={work} title={texts.notice} lead={texts.noticeLead} sent={sent !== undefined}>
      <blockquote>
        <strong>{guideline.number}</strong> {guideline.wording}
      </blockquote>
      <GuidelineForm work={work} state={state} draft="deviation-notice">
        <MunicipalityField state={state} options={municipalities} chosen={chosen} />
        <DayField state={state} label={texts.noticeDay} />
        <MunicipalPlanField state={state} options={plans} />
        <AreaField name="words" rows={4} label={say(texts.noticeWords)} state={state} required />
        <TextField name="document" label={say(texts.document)} state={state} />
      </GuidelineForm>
    </GuidelineFrame>
  );
}
