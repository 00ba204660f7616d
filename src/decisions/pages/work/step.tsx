import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { AreaField, SelectField, TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { stepInput } from "../../act-contract.ts";
import { registerStep } from "../../acts/register-step.ts";
import { regionStepTexts } from "../../board-texts.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { CaseNumberField, OrganField, PartyField, ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

const steps = ["recommended", "minutes-received", "reported-back", "followed-up"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties, chosen } = await openWork(args, "register-step");
  return { work, parties, chosen };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: stepInput,
    names: fieldNames,
    act: registerStep,
    day: (input) => input.day,
    read: (values) => ({
      party: typed(values, "party"),
      stage: typed(values, "stage"),
      organ: typed(values, "organ"),
      day: typed(values, "day"),
      caseNumber: typed(values, "caseNumber"),
      note: typed(values, "note"),
      reason: typed(values, "reason"),
    }),
  });
}

export default function StepWork() {
  const { work, parties, chosen } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.step} lead={texts.stepLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="step" save={texts.save}>
        <PartyField state={state} parties={parties} chosen={chosen} />
        <SelectField
          name="stage"
          label={say(texts.stage)}
          state={state}
          required
          options={steps.map((step) => ({
            value: step,
            label: capitalised(say(regionStepTexts[step] ?? texts.stage)),
          }))}
        />
        <div className="field-row">
          <OrganField state={state} />
          <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={on} required />
          <CaseNumberField state={state} />
        </div>
        <AreaField name="note" rows={2} label={say(texts.note)} state={state} />
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
