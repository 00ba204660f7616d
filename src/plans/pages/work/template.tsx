import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { AreaField, emptyForm, SelectField, TextField, type FormState } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { keepProcessTemplate } from "../../acts/keep-process-template.ts";
import { templateInput } from "../../contract/plan-acts.ts";
import { templateChoices } from "../../questions/plan-choices.ts";
import { stageKindTexts } from "../../texts.ts";
import { stageKinds } from "../../vocabulary.ts";
import { planTexts } from "../texts.ts";
import { openNew, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { reader } = args.context.get(pageServices);
  const language = args.params["language"];
  const title = planTexts.plans[language === "nn" || language === "en" ? language : "nb"];
  const { work, place, cooperation } = await openNew(args, "keep-process-template", title);
  return { work, cooperation, templates: await templateChoices(reader, cooperation, place.today) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: templateInput,
    act: (services, actor, _id, input) => keepProcessTemplate(services, actor, input),
    read: (values) => ({
      template: typed(values, "template"),
      title: typed(values, "title"),
      cooperation: typed(values, "cooperation"),
      stages: readStages(values),
      note: values["note"],
      reason: values["reason"],
    }),
  });
}

/** One stage on each line: title; kind; deliverable; days. The kind may be written in any of the languages. */
function readStages(values: FormState["values"]) {
  return (values["stages"] ?? "")
    .split("\n")
    .map((line) => line.split(";").map((part) => part.trim()))
    .filter(([title = ""]) => title !== "")
    .map(([title = "", word = "", deliverable = "", days = ""]) => {
      const kind = stageKinds.find((one) => Object.values(stageKindTexts[one]).includes(word.toLowerCase()));
      return { title, kind: kind ?? "other", deliverable, days: days === "" ? null : days };
    });
}

export default function TemplateWork() {
  const { work, cooperation, templates } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage work={work} title={texts.template} lead={texts.templateLead} sent={sent} state={state} draft="template">
      <SelectField
        name="template"
        label={say(texts.whichTemplate)}
        state={state}
        options={[{ value: "", label: say(texts.newTemplate) }, ...templates]}
      />
      <TextField name="title" label={say(texts.title)} state={state} required wide />
      <TextField name="cooperation" label={say(texts.cooperation)} state={state} fallback={cooperation} required />
      <AreaField name="stages" label={say(texts.stages)} hint={say(texts.stagesHint)} rows={6} state={state} required />
      <TextField name="note" label={say(texts.note)} state={state} wide />
    </WorkPage>
  );
}
