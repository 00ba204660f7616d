import { AreaField, SelectField, TextField, type FormState } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { PlanAnswer } from "../../contract/plan.ts";
import type { Choice } from "../../questions/plan-choices.ts";
import { typed } from "./open-work.ts";
import { workTexts as texts } from "./work-texts.ts";

/** What can be chosen in a plan when a project is opened in it. */
export function choicesIn(plan: PlanAnswer): { areas: Choice[]; parents: Choice[] } {
  return {
    areas: plan.programmeAreas.map((one) => ({ value: one.id, label: one.title })),
    parents: plan.projectList.map((one) => ({ value: one.slug, label: one.title })),
  };
}

export function readProject(values: FormState["values"]) {
  return {
    title: typed(values, "title"),
    summary: values["summary"],
    area: typed(values, "area"),
    parent: typed(values, "parent"),
    begunOn: typed(values, "begunOn"),
    dueOn: typed(values, "dueOn"),
    orderedBy: typed(values, "orderedBy"),
    reason: values["reason"],
  };
}

/** The questions that opening a project and starting a process share. */
export function ProjectFields({ state, areas, parents }: { state: FormState; areas: Choice[]; parents: Choice[] }) {
  const say = useSay();
  const { today } = usePlace();
  const none = { value: "", label: say(texts.none) };
  return (
    <>
      <TextField name="title" label={say(texts.title)} state={state} required wide />
      <AreaField name="summary" label={say(texts.summary)} rows={3} state={state} />
      {areas.length > 0 && (
        <SelectField name="area" label={say(texts.inArea)} state={state} options={[none, ...areas]} />
      )}
      {parents.length > 0 && (
        <SelectField name="parent" label={say(texts.parent)} state={state} options={[none, ...parents]} />
      )}
      <TextField name="begunOn" type="date" label={say(texts.start)} state={state} fallback={today} />
      <TextField name="dueOn" type="date" label={say(texts.due)} state={state} />
      <TextField name="orderedBy" label={say(texts.orderedBy)} hint={say(texts.orderedByHint)} state={state} />
    </>
  );
}
