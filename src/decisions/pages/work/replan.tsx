import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { SelectField, TextField, emptyForm } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import { replanInput } from "../../act-contract.ts";
import { replan } from "../../acts/replan.ts";
import { stageTexts } from "../../board-texts.ts";
import type { MatterFile } from "../../questions/cases.ts";
import { deadline } from "../../rules/board.ts";
import { fieldNames } from "./names.ts";
import { openWork, sendWork } from "./open-work.ts";
import { typed } from "./typed.ts";
import { ReasonField } from "./work-fields.tsx";
import { WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

const stages = ["decided", "on-agenda", "recommended", "minutes-received", "reported-back"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { work, parties, file, place } = await openWork(args, "replan");
  return { work, parties, dates: datesOn(file.deadlines, place.on) };
}

type Planned = { party: string; stage: string; due: string };

/** The date that holds for each, on the day: what is to be moved. */
function datesOn(deadlines: MatterFile["deadlines"], on: string): Planned[] {
  const asked = new Map(deadlines.map((one) => [`${one.party} ${one.stage}`, one]));
  return [...asked.values()].flatMap(({ party, stage }) => {
    const own = deadlines.filter((one) => one.party === party);
    const due = deadline(
      own.map((one) => ({ stage: one.stage, due: one.due, setOn: one.set_on })),
      stage,
      on,
    );
    return due === null ? [] : [{ party, stage, due }];
  });
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: replanInput,
    names: fieldNames,
    act: replan,
    day: (input) => input.day,
    read: (values) => ({
      party: typed(values, "party"),
      stage: typed(values, "stage"),
      due: typed(values, "due"),
      day: typed(values, "day"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function ReplanWork() {
  const { work, parties, dates } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { language, on } = usePlace();
  const stageName = (stage: string) => {
    const known = stages.find((one) => one === stage);
    return capitalised(say(known ? stageTexts[known] : texts.regionMeeting));
  };
  const nameOf = (party: string) => parties.find((one) => one.slug === party)?.name ?? say(texts.everyone);
  return (
    <WorkFrame work={work} title={texts.replan} lead={texts.replanLead} sent={sent !== undefined}>
      <h2 className="subhead">{say(texts.datesNow)}</h2>
      {dates.length === 0 && <Empty>{say(texts.noDates)}</Empty>}
      <dl className="facts">
        {dates
          .toSorted((a, b) => (a.due < b.due ? -1 : 1))
          .map(({ party, stage, due }) => (
            <div key={`${party} ${stage}`} className="fact">
              <dt>{`${stageName(stage)}, ${nameOf(party)}`}</dt>
              <dd>{formatDay(due, language)}</dd>
            </div>
          ))}
      </dl>
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
        <div className="field-row">
          <TextField name="due" type="date" label={say(texts.newDate)} state={state} required />
          <TextField
            name="day"
            type="date"
            label={say(texts.movedOn)}
            hint={say(texts.movedHint)}
            state={state}
            fallback={on}
            required
          />
        </div>
        <ReasonField state={state} required hint={say(texts.replanReasonHint)} />
      </WorkForm>
    </WorkFrame>
  );
}
