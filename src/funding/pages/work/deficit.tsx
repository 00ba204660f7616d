import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { mayOwn, percentAsWritten, shareFrom } from "#cooperation/rules/shares.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import {
  AreaField,
  Csrf,
  Problems,
  SelectField,
  TextField,
  emptyForm,
  valuesOf,
  type FormState,
} from "#design/form.tsx";
import { placeOf, usePlace, useSay } from "#design/place.tsx";
import type { Reader } from "#platform/answers.ts";
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
  return { work, ...(await sharesOf(reader, cooperation.slug, work.year)) };
}

/** The shares of liability on the last day of the year that the overspend is of; who the members were where none are known. */
async function sharesOf(reader: Reader, cooperation: string, year: number) {
  const lastDay = `${year}-12-31`;
  const then = await cooperationAnswer(reader, cooperation, lastDay);
  const members = (then.ok ? then.value.members : []).filter((one) => mayOwn(one.role));
  const shared = members.flatMap(({ party, share }) =>
    share ? [`${party.name}; ${percentAsWritten(shareFrom(share.liability))}`] : [],
  );
  return shared.length > 0
    ? { start: shared.join("\n"), from: lastDay }
    : { start: members.map((one) => `${one.party.name}; `).join("\n"), from: null };
}

type Sent = FormState & { from?: string | null };

/** Fetches the shares of another year into the form, or registers the overspend. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData();
  if (form.get("do") !== "fetch")
    return sendWork(args, {
      act: recordDeficit,
      read: (_form, values, language) => readDeficit(values, language),
      fields: { party: "shares" },
    });
  const { reader, clock } = args.context.get(pageServices);
  const { language } = placeOf(args.request, args.params["language"], clock);
  const { do: _fetch, ...values } = valuesOf(form);
  const year = values["year"] ?? "";
  if (!/^(19|20)\d{2}$/.test(year))
    return data<Sent>({ values, problems: [{ field: "year", message: texts.notAYear[language] }] }, { status: 422 });
  const { start, from } = await sharesOf(reader, args.params["cooperation"] ?? "", Number(year));
  return data<Sent>({ values: { ...values, shares: start }, problems: [], from });
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
  const { work, start, from: fromFirst } = useLoaderData<typeof loader>();
  const sent: Sent | undefined = useActionData<typeof action>();
  const state: FormState = sent ?? emptyForm;
  const from = sent?.from === undefined ? fromFirst : sent.from;
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
        <p className="actions">
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value="fetch">
            {say(texts.showYear)}
          </button>
        </p>
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
