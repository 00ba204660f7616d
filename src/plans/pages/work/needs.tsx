import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, SelectField } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { changeNeeds } from "../../acts/change-needs.ts";
import { milestoneNeedsInput } from "../../contract/plan-acts.ts";
import { allMilestones } from "./milestone-choices.ts";
import { NeedsField, tickedNeeds } from "./needs-field.tsx";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, project } = await openOnProject(args, "replan-milestone");
  return { work, milestones: allMilestones(project) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: milestoneNeedsInput,
    act: changeNeeds,
    read: (values) => ({
      milestone: typed(values, "milestone"),
      needs: tickedNeeds(values),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function NeedsWork() {
  const { work, milestones } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.changeNeeds}
      lead={texts.changeNeedsLead}
      sent={sent}
      state={state}
      draft="needs"
      versioned
    >
      <SelectField name="milestone" label={say(texts.whichMilestone)} state={state} required options={milestones} />
      <NeedsField state={state} milestones={milestones} />
    </WorkPage>
  );
}
