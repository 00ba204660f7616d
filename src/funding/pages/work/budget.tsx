import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm } from "#design/form.tsx";
import { adoptBudget } from "../../acts/adopt-budget.ts";
import { BudgetForm } from "./budget-form.tsx";
import { openBudget, readBudget } from "./budget-input.ts";
import { sendWork } from "./open-work.ts";
import { WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  return openBudget(args, "adopt-budget");
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, { act: adoptBudget, read: (_form, values, language) => readBudget(values, language) });
}

export default function Adopted() {
  const { work, lines, areas } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <WorkFrame work={work} title={texts.budgetTitle} lead={texts.budgetLead} sent={sent !== undefined}>
      <BudgetForm work={work} state={sent ?? emptyForm} lines={lines} areas={areas} save={texts.saveBudget} />
    </WorkFrame>
  );
}
