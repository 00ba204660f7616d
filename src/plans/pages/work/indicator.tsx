import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm, SelectField, TextField } from "#design/form.tsx";
import { Empty } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { keepIndicator } from "../../acts/keep-indicator.ts";
import { indicatorInput } from "../../contract/statement-acts.ts";
import { ChangeOne } from "./change-one.tsx";
import { typedNumber } from "./guideline-work.ts";
import { openOnPlan, sendWork, typed } from "./open-work.ts";
import { statementWorkTexts as texts } from "./statement-work-texts.ts";
import { WorkPage } from "./work-frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan, place } = await openOnPlan(args, "keep-indicator");
  const asked = new URL(args.request.url).searchParams.get("endre");
  const goals = plan.statements.filter((one) => one.kind === "goal");
  const all = goals.flatMap((goal) => goal.indicators.map((one) => ({ ...one, goal: goal.id })));
  const chosen = all.find((one) => one.id === asked);
  const typedAs = (value: number | null | undefined) =>
    value === null || value === undefined
      ? ""
      : place.language === "en"
        ? String(value)
        : String(value).replace(".", ",");
  return {
    work,
    pages: `arbeid/planer/${plan.slug}`,
    goals: goals.map((one) => ({ value: one.id, label: one.wording })),
    all: all.map((one) => ({ value: one.id, label: one.title })),
    chosen: chosen ? { ...chosen, target: typedAs(chosen.target), baseline: typedAs(chosen.baseline) } : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: indicatorInput,
    act: keepIndicator,
    read: (values) => ({
      indicator: typed(values, "indicator"),
      statement: typed(values, "statement"),
      title: typed(values, "title"),
      unit: typed(values, "unit"),
      aim: typed(values, "aim"),
      target: typedNumber(values, "target"),
      targetDay: typed(values, "targetDay"),
      baseline: typedNumber(values, "baseline"),
      baselineDay: typed(values, "baselineDay"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function IndicatorWork() {
  const { work, pages, goals, all, chosen } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkPage
      work={work}
      title={texts.indicator}
      lead={texts.indicatorLead}
      sent={sent}
      state={state}
      draft={`indicator ${chosen?.id ?? ""}`}
      versioned
    >
      {goals.length === 0 && (
        <Empty>
          {say(texts.noGoals)} <Go to={`${pages}/innhold`}>{say(texts.enterGoal)}</Go>
        </Empty>
      )}
      <ChangeOne
        page={`${pages}/indikator`}
        field="indicator"
        chosen={chosen && { value: chosen.id, label: chosen.title }}
        all={all}
      />
      <SelectField
        name="statement"
        label={say(texts.whichGoal)}
        state={state}
        fallback={chosen?.goal ?? ""}
        required
        wide
        options={goals}
      />
      <TextField name="title" label={say(texts.measures)} state={state} fallback={chosen?.title ?? ""} required wide />
      <TextField
        name="unit"
        label={say(texts.unit)}
        hint={say(texts.unitHint)}
        state={state}
        fallback={chosen?.unit ?? ""}
        required
      />
      <SelectField
        name="aim"
        label={say(texts.aim)}
        state={state}
        fallback={chosen?.aim ?? "at-least"}
        required
        options={[
          { value: "at-least", label: say(texts.atLeast) },
          { value: "at-most", label: say(texts.atMost) },
        ]}
      />
      <TextField name="target" label={say(texts.target)} state={state} fallback={chosen?.target ?? ""} required />
      <TextField
        name="targetDay"
        type="date"
        label={say(texts.targetDay)}
        state={state}
        fallback={chosen?.targetDay ?? ""}
      />
      <TextField name="baseline" label={say(texts.baseline)} state={state} fallback={chosen?.baseline ?? ""} />
      <TextField
        name="baselineDay"
        type="date"
        label={say(texts.baselineDay)}
        state={state}
        fallback={chosen?.baselineDay ?? ""}
      />
    </WorkPage>
  );
}
