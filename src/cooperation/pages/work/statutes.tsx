import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, emptyForm, SelectField, TextField, type FormState } from "#design/form.tsx";
import { addressOf, Go, useSay } from "#design/place.tsx";
import { findParty } from "#parties/questions/find-party.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import type { Reader } from "#platform/answers.ts";
import type { Language } from "#platform/language.ts";
import { statutesInput } from "../../act-contract.ts";
import { adoptStatutes } from "../../acts/adopt-statutes.ts";
import { inMeeting, statutesFrom, valuesFrom, weightIn } from "../../guided-statutes.ts";
import { decisionBases } from "../../questions/decision-basis.ts";
import { ruleKinds } from "../../rules/guided-rule.ts";
import { agreementMatters } from "../../vocabulary.ts";
import { linesIn, openWork, sendWork } from "./open-work.ts";
import { RuleFields } from "./rule-fields.tsx";
import { statutesFormTexts as texts } from "./statutes-form-texts.ts";
import { faultSentence, previewOf, toldFirst } from "./told-first.ts";
import { ToldRules } from "./told-rules.tsx";
import { DayField, WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

const firstWay = "ordinary-way";
const names: FieldNames = {
  title: { field: "title", label: texts.title },
  law: { field: "law", label: texts.law },
  inForceFrom: { field: "day", label: texts.day },
  clauses: { field: "text", label: texts.text },
  bodies: { field: "newBody", label: texts.newBody },
  rules: { field: firstWay, label: texts.way },
  reason: { field: "reason", label: workTexts.reason },
};

/** `?fra=gjeldende` begins with the statutes of the day; those that the form cannot say are shown as a file instead. */
export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation, place } = await openWork(args, "adopt-statutes");
  const { slug, statutes, bodies } = cooperation;
  const begun = new URL(args.request.url).searchParams.get("fra") === "gjeldende" && work.whyNot === null && statutes;
  const start = begun ? await startFrom(args.context.get(pageServices).reader, slug, begun) : {};
  if (start === null) {
    const file = addressOf(place, `arbeid/samarbeid/${slug}/vedtekter/fil`, { fra: "gjeldende", skjema: "nei" });
    throw redirect(file, 303);
  }
  return {
    work,
    slug,
    start,
    law: cooperation.law ?? "",
    hasStatutes: statutes !== null,
    bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
  };
}

type Standing = NonNullable<Awaited<ReturnType<typeof openWork>>["cooperation"]["statutes"]>;

async function startFrom(reader: Reader, slug: string, statutes: Standing): Promise<FormState["values"] | null> {
  const basis = (await decisionBases(reader, [slug])).get(slug);
  const groups = basis?.statutes.find((one) => one.id === statutes.id)?.groups ?? {};
  const clauses = statutes.clauses.map(({ clause, heading, wording, matters }) => ({
    clause,
    heading,
    wording,
    matters: agreementMatters.filter((one) => matters.includes(one)),
  }));
  return valuesFrom({ ...statutes, clauses }, groups);
}

export async function action(args: ActionFunctionArgs) {
  const { reader } = args.context.get(pageServices);
  const cooperation = args.params["cooperation"] ?? "";
  return sendWork(args, {
    act: adoptStatutes,
    fields: { id: "day", inForceFrom: "day", clauses: "text", rules: firstWay, bodies: "newBody" },
    async read(_form, values, language) {
      const day = values["day"] ?? "";
      const weighed = await weightsIn(reader, values, day, language);
      const name = values["newBody"]?.trim() ?? "";
      const newBody = name === "" ? null : { id: `${cooperation}-${slugOf(name)}`.slice(0, 120), name };
      const problems = [...weighed.problems];
      if (inMeeting(values).length > 0 && newBody === null && !values["body"])
        problems.push({ field: "body", message: texts.bodyMissing[language] });
      const asked = { id: `${cooperation}-${day}`, weights: weighed.weights, newBody };
      const given = statutesFrom(values, asked);
      if (given.rules.length === 0) problems.push({ field: firstWay, message: texts.noRule[language] });
      const read = statutesInput.safeParse(given, { reportInput: true });
      const faulty = read.success ? [] : fieldProblems(read.error.issues, names, language);
      // The day stands in the id too, and one without rules has been told already.
      problems.push(...faulty.filter((one) => one.field !== undefined && one.field !== firstWay));
      if (!read.success || problems.length > 0) return { values, problems };
      const told = await toldFirst(values, read.data, { reader, cooperation, language }, firstWay);
      return told ?? { values, input: read.data, day: read.data.inForceFrom };
    },
    sentence: faultSentence,
  });
}

/** What each party named beside a weight is here, on the first day of the statutes. */
async function weightsIn(reader: Reader, values: FormState["values"], day: string, language: Language) {
  const weights: { [party: string]: number } = {};
  const problems: FormState["problems"] = [];
  for (const line of linesIn(values, "weights")) {
    const read = weightIn(line);
    const party = read && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? await findParty(reader, read.party, day) : null;
    if (read && party?.ok) weights[party.value.slug] = read.weight;
    else if (party && !party.ok)
      problems.push({ field: "weights", message: findRefusalTexts[party.code][language](party.params) });
    else if (!read) problems.push({ field: "weights", message: `«${line}»: ${texts.weightsHint[language]}` });
  }
  return { weights, problems };
}

export default function StatutesForm() {
  const { work, slug, start, law, hasStatutes, bodies } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? (Object.keys(start).length > 0 ? { values: start, problems: [] } : emptyForm);
  const say = useSay();
  const here = `arbeid/samarbeid/${slug}/vedtekter`;
  return (
    <WorkFrame work={work} title={workTexts.statutes} lead={texts.lead} sent={sent !== undefined}>
      {sent?.words && <ToldRules words={sent.words} />}
      <p className="actions">
        {hasStatutes && (
          <Go to={here} query={{ fra: "gjeldende" }}>
            {say(workTexts.startFrom)}
          </Go>
        )}
        <Go to={`${here}/fil`}>{say(texts.asFile)}</Go>
        <Go to={`samarbeid/${slug}/endring`}>{say(workTexts.amendment)}</Go>
      </p>
      <WorkForm work={work} state={state} draft="statutes" save={workTexts.saveStatutes} preview={previewOf(sent)}>
        <TextField name="title" label={say(texts.title)} state={state} required wide />
        <TextField name="law" label={say(texts.law)} state={state} fallback={law} required wide />
        <DayField label={texts.day} hint={texts.dayHint} state={state} />
        <AreaField name="text" rows={14} label={say(texts.text)} hint={say(texts.textHint)} state={state} required />
        <SelectField
          name="body"
          label={say(texts.body)}
          hint={say(texts.bodyHint)}
          state={state}
          fallback={bodies[0]?.value ?? ""}
          wide
          options={[{ value: "", label: say(texts.noBody) }, ...bodies]}
        />
        <TextField name="newBody" label={say(texts.newBody)} hint={say(texts.newBodyHint)} state={state} wide />
        <AreaField name="weights" rows={3} label={say(texts.weights)} hint={say(texts.weightsHint)} state={state} />
        {ruleKinds.map((kind) => (
          <RuleFields key={kind} kind={kind} state={state} />
        ))}
      </WorkForm>
    </WorkFrame>
  );
}
