import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, SelectField, TextField } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { finishMilestone } from "../../acts/finish-milestone.ts";
import { finishMilestoneInput } from "../../contract/plan-acts.ts";
import { openMilestones } from "./milestone-choices.ts";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, project } = await openOnProject(args, "finish-milestone");
  return { work, milestones: openMilestones(project) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: finishMilestoneInput,
    act: finishMilestone,
    read: (values) => ({
      milestone: typed(values, "milestone"),
      day: typed(values, "day"),
      note: values["note"],
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function FinishWork() {
  const { work, milestones } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage
      work={work}
      title={texts.finish}
      lead={texts.finishLead}
      sent={sent}
      state={state}
      draft="finish"
      versioned
    >
      {milestones.length === 0 && <Empty>{say(texts.nothingLeft)}</Empty>}
      <SelectField name="milestone" label={say(texts.whichMilestone)} state={state} required options={milestones} />
      <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={today} required />
      <TextField name="note" label={say(texts.note)} state={state} wide />
    </WorkPage>
  );
}
