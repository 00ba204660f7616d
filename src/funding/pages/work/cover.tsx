import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { Csrf, Problems, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import type { Language } from "#platform/language.ts";
import { coverInput } from "../../act-contract.ts";
import { coverDeficit } from "../../acts/cover-deficit.ts";
import { openWork, sendWork, type ReadForm } from "./open-work.ts";
import { amountTyped } from "./typed.ts";
import { Finish, WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

const names: FieldNames = {
  year: { field: "year", label: texts.deficitYear },
  coveredIn: { field: "coveredIn", label: texts.coveredIn },
  payer: { field: "payer", label: texts.payer },
  amount: { field: "amount", label: texts.amount },
  reason: { field: "reason", label: texts.reason },
};

export async function loader(args: LoaderFunctionArgs) {
  return (await openWork(args, "cover-deficit")).work;
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: coverDeficit,
    read: (_form, values, language) => readCover(values, language),
    fields: { party: "payer" },
  });
}

type Input = Parameters<typeof coverDeficit>[3];

function readCover(values: FormState["values"], language: Language): ReadForm<Input> {
  const problems: { field: string; message: string }[] = [];
  const amount = amountTyped(values, "amount", problems, language);
  if (problems.length > 0) return { values, problems };
  const { year, coveredIn, payer = "", reason } = values;
  const read = coverInput.safeParse({ year, coveredIn, payer, amount, reason });
  return read.success
    ? { values, input: read.data, year: read.data.year }
    : { values, problems: fieldProblems(read.error.issues, names, language) };
}

export default function CoverForm() {
  const work = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkFrame work={work} title={texts.coverTitle} lead={texts.coverLead} sent={sent !== undefined}>
      <form method="post" className="form" data-draft="cover" noValidate>
        <Csrf token={work.csrf} />
        <Problems state={state} />
        <TextField
          name="year"
          type="number"
          label={say(texts.deficitYear)}
          state={state}
          fallback={String(work.year)}
          required
        />
        <TextField
          name="coveredIn"
          type="number"
          label={say(texts.coveredIn)}
          state={state}
          fallback={String(work.year + 1)}
          required
        />
        <TextField name="payer" label={say(texts.payer)} hint={say(texts.payerHint)} state={state} />
        <TextField name="amount" label={say(texts.amount)} hint={say(texts.amountHint)} state={state} required />
        <Finish work={work} state={state} save={texts.saveCover} />
      </form>
    </WorkFrame>
  );
}
