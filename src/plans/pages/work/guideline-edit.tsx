import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { TextField, emptyForm } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { editGuideline } from "../../acts/edit-guideline.ts";
import { editGuidelineInput } from "../../contract/guideline-acts.ts";
import { mattersOfPlan } from "../../questions/guideline-pages.ts";
import { GuidelineFields, guidelineNames, readGuideline } from "./guideline-fields.tsx";
import { GuidelineForm, GuidelineFrame } from "./guideline-frame.tsx";
import { guidelineWorkTexts as texts } from "./guideline-work-texts.ts";
import { guidelineAsked, openGuidelineWork, sendGuidelineWork, typed } from "./guideline-work.ts";

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openGuidelineWork(args, "edit-guideline", false);
  const { work, place } = opened;
  const { reader } = args.context.get(pageServices);
  const { number, heading, wording, kind, measure, area, matter, clause, since, until } = guidelineAsked(args, opened);
  const before: { [field: string]: string } = {
    number,
    heading,
    wording,
    kind,
    matter: matter ?? "",
    clause,
    area: area ? JSON.stringify(area) : "",
    from: since,
    until: until ?? "",
    measureKind: measure?.kind ?? "",
    unit: measure?.unit ?? "",
    aim: measure?.aim ?? "",
    value: measure ? String(measure.value) : "",
    within: measure?.within === undefined ? "" : String(measure.within),
    of: measure?.of ?? "",
    category: measure?.category ?? "",
  };
  return { work, before, matters: await mattersOfPlan(reader, work.plan, place.today, place.language) };
}

export async function action(args: ActionFunctionArgs) {
  const guideline = args.params["guideline"] ?? "";
  return sendGuidelineWork(args, {
    schema: editGuidelineInput,
    names: guidelineNames,
    act: editGuideline,
    read: (values) => ({ ...readGuideline(values), guideline, until: typed(values, "until") }),
    onTo: () => `planer/${args.params["plan"]}/retningslinjer/${guideline}`,
  });
}

export default function GuidelineEdit() {
  const { work, matters, before } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <GuidelineFrame work={work} title={texts.edit} lead={texts.editLead} sent={sent !== undefined}>
      <GuidelineForm work={work} state={state} draft="edit-guideline">
        <GuidelineFields state={state} matters={matters} before={before} />
        <TextField
          name="from"
          type="date"
          label={say(texts.from)}
          state={state}
          fallback={before["from"] ?? ""}
          required
        />
        <TextField
          name="until"
          type="date"
          label={say(texts.until)}
          hint={say(texts.untilHint)}
          state={state}
          fallback={before["until"] ?? ""}
        />
      </GuidelineForm>
    </GuidelineFrame>
  );
}
