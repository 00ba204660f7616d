import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, SelectField, TextField } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { handOver } from "../../acts/hand-over.ts";
import { handOverInput } from "../../contract/plan-acts.ts";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, project } = await openOnProject(args, "hand-over");
  const open = project.deliverables.filter((one) => one.deliveredOn === null);
  return { work, deliverables: open.map((one) => ({ value: one.id, label: one.title })) };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: handOverInput,
    act: handOver,
    read: (values) => ({
      deliverable: typed(values, "deliverable"),
      title: typed(values, "title"),
      day: typed(values, "day"),
      url: typed(values, "url"),
      note: values["note"],
      ledTo: typed(values, "ledTo"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function HandOverWork() {
  const { work, deliverables } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage
      work={work}
      title={texts.handOver}
      lead={texts.handOverLead}
      sent={sent}
      state={state}
      draft="hand-over"
      versioned
    >
      <SelectField
        name="deliverable"
        label={say(texts.whichDeliverable)}
        state={state}
        options={[...deliverables, { value: "", label: say(texts.newDeliverable) }]}
      />
      <TextField name="title" label={say(texts.title)} state={state} wide />
      <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={today} required />
      <TextField name="url" label={say(texts.url)} state={state} wide />
      <TextField name="ledTo" label={say(texts.ledTo)} hint={say(texts.ledToHint)} state={state} />
      <TextField name="note" label={say(texts.note)} state={state} wide />
    </WorkPage>
  );
}
