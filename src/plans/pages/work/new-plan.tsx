import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { AreaField, emptyForm, SelectField, TextField } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { openPlan } from "../../acts/open-plan.ts";
import { openPlanInput } from "../../contract/plan-acts.ts";
import { plansAnswer } from "../../questions/plans.ts";
import { planKindTexts } from "../../texts.ts";
import { planKinds } from "../../vocabulary.ts";
import { planTexts } from "../texts.ts";
import { openNew, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { reader } = args.context.get(pageServices);
  const language = args.params["language"];
  const title = planTexts.plans[language === "nn" || language === "en" ? language : "nb"];
  const { work, place, cooperation } = await openNew(args, "open-plan", title);
  const plans = await plansAnswer(reader, place.today, place.language);
  return { work, cooperation, plans: plans.map(({ slug, title: name }) => ({ value: slug, label: name })) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: openPlanInput,
    act: (services, actor, _id, input) => openPlan(services, actor, input),
    read: (values) => ({
      title: typed(values, "title"),
      kind: typed(values, "kind"),
      cooperation: typed(values, "cooperation"),
      summary: values["summary"],
      law: values["law"],
      legalEffect: values["legalEffect"],
      begunOn: typed(values, "begunOn"),
      periodFrom: typed(values, "periodFrom"),
      periodUntil: typed(values, "periodUntil"),
      replaces: typed(values, "replaces"),
      reason: values["reason"],
    }),
  });
}

export default function NewPlan() {
  const { work, cooperation, plans } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage work={work} title={texts.openPlan} lead={texts.openPlanLead} sent={sent} state={state} draft="open-plan">
      <TextField name="title" label={say(texts.title)} state={state} required wide />
      <SelectField
        name="kind"
        label={say(texts.kind)}
        state={state}
        required
        options={planKinds.map((one) => ({ value: one, label: capitalised(say(planKindTexts[one])) }))}
      />
      <TextField name="cooperation" label={say(texts.cooperation)} state={state} fallback={cooperation} required />
      <AreaField name="summary" label={say(texts.summary)} rows={3} state={state} />
      <TextField name="law" label={say(texts.law)} hint={say(texts.lawHint)} state={state} wide />
      <TextField name="legalEffect" label={say(texts.effect)} state={state} wide />
      <TextField name="begunOn" type="date" label={say(texts.begun)} state={state} fallback={today} />
      <TextField name="periodFrom" type="date" label={say(texts.periodFrom)} state={state} />
      <TextField name="periodUntil" type="date" label={say(texts.periodUntil)} state={state} />
      <SelectField
        name="replaces"
        label={say(texts.replaces)}
        state={state}
        options={[{ value: "", label: say(texts.none) }, ...plans]}
      />
    </WorkPage>
  );
}
