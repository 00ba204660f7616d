import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { mayOwn, percentAsWritten, shareFrom } from "#cooperation/rules/shares.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, Csrf, Problems, SelectField, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { deficitInput } from "../../act-contract.ts";
import { recordDeficit } from "../../acts/record-deficit.ts";
import { openWork, sendWork, type ReadForm } from "./open-work.ts";
import { amountTyped } from "./typed.ts";
import { Finish, WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts, sharesFrom } from "./work-texts.ts";

const names: FieldNames = {
  year: { field: "year", label: texts.deficitYear },
  amount: { field: "amount", label: texts.amount },
  basis: { field: "basis", label: texts.basis },
  shares: { field: "shares", label: texts.shares },
  note: { field: "note", label: texts.note },
  reason: { field: "reason", label: texts.reason },
};

export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation, reader } = await openWork(args, "record-deficit");
  const lastDay = `${work.year}-12-31`;
  const then = await cooperationAnswer(reader, cooperation.slug, lastDay);
  const members = (then.ok ? then.value.members : []).filter((one) => mayOwn(one.role));
  const shared = members.flatMap(({ party, share }) =>
    share ? [`${party.name}; ${percentAsWritten(shareFrom(share.liability))}`] : [],
  );
  return shared.length > 0
    ? { work, start: shared.join("\n"), from: lastDay }
    : { work, start: members.map((one) => `${one.party.name}; `).join("\n"), from: null };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: recordDeficit,
    read: (_form, values, language) => readDeficit(values, language),
    fields: { party: "shares" },
  });
}

type Input = Parameters<typeof recordDeficit>[3];

function readDeficit(values: FormState["values"], language: Language): ReadForm<Input> {
  const problems: { field: string; message: string }[] = [];
  const amount = amountTyped(values, "amount", problems, language);
  if (problems.length > 0) return { values, problems };
  const shares = (values["shares"] ?? "")
    .split(/\r?\n/)
    .map((line) => line.split(";"))
    .filter(([party = "", percent = ""]) => party.trim() !== "" && percent.trim() !== "")
    .map(([party = "", percent = ""]) => ({ party, percent }));
  const { year, basis, note = "", reason } = values;
  const read = deficitInput.safeParse({ year, amount, basis, shares, note, reason });
  return read.success
    ? { values, input: read.data, year: read.data.year }
    : { values, problems: fieldProblems(read.error.issues, names, language) };
}

export default function DeficitForm() {
  const { work, start, from } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { language } = usePlace();
  return (
    <WorkFrame work={work} title={texts.deficitTitle} lead={texts.deficitLead} sent={sent !== undefined}>
      <form method="post" className="form" data-draft="deficit" noValidate>
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
        <TextField name="amount" label={say(texts.amount)} hint={say(texts.amountHint)} state={state} required />
        <SelectField
          name="basis"
          label={say(texts.basis)}
          state={state}
          options={[
            { value: "liability", label: say(texts.liability) },
            { value: "agreed", label: say(texts.agreed) },
          ]}
        />
        <AreaField
          name="shares"
          rows={10}
          label={say(texts.shares)}
          hint={`${say(texts.sharesHint)}${from === null ? "" : ` ${sharesFrom[language](formatDay(from, language))}`}`}
          state={state}
          fallback={start}
          required
        />
        <TextField name="note" label={say(texts.note)} state={state} wide />
        <Finish work={work} state={state} save={texts.saveDeficit} />
      </form>
    </WorkFrame>
  );
}
