import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { AreaField, TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { agendaInput } from "../../act-contract.ts";
import { registerAgenda } from "../../acts/register-agenda.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { CaseNumberField, OrganField, PartyField, ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties, chosen } = await openWork(args, "register-agenda");
  return { work, parties, chosen };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: agendaInput,
    names: fieldNames,
    act: registerAgenda,
    day: (input) => input.day,
    read: (values) => ({
      party: typed(values, "party"),
      organ: typed(values, "organ"),
      day: typed(values, "day"),
      caseNumber: typed(values, "caseNumber"),
      note: typed(values, "note"),
      reason: typed(values, "reason"),
    }),
  });
}

export default function AgendaWork() {
  const { work, parties, chosen } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.agenda} lead={texts.agendaLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="agenda" save={texts.save}>
        <PartyField state={state} parties={parties} chosen={chosen} />
        <div className="field-row">
          <OrganField state={state} />
          <TextField name="day" type="date" label={say(texts.meetingDay)} state={state} fallback={on} required />
          <CaseNumberField state={state} />
        </div>
        <AreaField name="note" rows={2} label={say(texts.note)} state={state} />
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
