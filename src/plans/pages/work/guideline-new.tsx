import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm } from "#design/form.tsx";
import { addGuideline } from "../../acts/add-guideline.ts";
import { addGuidelineInput } from "../../contract/guideline-acts.ts";
import { mattersOfPlan } from "../../questions/guideline-pages.ts";
import { GuidelineFields, guidelineNames, readGuideline } from "./guideline-fields.tsx";
import { DayField, GuidelineForm, GuidelineFrame } from "./guideline-frame.tsx";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import { openGuidelineWork, sendGuidelineWork } from "./guideline-work.ts";
import { pageServices } from "#access/page-services.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, place } = await openGuidelineWork(args, "add-guideline", false);
  const { reader } = args.context.get(pageServices);
  return { work, matters: await mattersOfPlan(reader, work.plan, place.today, place.language) };
}

export async function action(args: ActionFunctionArgs) {
  return sendGuidelineWork(args, {
    schema: addGuidelineInput,
    names: guidelineNames,
    act: addGuideline,
    read: readGuideline,
    onTo: (_, record) => `planer/${args.params["plan"]}/retningslinjer/${record}`,
  });
}

export default function GuidelineNew() {
  const { work, matters } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  return (
    <GuidelineFrame work={work} title={texts.add} lead={texts.addLead} sent={sent !== undefined}>
      <GuidelineForm work={work} state={state} draft="add-guideline">
        <GuidelineFields state={state} matters={matters} />
        <DayField state={state} name="from" label={texts.from} />
      </GuidelineForm>
    </GuidelineFrame>
  );
}
