import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Folded, Tick } from "#design/choices.tsx";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, Csrf, Problems, SelectField, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { Language } from "#platform/language.ts";
import { fundingKeyInput } from "../../act-contract.ts";
import { setFundingKey } from "../../acts/set-funding-key.ts";
import { funderTexts } from "../../money-texts.ts";
import { openWork, sendWork, type ReadForm } from "./open-work.ts";
import { keyFieldTexts as fieldTexts } from "./key-field-texts.ts";
import { grantsOfKey, keyOfFields } from "./key-fields.ts";
import { wordTyped } from "./typed.ts";
import { Finish, WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

const names: FieldNames = {
  title: { field: "title", label: texts.title },
  since: { field: "since", label: texts.since },
  "key.parts": { field: "equal", label: texts.equal },
  "key.fixed": { field: "county", label: texts.county },
  "key.index": { field: "index-base", label: fieldTexts.indexBase },
  "key.phaseIn": { field: "steps", label: fieldTexts.steps },
  key: { field: "data", label: texts.asData },
  project: { field: "project", label: texts.project },
  reason: { field: "reason", label: texts.reason },
};

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
          {grantsOfKey.map((one) => (
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
        <Folded
          title={say(fieldTexts.usage)}
          hint={say(fieldTexts.usageHint)}
          state={state}
          names={["usage-measure", "usage-percent"]}
        >
          <TextField name="usage-measure" label={say(fieldTexts.usageMeasure)} state={state} />
          <TextField name="usage-percent" label={say(fieldTexts.usagePercent)} state={state} />
        </Folded>
        <Folded title={say(fieldTexts.taper)} state={state} names={["taper"]}>
          <AreaField
            name="taper"
            rows={3}
            label={say(fieldTexts.taperField)}
            hint={say(fieldTexts.taperHint)}
            state={state}
          />
        </Folded>
        <Folded title={say(fieldTexts.index)} state={state} names={["index-table", "index-base"]}>
          <TextField
            name="index-table"
            label={say(fieldTexts.indexTable)}
            hint={say(fieldTexts.indexTableHint)}
            state={state}
          />
          <TextField name="index-base" label={say(fieldTexts.indexBase)} state={state} />
        </Folded>
        <Folded title={say(fieldTexts.phaseIn)} state={state} names={["previous", "steps"]}>
          <AreaField
            name="previous"
            rows={6}
            label={say(fieldTexts.previous)}
            hint={say(fieldTexts.previousHint)}
            state={state}
          />
          <AreaField
            name="steps"
            rows={3}
            label={say(fieldTexts.steps)}
            hint={say(fieldTexts.stepsHint)}
            state={state}
          />
        </Folded>
        <Folded title={say(texts.asData)} state={state} names={["data"]}>
          <AreaField name="data" rows={8} label={say(texts.asData)} hint={say(texts.asDataHint)} state={state} />
        </Folded>
        <Finish work={work} state={state} save={texts.saveKey} />
      </form>
    </WorkFrame>
  );
}
