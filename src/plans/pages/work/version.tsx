import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { mattersAnswer } from "#decisions/questions/matters.ts";
import { AreaField, emptyForm, SelectField, TextField } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { recordPlanVersion } from "../../acts/record-plan-version.ts";
import { planVersionInput } from "../../contract/statement-acts.ts";
import { openOnPlan, sendWork, typed } from "./open-work.ts";
import { statementWorkTexts as texts } from "./statement-work-texts.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan, place } = await openOnPlan(args, "record-plan-version");
  const { reader } = args.context.get(pageServices);
  const { kind, slug } = plan.owner;
  const owner = kind === "party" ? { parties: [slug] } : { cooperations: [slug] };
  const taken = plan.versions.flatMap((one) => one.matter?.slug ?? []);
  const matters = await mattersAnswer(reader, place.today, place.language, owner);
  return {
    work,
    matters: matters.filter((one) => !taken.includes(one.slug)).map((one) => ({ value: one.slug, label: one.title })),
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: planVersionInput,
    act: recordPlanVersion,
    read: (values) => ({
      title: values["title"],
      matter: typed(values, "matter"),
      adoptedOn: typed(values, "adoptedOn"),
      body: typed(values, "body"),
      caseNumber: values["caseNumber"],
      note: values["note"],
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function VersionWork() {
  const { work, matters } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.version}
      lead={texts.versionLead}
      sent={sent}
      state={state}
      draft="plan-version"
      versioned
    >
      <TextField name="title" label={say(texts.versionTitle)} hint={say(texts.versionTitleHint)} state={state} wide />
      <SelectField
        name="matter"
        label={say(texts.matter)}
        state={state}
        wide
        options={[{ value: "", label: say(texts.noMatter) }, ...matters]}
      />
      <TextField name="adoptedOn" type="date" label={say(texts.adoptedOn)} state={state} />
      <TextField name="body" label={say(texts.body)} hint={say(texts.bodyHint)} state={state} wide />
      <TextField name="caseNumber" label={say(texts.caseNumber)} state={state} />
      <AreaField name="note" label={say(workTexts.note)} rows={2} state={state} />
    </WorkPage>
  );
}
