import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Tick } from "#design/choices.tsx";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, Csrf, Problems, SelectField, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { Language } from "#platform/language.ts";
import { fundingKeyInput } from "../../act-contract.ts";
import { setFundingKey } from "../../acts/set-funding-key.ts";
import { funderTexts } from "../../money-texts.ts";
import { openWork, sendWork, type ReadForm } from "./open-work.ts";
import { amountTyped, wordTyped } from "./typed.ts";
import { Finish, WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

const names: FieldNames = {
  title: { field: "title", label: texts.title },
  since: { field: "since", label: texts.since },
  "key.parts": { field: "equal", label: texts.equal },
  "key.fixed": { field: "county", label: texts.county },
  key: { field: "data", label: texts.asData },
  project: { field: "project", label: texts.project },
  reason: { field: "reason", label: texts.reason },
};
const grants = ["county-governor", "county", "partners"] as const;

export async function loader(args: LoaderFunctionArgs) {
  return (await openWork(args, "set-funding-key")).work;
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: setFundingKey,
    read: (_form, values, language) => readKey(values, language),
    fields: { party: "county", key: "data" },
  });
}

type Input = Parameters<typeof setFundingKey>[3];

function readKey(values: FormState["values"], language: Language): ReadForm<Input> {
  const problems: { field: string; message: string }[] = [];
  const data = wordTyped(values, "data");
  const key = data === undefined ? keyOfFields(values, problems, language) : parsed(data);
  if (key === undefined) problems.push({ field: "data", message: texts.notJson[language] });
  const project = wordTyped(values, "project");
  const read = fundingKeyInput.safeParse({
    title: values["title"],
    since: values["since"],
    reason: values["reason"],
    key,
    ...(project === undefined ? {} : { project }),
  });
  if (problems.length > 0) return { values, problems };
  return read.success
    ? { values, input: read.data, year: Number(read.data.since.slice(0, 4)) }
    : { values, problems: fieldProblems(read.error.issues, names, language) };
}

function keyOfFields(values: FormState["values"], problems: { field: string; message: string }[], language: Language) {
  const county = wordTyped(values, "county");
  const floor = wordTyped(values, "floor") === undefined ? 0 : amountTyped(values, "floor", problems, language);
  const cap = wordTyped(values, "cap");
  const limits = {
    ...(floor > 0 ? { floor: { amount: floor } } : {}),
    ...(cap === undefined ? {} : { cap: { percent: cap } }),
  };
  return {
    grantsFirst: grants.filter((one) => `grants-${one}` in values),
    participants: values["who"] === "members" ? "members" : "municipalities",
    fixed: county === undefined ? [] : [{ party: county, portion: { percent: values["county-percent"] ?? "" } }],
    parts: [
      { kind: "equal", portion: { percent: values["equal"] ?? "" } },
      {
        kind: "inhabitants",
        portion: { rest: true },
        table: "SSB 07459",
        yearsBefore: Number(values["years-before"] ?? "1"),
        borders: "as-of-day",
      },
    ],
    ...(Object.keys(limits).length > 0 ? { limits: [limits] } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export default function Key() {
  const work = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.keyTitle} lead={texts.keyLead} sent={sent !== undefined}>
      <form method="post" className="form" data-draft="funding-key" noValidate>
        <Csrf token={work.csrf} />
        <Problems state={state} />
        <TextField name="title" label={say(texts.title)} state={state} required wide />
        <TextField name="since" type="date" label={say(texts.since)} state={state} fallback={on} required />
        <SelectField
          name="who"
          label={say(texts.who)}
          state={state}
          options={[
            { value: "municipalities", label: say(texts.municipalities) },
            { value: "members", label: say(texts.members) },
          ]}
        />
        <ChoiceGroup name="grants" legend={say(texts.grantsFirst)} state={state}>
          {grants.map((one) => (
            <Tick key={one} name={`grants-${one}`} state={state} fallback={one === "county-governor"}>
              {say(funderTexts[one])}
            </Tick>
          ))}
        </ChoiceGroup>
        <TextField name="county" label={say(texts.county)} hint={say(texts.countyHint)} state={state} />
        <TextField name="county-percent" label={say(texts.countyPercent)} state={state} />
        <TextField name="equal" label={say(texts.equal)} hint={say(texts.equalHint)} state={state} fallback="30" />
        <SelectField
          name="years-before"
          label={say(texts.yearsBefore)}
          state={state}
          fallback="1"
          options={[
            { value: "0", label: say(texts.sameYear) },
            { value: "1", label: say(texts.yearBefore) },
            { value: "2", label: say(texts.twoBefore) },
          ]}
        />
        <TextField name="floor" label={say(texts.floor)} state={state} />
        <TextField name="cap" label={say(texts.cap)} state={state} />
        <TextField name="project" label={say(texts.project)} hint={say(texts.projectHint)} state={state} />
        <AreaField name="data" rows={8} label={say(texts.asData)} hint={say(texts.asDataHint)} state={state} />
        <Finish work={work} state={state} save={texts.saveKey} />
      </form>
    </WorkFrame>
  );
}
