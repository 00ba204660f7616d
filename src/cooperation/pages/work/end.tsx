import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { emptyForm } from "#design/form.tsx";
import { endInput } from "../../act-contract.ts";
import { endCooperation } from "../../acts/end-cooperation.ts";
import { foundingTexts as texts } from "./founding-texts.ts";
import { openWork, sendWork, sourceIn, sourceNames } from "./open-work.ts";
import { DayField, SourceFields, WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

const names: FieldNames = {
  day: { field: "day", label: texts.endDay },
  ...sourceNames,
  reason: { field: "reason", label: workTexts.reason },
};

export async function loader(args: LoaderFunctionArgs) {
  return (await openWork(args, "end-cooperation")).work;
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: endCooperation,
    read(_form, values, language) {
      const { day, reason } = values;
      const read = endInput.safeParse({ day, reason, ...sourceIn(values) }, { reportInput: true });
      return read.success
        ? { values, input: read.data, day: read.data.day }
        : { values, problems: fieldProblems(read.error.issues, names, language) };
    },
  });
}

export default function End() {
  const work = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  return (
    <WorkFrame work={work} title={texts.end} lead={texts.endLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="end-cooperation" save={texts.end}>
        <DayField label={texts.endDay} hint={texts.endDayHint} state={state} />
        <SourceFields state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
