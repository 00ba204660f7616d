import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Pick, Tick } from "#design/choices.tsx";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { Field, SelectField, TextField, emptyForm } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { membershipInput } from "../../act-contract.ts";
import { changeMembership } from "../../acts/change-membership.ts";
import { rightTexts } from "../../register-texts.ts";
import { roleTexts } from "../../texts.ts";
import { memberRoles, rightNames } from "../../vocabulary.ts";
import { openWork, sendWork } from "./open-work.ts";
import { DayField, WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

const names: FieldNames = {
  change: { field: "change", label: texts.change },
  party: { field: "party", label: texts.party },
  role: { field: "role", label: texts.role },
  rights: { field: "rights", label: texts.rights },
  day: { field: "day", label: texts.day },
  note: { field: "note", label: texts.note },
  reason: { field: "reason", label: texts.reason },
};
const changes = [
  ["join", texts.join],
  ["leave", texts.leave],
  ["change-role", texts.changeRole],
] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation } = await openWork(args, "change-membership");
  return { work, members: cooperation.members.map((one) => one.party.name) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: changeMembership,
    read(_form, values, language) {
      const read = membershipInput.safeParse({
        change: values["change"],
        party: values["party"],
        day: values["day"],
        reason: values["reason"],
        ...(values["role"] ? { role: values["role"] } : {}),
        ...(values["note"] ? { note: values["note"] } : {}),
        ...("own-rights" in values
          ? { rights: Object.fromEntries(rightNames.map((right) => [right, `may-${right}` in values])) }
          : {}),
      });
      return read.success
        ? { values, input: read.data, day: read.data.day }
        : { values, problems: fieldProblems(read.error.issues, names, language) };
    },
  });
}

export default function Membership() {
  const { work, members } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkFrame work={work} title={texts.membership} lead={texts.membershipLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="membership" save={texts.saveMembership}>
        <ChoiceGroup name="change" legend={say(texts.change)} state={state} required>
          {changes.map(([value, text]) => (
            <Pick key={value} name="change" value={value} state={state} fallback="join">
              {say(text)}
            </Pick>
          ))}
        </ChoiceGroup>
        <Field name="party" label={say(texts.party)} hint={say(texts.partyHint)} state={state} required>
          {(control) => (
            <input
              className="ds-input"
              type="text"
              list="members-now"
              autoComplete="off"
              defaultValue={state.values["party"] ?? ""}
              {...control}
            />
          )}
        </Field>
        <datalist id="members-now">
          {members.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
        <SelectField
          name="role"
          label={say(texts.role)}
          hint={say(texts.roleHint)}
          state={state}
          options={[
            { value: "", label: say(texts.chooseRole) },
            ...memberRoles.map((role) => ({ value: role, label: say(roleTexts[role]) })),
          ]}
        />
        <ChoiceGroup name="rights" legend={say(texts.rights)} hint={say(texts.rightsHint)} state={state}>
          <Tick name="own-rights" state={state}>
            {say(texts.ownRights)}
          </Tick>
          <div className="indented">
            {rightNames.map((right) => (
              <Tick key={right} name={`may-${right}`} state={state}>
                {say(rightTexts[right])}
              </Tick>
            ))}
          </div>
        </ChoiceGroup>
        <DayField label={texts.day} hint={texts.dayHint} state={state} />
        <TextField name="note" label={say(texts.note)} hint={say(texts.noteHint)} state={state} wide />
      </WorkForm>
    </WorkFrame>
  );
}
