import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, SelectField, TextField } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { recordIndicatorValue } from "../../acts/record-indicator-value.ts";
import { indicatorValueInput } from "../../contract/statement-acts.ts";
import { typedNumber } from "./guideline-work.ts";
import { openOnPlan, sendWork, typed } from "./open-work.ts";
import { statementWorkTexts as texts } from "./statement-work-texts.ts";
import { WorkPage } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan } = await openOnPlan(args, "record-indicator-value");
  return {
    work,
    page: `arbeid/planer/${plan.slug}/indikator`,
    indicators: plan.statements
      .flatMap((one) => one.indicators)
      .map((one) => ({ value: one.id, label: `${one.title} (${one.unit})` })),
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: indicatorValueInput,
    act: recordIndicatorValue,
    read: (values) => ({
      indicator: typed(values, "indicator"),
      day: typed(values, "day"),
      value: typedNumber(values, "value"),
      note: typed(values, "note"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function IndicatorValueWork() {
  const { work, page, indicators } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage
      work={work}
      title={texts.value}
      lead={texts.valueLead}
      sent={sent}
      state={state}
      draft="indicator-value"
      versioned
    >
      {indicators.length === 0 && (
        <Empty>
          {say(texts.noIndicators)} <Go to={page}>{say(texts.indicator)}</Go>
        </Empty>
      )}
      <SelectField
        name="indicator"
        label={say(texts.whichIndicator)}
        state={state}
        required
        wide
        options={indicators}
      />
      <TextField name="day" type="date" label={say(workTexts.day)} state={state} fallback={today} required />
      <TextField name="value" label={say(texts.amount)} state={state} required />
      <TextField name="note" label={say(texts.takenFrom)} hint={say(texts.takenFromHint)} state={state} required wide />
    </WorkPage>
  );
}
