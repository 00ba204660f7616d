import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, SelectField, TextField } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { useSay } from "#design/place.tsx";
import { replanMilestone } from "../../acts/replan-milestone.ts";
import { replanMilestoneInput } from "../../contract/plan-acts.ts";
import { openMilestones } from "./milestone-choices.ts";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, project } = await openOnProject(args, "replan-milestone");
  return { work, milestones: openMilestones(project) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: replanMilestoneInput,
    act: replanMilestone,
    read: (values) => ({
      milestone: typed(values, "milestone"),
      due: typed(values, "due"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function ReplanWork() {
  const { work, milestones } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.replan}
      lead={texts.replanLead}
      sent={sent}
      state={state}
      draft="replan-milestone"
      versioned
      reasonNeeded
    >
      {milestones.length === 0 && <Empty>{say(texts.nothingLeft)}</Empty>}
      <SelectField name="milestone" label={say(texts.whichMilestone)} state={state} required options={milestones} />
      <TextField name="due" type="date" label={say(texts.newDue)} state={state} required />
    </WorkPage>
  );
}
