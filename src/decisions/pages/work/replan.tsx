import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { SelectField, TextField, emptyForm } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { replanInput } from "../../act-contract.ts";
import { replan } from "../../acts/replan.ts";
import { stageTexts } from "../../board-texts.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

const stages = ["decided", "on-agenda", "recommended", "minutes-received", "reported-back"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties } = await openWork(args, "replan");
  return { work, parties };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: replanInput,
    names: fieldNames,
    act: replan,
    read: (values) => ({
      party: typed(values, "party"),
      stage: typed(values, "stage"),
      due: typed(values, "due"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function ReplanWork() {
  const { work, parties } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkFrame work={work} title={texts.replan} lead={texts.replanLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="replan" save={texts.save} versioned>
        <SelectField
          name="party"
          label={say(texts.forWhom)}
          state={state}
          options={[
            { value: "", label: say(texts.everyone) },
            ...parties.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <SelectField
          name="stage"
          label={say(texts.stage)}
          state={state}
          required
          options={[
            ...stages.map((stage) => ({ value: stage, label: capitalised(say(stageTexts[stage])) })),
            { value: "region-meeting", label: capitalised(say(texts.regionMeeting)) },
          ]}
        />
        <TextField name="due" type="date" label={say(texts.newDate)} state={state} required />
        <ReasonField state={state} required />
      </WorkForm>
    </WorkFrame>
  );
}
