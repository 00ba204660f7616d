import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { ChoiceGroup, Pick } from "#design/choices.tsx";
import { emptyForm, SelectField } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { placeProject } from "../../acts/place-project.ts";
import { placementInput } from "../../contract/statement-acts.ts";
import { placesInPlans } from "../../questions/plan-choices.ts";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { statementWorkTexts as texts } from "./statement-work-texts.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, project, place } = await openOnProject(args, "place-project");
  const { reader } = args.context.get(pageServices);
  const places = await placesInPlans(reader, project.owner, place.today, place.language);
  // Out of somebody else's plan it can be taken too.
  const others = project.placements.filter(({ plan }) => places.every((one) => one.value !== plan.slug));
  return {
    work,
    now: project.placements.map(({ plan, area }) => (area ? `${plan.title}: ${area.title}` : plan.title)),
    places: [...places, ...others.map(({ plan }) => ({ value: plan.slug, label: plan.title }))],
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: placementInput,
    act: placeProject,
    read(values) {
      const [plan, area] = (values["plan"] ?? "").split("/");
      const change = typed(values, "change");
      return {
        change,
        plan: plan || undefined,
        ...(area && change === "place" ? { area } : {}),
        reason: values["reason"],
        version: typed(values, "version"),
      };
    },
  });
}

export default function PlacementWork() {
  const { work, now, places } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.placement}
      lead={texts.placementLead}
      sent={sent}
      state={state}
      draft="place-project"
      versioned
    >
      {now.length > 0 && (
        <div>
          <p>{say(texts.standsIn)}:</p>
          <ul>
            {now.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <ChoiceGroup name="change" legend={say(workTexts.change)} state={state} required>
        <Pick name="change" value="place" state={state} fallback="place">
          {say(texts.placeIn)}
        </Pick>
        <Pick name="change" value="remove" state={state} fallback="place">
          {say(texts.takeOut)}
        </Pick>
      </ChoiceGroup>
      <SelectField name="plan" label={say(texts.planAndArea)} state={state} required wide options={places} />
    </WorkPage>
  );
}
