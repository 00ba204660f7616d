import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { ChoiceGroup, Pick } from "#design/choices.tsx";
import { AreaField, emptyForm, SelectField, TextField } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { reportStatus } from "../../acts/report-status.ts";
import { reportInput } from "../../contract/plan-acts.ts";
import { lightTexts, projectStateTexts } from "../../texts.ts";
import { lights } from "../../vocabulary.ts";
import { openOnProject, sendWork, typed } from "./open-work.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work } = await openOnProject(args, "report-status");
  return { work };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: reportInput,
    act: reportStatus,
    read: (values) => ({
      light: typed(values, "light"),
      words: typed(values, "words"),
      day: typed(values, "day"),
      ends: typed(values, "ends"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function ReportWork() {
  const { work } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage
      work={work}
      title={texts.report}
      lead={texts.reportLead}
      sent={sent}
      state={state}
      draft="report"
      versioned
    >
      <ChoiceGroup name="light" legend={say(texts.light)} state={state} required>
        {lights.map((light) => (
          <Pick key={light} name="light" value={light} state={state} fallback="green">
            {capitalised(say(lightTexts[light]))}
          </Pick>
        ))}
      </ChoiceGroup>
      <AreaField name="words" label={say(texts.words)} rows={6} state={state} required />
      <TextField name="day" type="date" label={say(texts.day)} state={state} fallback={today} />
      <SelectField
        name="ends"
        label={say(texts.ends)}
        state={state}
        options={[
          { value: "", label: say(texts.goesOn) },
          { value: "completed", label: say(projectStateTexts.completed) },
          { value: "stopped", label: say(projectStateTexts.stopped) },
        ]}
      />
    </WorkPage>
  );
}
