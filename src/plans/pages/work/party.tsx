import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Pick } from "#design/choices.tsx";
import { emptyForm, SelectField, TextField } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { keepProjectParty } from "../../acts/keep-project-party.ts";
import { projectPartyInput } from "../../contract/plan-acts.ts";
import { partyRoleTexts } from "../../texts.ts";
import { projectPartyRoles } from "../../vocabulary.ts";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work } = await openOnProject(args, "keep-project-party");
  return { work };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: projectPartyInput,
    act: keepProjectParty,
    read: (values) => ({
      change: typed(values, "change"),
      party: typed(values, "party"),
      role: typed(values, "role"),
      day: typed(values, "day"),
      note: values["note"],
      reason: values["reason"],
    }),
  });
}

export default function PartyWork() {
  const { work } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage work={work} title={texts.party} lead={texts.partyLead} sent={sent} state={state} draft="project-party">
      <ChoiceGroup name="change" legend={say(texts.change)} state={state} required>
        <Pick name="change" value="join" state={state} fallback="join">
          {say(texts.joins)}
        </Pick>
        <Pick name="change" value="leave" state={state} fallback="join">
          {say(texts.leaves)}
        </Pick>
      </ChoiceGroup>
      <TextField name="party" label={say(texts.who)} hint={say(texts.whoHint)} state={state} required wide />
      <SelectField
        name="role"
        label={say(texts.role)}
        state={state}
        options={projectPartyRoles.map((role) => ({ value: role, label: capitalised(say(partyRoleTexts[role])) }))}
      />
      <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={today} required />
      <TextField name="note" label={say(texts.note)} state={state} wide />
    </WorkPage>
  );
}
