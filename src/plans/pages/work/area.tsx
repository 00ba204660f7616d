import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { AreaField, emptyForm, SelectField, TextField } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { keepProgrammeArea } from "../../acts/keep-programme-area.ts";
import { areaInput } from "../../contract/plan-acts.ts";
import { areasOfOtherPlans } from "../../questions/plan-choices.ts";
import { openOnPlan, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan, place } = await openOnPlan(args, "keep-programme-area");
  const { reader } = args.context.get(pageServices);
  return {
    work,
    areas: plan.programmeAreas.map((one) => ({ value: one.id, label: one.title })),
    others: await areasOfOtherPlans(reader, plan.slug, place.today, place.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: areaInput,
    act: keepProgrammeArea,
    read(values) {
      const [plan = "", area = ""] = (values["from"] ?? "").split("/");
      return {
        area: typed(values, "area"),
        title: typed(values, "title"),
        position: typed(values, "position"),
        summary: values["summary"],
        ...(area ? { from: { plan, area, extent: typed(values, "extent") } } : {}),
        reason: values["reason"],
        version: typed(values, "version"),
      };
    },
  });
}

export default function AreaWork() {
  const { work, areas, others } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.area}
      lead={texts.areaLead}
      sent={sent}
      state={state}
      draft="programme-area"
      versioned
    >
      <SelectField
        name="area"
        label={say(texts.whichArea)}
        state={state}
        options={[{ value: "", label: say(texts.newArea) }, ...areas]}
      />
      <TextField name="title" label={say(texts.title)} state={state} required wide />
      <TextField name="position" type="number" label={say(texts.position)} state={state} />
      <AreaField name="summary" label={say(texts.summary)} rows={2} state={state} />
      {others.length > 0 && (
        <>
          <SelectField
            name="from"
            label={say(texts.cameFrom)}
            state={state}
            options={[{ value: "", label: say(texts.none) }, ...others]}
          />
          <SelectField
            name="extent"
            label={say(texts.extent)}
            state={state}
            options={[
              { value: "whole", label: say(texts.whole) },
              { value: "part", label: say(texts.part) },
            ]}
          />
        </>
      )}
    </WorkPage>
  );
}
