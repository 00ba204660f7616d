import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm } from "#design/form.tsx";
import { openProject } from "../../acts/open-project.ts";
import { openProjectInput } from "../../contract/plan-acts.ts";
import { openOnPlan, sendWork } from "./open-work.ts";
import { choicesIn, ProjectFields, readProject } from "./project-fields.tsx";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan } = await openOnPlan(args, "open-project");
  return { work, ...choicesIn(plan) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, { schema: openProjectInput, act: openProject, read: readProject });
}

export default function NewProject() {
  const { work, areas, parents } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  return (
    <WorkPage
      work={work}
      title={texts.openProject}
      lead={texts.openProjectLead}
      sent={sent}
      state={state}
      draft="open-project"
    >
      <ProjectFields state={state} areas={areas} parents={parents} />
    </WorkPage>
  );
}
