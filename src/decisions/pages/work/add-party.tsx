import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { Field, SelectField, TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { addPartyInput } from "../../act-contract.ts";
import { addPartyToMatter } from "../../acts/add-party-to-matter.ts";
import { partTexts } from "../../board-texts.ts";
import { textOn } from "../../questions/cases.ts";
import { parseClauses } from "../../rules/clauses.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { tickedUnder, typed } from "./typed.ts";
import { ClausesField, ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

const parts = ["decides", "accedes", "consulted"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { work, file, place } = await openWork(args, "add-party-to-matter");
  const concerned = new Set(file.parties.map((one) => one.party));
  const found = await cooperationAnswer(args.context.get(pageServices).reader, work.cooperation, place.on);
  const near = found.ok ? found.value.members.map((one) => one.party) : [];
  const others = near.filter((one) => !concerned.has(one.slug)).map((one) => one.name);
  return { work, others, clauses: parseClauses(textOn(file, place.on)?.body ?? "") };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: addPartyInput,
    names: fieldNames,
    act: addPartyToMatter,
    day: (input) => input.since,
    read: (values) => {
      const clauses = tickedUnder(values, "only");
      return {
        party: values["party"] ?? "",
        part: typed(values, "part"),
        since: typed(values, "since"),
        ...(clauses.length > 0 ? { clauses } : {}),
        reason: typed(values, "reason"),
      };
    },
  });
}

export default function AddPartyWork() {
  const { work, others, clauses } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.addParty} lead={texts.addPartyLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="add-party" save={texts.save}>
        <Field name="party" label={say(texts.party)} hint={say(texts.partyHint)} state={state} required>
          {(control) => (
            <input
              className="ds-input"
              type="text"
              list="not-yet-in"
              autoComplete="off"
              defaultValue={state.values["party"] ?? ""}
              {...control}
            />
          )}
        </Field>
        <datalist id="not-yet-in">
          {others.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        <SelectField
          name="part"
          label={say(texts.part)}
          state={state}
          required
          options={parts.map((part) => ({ value: part, label: capitalised(say(partTexts[part])) }))}
        />
        <ClausesField
          name="only"
          legend={say(texts.accedes)}
          hint={say(texts.accedesHint)}
          clauses={clauses}
          state={state}
        />
        <TextField name="since" type="date" label={say(texts.since)} state={state} fallback={on} required />
        <ReasonField state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
