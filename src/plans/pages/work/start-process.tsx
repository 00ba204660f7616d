import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { emptyForm, SelectField } from "#design/form.tsx";
import { Go, useSay } from "#design/place.tsx";
import { startProcess } from "../../acts/start-process.ts";
import { startProcessInput } from "../../contract/plan-acts.ts";
import { templateChoices } from "../../questions/plan-choices.ts";
import { openOnPlan, sendWork, typed } from "./open-work.ts";
import { choicesIn, ProjectFields, readProject } from "./project-fields.tsx";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan, place } = await openOnPlan(args, "open-project");
  const { reader } = args.context.get(pageServices);
  const templates =
    plan.owner.kind === "cooperation" ? await templateChoices(reader, plan.owner.slug, place.today) : [];
  return { work, templates, ...choicesIn(plan) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: startProcessInput,
    act: startProcess,
    read: (values) => ({ ...readProject(values), template: typed(values, "template") }),
  });
}

export default function StartProcess() {
  const { work, templates, areas, parents } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.startProcess}
      lead={texts.startProcessLead}
      sent={sent}
      state={state}
      draft="start-process"
    >
      <SelectField name="template" label={say(texts.whichTemplate)} state={state} required options={templates} />
      <p>
        <Go to="arbeid/planer/mal">{say(texts.newTemplateVersion)}</Go>
      </p>
      <ProjectFields state={state} areas={areas} parents={parents} />
    </WorkPage>
  );
}
