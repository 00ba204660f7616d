import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, TextField } from "#design/form.tsx";
import { Go, useSay } from "#design/place.tsx";
import { addMilestone } from "../../acts/add-milestone.ts";
import { milestoneInput } from "../../contract/plan-acts.ts";
import { allMilestones } from "./milestone-choices.ts";
import { NeedsField, tickedNeeds } from "./needs-field.tsx";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, project } = await openOnProject(args, "add-milestone");
  return { work, slug: project.slug, milestones: allMilestones(project) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: milestoneInput,
    act: addMilestone,
    read: (values) => ({
      title: typed(values, "title"),
      due: typed(values, "due"),
      needs: tickedNeeds(values),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function MilestoneWork() {
  const { work, slug, milestones } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.milestone}
      lead={texts.milestoneLead}
      sent={sent}
      state={state}
      draft="milestone"
      versioned
    >
      <TextField name="title" label={say(texts.title)} state={state} required wide />
      <TextField name="due" type="date" label={say(texts.due)} state={state} />
      <NeedsField state={state} milestones={milestones} />
      {milestones.length > 1 && (
        <p>
          <Go to={`arbeid/prosjekter/${slug}/avhengighet`}>{say(texts.changeNeeds)}</Go>
        </p>
      )}
    </WorkPage>
  );
}
