import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { Folded } from "#design/choices.tsx";
import { AreaField, Csrf, Problems, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { placeOf, usePlace, useSay } from "#design/place.tsx";
import type { Language } from "#platform/language.ts";
import { contributionInput } from "../../act-contract.ts";
import { previewContributions, runContributions } from "../../acts/run-contributions.ts";
import { formatOreFully } from "../../money-texts.ts";
import { moneyTexts } from "../../page-texts.ts";
import { keyFieldTexts as fieldTexts } from "./key-field-texts.ts";
import { usageTyped } from "./key-fields.ts";
import { openWork, refusalSentence, sendWork, type ReadForm } from "./open-work.ts";
import { amountTyped, wordTyped } from "./typed.ts";
import { Finish, WorkFrame } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

const names: FieldNames = {
  year: { field: "year", label: texts.year },
  instalment: { field: "instalment", label: texts.instalment },
  day: { field: "day", label: texts.day },
  due: { field: "due", label: texts.due },
  amount: { field: "amount", label: texts.amount },
  index: { field: "index", label: texts.index },
  reason: { field: "reason", label: texts.reason },
};

export async function loader(args: LoaderFunctionArgs) {
  return (await openWork(args, "run-contributions")).work;
}

type Input = Parameters<typeof runContributions>[3];
type Shown = { name: string; amount: number }[];
type Sent = FormState & { preview: { key: string; shares: Shown } | null };

/** Works the instalment out and shows it; saves it when that is asked for. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData();
  if (form.get("do") === "save")
    return sendWork(args, { act: runContributions, read: (_form, values, language) => readRun(values, language) });
  const { reader, clock } = args.context.get(pageServices);
  const { language } = placeOf(args.request, args.params["language"], clock);
  const values: FormState["values"] = {};
  for (const [name, value] of form) if (typeof value === "string" && name !== "_csrf") values[name] = value;
  const read = readRun({ ...values, reason: values["reason"] || "–––" }, language);
  if ("problems" in read) return data<Sent>({ values, problems: read.problems, preview: null }, { status: 422 });
  const found = await previewContributions(reader, args.params["cooperation"] ?? "", read.input);
  if (!found.ok) {
    const message = refusalSentence(found, language);
    return data<Sent>(
      { values, problems: [{ ...(found.field ? { field: found.field } : {}), message }], preview: null },
      { status: 422 },
    );
  }
  const preview = {
    key: found.value.key.title,
    shares: found.value.shares.map((one) => ({ name: one.party.name, amount: one.amount })),
  };
  return data<Sent>({ values, problems: [], preview });
}

function readRun(values: FormState["values"], language: Language): ReadForm<Input> {
  const problems: { field: string; message: string }[] = [];
  const amount = amountTyped(values, "amount", problems, language);
  const governor = amountTyped(values, "grant-governor", problems, language, true);
  const county = amountTyped(values, "grant-county", problems, language, true);
  const usage = usageTyped(values, problems, language);
  if (problems.length > 0) return { values, problems };
  const optional = (name: string) => {
    const word = wordTyped(values, name);
    return word === undefined ? {} : { [name]: word };
  };
  const read = contributionInput.safeParse({
    year: values["year"],
    instalment: values["instalment"],
    title: values["title"] ?? "",
    day: values["day"],
    ...optional("due"),
    ...optional("project"),
    ...optional("index"),
    amount,
    usage,
    grants: [
      ...(governor > 0 ? [{ funder: "county-governor", amount: governor }] : []),
      ...(county > 0 ? [{ funder: "county", amount: county }] : []),
    ],
    reason: values["reason"],
  });
  return read.success
    ? { values, input: read.data, year: read.data.year }
    : { values, problems: fieldProblems(read.error.issues, names, language) };
}

export default function Run() {
  const work = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state: FormState = sent ?? emptyForm;
  const preview = (sent as Partial<Sent> | undefined)?.preview ?? null;
  const say = useSay();
  return (
    <WorkFrame work={work} title={texts.runTitle} lead={texts.runLead} sent={sent !== undefined}>
      <form method="post" className="form" data-draft="contributions" noValidate>
        <Csrf token={work.csrf} />
        <Problems state={state} />
        {preview && <Preview title={preview.key} shares={preview.shares} />}
        <TextField
          name="year"
          type="number"
          label={say(texts.year)}
          state={state}
          fallback={String(work.year)}
          required
        />
        <TextField name="instalment" type="number" label={say(texts.instalment)} state={state} fallback="1" required />
        <TextField name="title" label={say(texts.title)} state={state} wide />
        <TextField name="amount" label={say(texts.amount)} hint={say(texts.amountHint)} state={state} required />
        <TextField
          name="day"
          type="date"
          label={say(texts.day)}
          state={state}
          fallback={`${work.year}-01-01`}
          required
        />
        <TextField name="due" type="date" label={say(texts.due)} state={state} />
        <TextField name="grant-governor" label={say(texts.grant)} state={state} />
        <TextField name="grant-county" label={say(texts.countyGrant)} state={state} />
        <TextField name="index" label={say(texts.index)} hint={say(texts.indexHint)} state={state} />
        <Folded title={say(fieldTexts.usage)} hint={say(fieldTexts.usageHint)} state={state} names={["usage"]}>
          <AreaField
            name="usage"
            rows={8}
            label={say(fieldTexts.usageCounts)}
            hint={say(fieldTexts.usageCountsHint)}
            state={state}
          />
        </Folded>
        <TextField name="project" label={say(texts.project)} hint={say(texts.projectHint)} state={state} />
        <p className="actions">
          <button className="ds-button" data-variant={preview ? "secondary" : undefined} type="submit">
            {say(texts.preview)}
          </button>
        </p>
        {(preview !== null || state.values["do"] === "save") && (
          <>
            <input type="hidden" name="do" value="save" />
            <Finish work={work} state={state} save={texts.saveRun} />
          </>
        )}
      </form>
    </WorkFrame>
  );
}

function Preview({ title, shares }: { title: string; shares: Shown }) {
  const say = useSay();
  const { language } = usePlace();
  const sum = shares.reduce((total, one) => total + one.amount, 0);
  return (
    <Section id="preview" title={say(texts.previewTitle)}>
      <p className="note" role="status">
        {say(texts.notSaved)} {title}.
      </p>
      <TableFrame label={say(texts.previewTitle)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(moneyTexts.payer)}</th>
              <th scope="col" className="number">
                {say(moneyTexts.amount)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map((one) => (
              <tr key={one.name}>
                <th scope="row">{one.name}</th>
                <td className="number nowrap">{formatOreFully(one.amount, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(moneyTexts.sum)}</th>
              <td className="number nowrap">{formatOreFully(sum, language)}</td>
            </tr>
          </tfoot>
        </table>
      </TableFrame>
    </Section>
  );
}
