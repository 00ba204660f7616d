import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { withdrawalInput } from "../../act-contract.ts";
import { registerWithdrawal } from "../../acts/register-withdrawal.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { PartyField, ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties, chosen } = await openWork(args, "register-withdrawal");
  return { work, parties, chosen };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: withdrawalInput,
    names: fieldNames,
    act: registerWithdrawal,
    day: (input) => input.day,
    read: (values) => ({ party: typed(values, "party"), day: typed(values, "day"), reason: values["reason"] }),
  });
}

export default function WithdrawalWork() {
  const { work, parties, chosen } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.withdrawal} lead={texts.withdrawalLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="withdrawal" save={texts.save}>
        <PartyField state={state} parties={parties} chosen={chosen} />
        <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={on} required />
        <ReasonField state={state} required hint={say(texts.withdrawReasonHint)} />
      </WorkForm>
    </WorkFrame>
  );
}
