import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { emptyForm } from "#design/form.tsx";
import { setBudgetFrame } from "../../acts/set-budget-frame.ts";
import { BudgetForm } from "./budget-form.tsx";
import { openBudget, readBudget } from "./budget-input.ts";
import { sendWork } from "./open-work.ts";
import { WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

export async function loader(args: LoaderFunctionArgs) {
  return openBudget(args, "set-budget-frame");
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, { act: setBudgetFrame, read: (_form, values, language) => readBudget(values, language) });
}

export default function Frame() {
  const { work, lines, areas } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <WorkFrame work={work} title={texts.frameTitle} lead={texts.frameLead} sent={sent !== undefined}>
      <BudgetForm work={work} state={sent ?? emptyForm} lines={lines} areas={areas} save={texts.saveFrame} />
    </WorkFrame>
  );
}
