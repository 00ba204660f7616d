import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { sendOutInput } from "../../act-contract.ts";
import { sendOut } from "../../acts/send-out.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work } = await openWork(args, "send-out");
  return { work };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: sendOutInput,
    names: fieldNames,
    act: sendOut,
    read: (values) => ({
      day: typed(values, "day"),
      due: typed(values, "due"),
      reason: typed(values, "reason"),
      version: typed(values, "version"),
    }),
  });
}

export default function SendOutWork() {
  const { work } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.sendOut} lead={texts.sendOutLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="send-out" save={texts.sendOut} versioned>
        <div className="field-row">
          <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={on} required />
          <TextField name="due" type="date" label={say(texts.due)} state={state} required />
        </div>
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
