import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { AreaField, emptyForm, SelectField, TextField } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { keepPlanStatement } from "../../acts/keep-plan-statement.ts";
import { statementInput } from "../../contract/statement-acts.ts";
import { statementKinds } from "../../vocabulary.ts";
import { ChangeOne } from "./change-one.tsx";
import { openOnPlan, sendWork, typed } from "./open-work.ts";
import { statementWorkTexts as texts } from "./statement-work-texts.ts";
import { WorkPage } from "./work-frame.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { work, plan } = await openOnPlan(args, "keep-plan-statement");
  const asked = new URL(args.request.url).searchParams.get("endre");
  return {
    work,
    page: `arbeid/planer/${plan.slug}/innhold`,
    chosen: plan.statements.find((one) => one.id === asked) ?? null,
    all: plan.statements.map((one) => ({ value: one.id, label: one.wording })),
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    schema: statementInput,
    act: keepPlanStatement,
    read: (values) => ({
      statement: typed(values, "statement"),
      kind: typed(values, "kind"),
      wording: typed(values, "wording"),
      position: typed(values, "position"),
      since: typed(values, "since"),
      until: typed(values, "until"),
      reason: values["reason"],
      version: typed(values, "version"),
    }),
  });
}

export default function StatementWork() {
  const { work, page, chosen, all } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { today } = usePlace();
  return (
    <WorkPage
      work={work}
      title={texts.statement}
      lead={texts.statementLead}
      sent={sent}
      state={state}
      draft={`plan-statement ${chosen?.id ?? ""}`}
      versioned
    >
      <ChangeOne
        page={page}
        field="statement"
        chosen={chosen && { value: chosen.id, label: chosen.wording }}
        all={all}
      />
      <SelectField
        name="kind"
        label={say(texts.statementKind)}
        state={state}
        fallback={chosen?.kind ?? "goal"}
        required
        options={statementKinds.map((kind) => ({ value: kind, label: say(texts[kind]) }))}
      />
      <AreaField
        name="wording"
        label={say(texts.wording)}
        rows={3}
        state={state}
        fallback={chosen?.wording ?? ""}
        required
      />
      <TextField
        name="position"
        type="number"
        label={say(texts.order)}
        state={state}
        fallback={chosen ? String(chosen.position) : ""}
      />
      {!chosen && <TextField name="since" type="date" label={say(texts.since)} state={state} fallback={today} />}
      <TextField name="until" type="date" label={say(texts.until)} hint={say(texts.untilHint)} state={state} />
    </WorkPage>
  );
}
