import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Folded } from "#design/choices.tsx";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, emptyForm, Field, SelectField, TextField, type FormState } from "#design/form.tsx";
import { placeOf, usePlace, useSay } from "#design/place.tsx";
import type { Language } from "#platform/language.ts";
import { capitalised } from "#platform/in-words.ts";
import { foundInput, type FoundInput } from "../../act-contract.ts";
import { foundCooperation } from "../../acts/found-cooperation.ts";
import { pageTexts } from "../../page-texts.ts";
import { cooperationRefs } from "../../questions/cooperation.ts";
import { cooperationList } from "../../questions/list-cooperations.ts";
import { whyNotNamed } from "../../questions/why-not.ts";
import { readParticipant, type Participant } from "../../read-participants.ts";
import { themeText } from "../../register-texts.ts";
import { formTexts } from "../../texts.ts";
import { legalForms, themes } from "../../vocabulary.ts";
import { mayFound } from "../work-acts.ts";
import { foundingTexts as texts } from "./founding-texts.ts";
import { linesIn, sendWork, sourceIn, sourceNames, typed, type Work } from "./open-work.ts";
import { DayField, SourceFields, WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

const names: FieldNames = {
  "names.nb": { field: "name", label: texts.name },
  "names.nn": { field: "nameNn", label: texts.nameNn },
  "names.en": { field: "nameEn", label: texts.nameEn },
  purpose: { field: "purpose", label: texts.purpose },
  form: { field: "form", label: texts.form },
  from: { field: "day", label: texts.from },
  participants: { field: "members", label: texts.members },
  tasks: { field: "development", label: texts.development },
  theme: { field: "theme", label: texts.theme },
  partOf: { field: "partOf", label: texts.partOf },
  slug: { field: "slug", label: texts.slug },
  law: { field: "law", label: texts.law },
  website: { field: "website", label: texts.website },
  ...sourceNames,
  reason: { field: "reason", label: workTexts.reason },
};

const mostSuggested = 200;

/** The cooperations that the reader may found something under, and whether they may at all. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock, csrf } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const { alone, under } = mayFound(actor, today);
  const named = await cooperationRefs(reader, under, on);
  const own = under.flatMap((one) => named.get(one) ?? []);
  const wholes = alone.allowed
    ? (await cooperationList(reader, on, { word: "", limit: mostSuggested, offset: 0 })).cooperations
    : own;
  const work: Work = {
    back: "samarbeid",
    name: pageTexts.cooperations[language],
    csrf,
    signedIn: actor.kind === "user",
    whyNot: alone.allowed || own.length > 0 ? null : await whyNotNamed(reader, alone.because, today, language),
  };
  const [first] = own;
  return {
    work,
    alone: alone.allowed,
    wholes: wholes.map((one) => one.name),
    whole: first && !alone.allowed ? first.name : "",
  };
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: (services, actor, _none, input: FoundInput) => foundCooperation(services, actor, input),
    fields: { names: "name", participants: "members", tasks: "development" },
    read(_form, values, language) {
      const who = participantsIn(values, language);
      if (who.problems.length > 0) return { values, problems: who.problems };
      const tasks = (["development", "operation"] as const).flatMap((kind) =>
        linesIn(values, kind).map((task) => ({ task, kind })),
      );
      const read = foundInput.safeParse(
        {
          slug: typed(values, "slug"),
          names: { nb: values["name"] ?? "", nn: typed(values, "nameNn"), en: typed(values, "nameEn") },
          purpose: values["purpose"] ?? "",
          form: values["form"],
          law: typed(values, "law"),
          theme: typed(values, "theme"),
          website: typed(values, "website"),
          from: values["day"],
          tasks,
          participants: who.participants,
          partOf: typed(values, "partOf"),
          ...sourceIn(values),
          reason: values["reason"] ?? "",
        },
        { reportInput: true },
      );
      return read.success
        ? { values, input: read.data, day: read.data.from }
        : { values, problems: fieldProblems(read.error.issues, names, language) };
    },
  });
}

function participantsIn(values: FormState["values"], language: Language) {
  const participants: Participant[] = [
    ...linesIn(values, "members").map((party) => ({ party, role: "member" as const })),
    ...linesIn(values, "observers").map((party) => ({ party, role: "observer" as const })),
  ];
  const problems: FormState["problems"] = [];
  for (const line of linesIn(values, "others")) {
    const read = readParticipant(line, language);
    if (read.ok) participants.push(read.participant);
    else problems.push({ field: "others", message: read.message });
  }
  return { participants, problems };
}

export default function Found() {
  const { work, alone, wholes, whole } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkFrame work={work} title={texts.found} lead={texts.foundLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="found-cooperation" save={texts.saveFound}>
        <TextField name="name" label={say(texts.name)} state={state} required wide />
        <AreaField
          name="purpose"
          rows={3}
          label={say(texts.purpose)}
          hint={say(texts.purposeHint)}
          state={state}
          required
        />
        <SelectField
          name="form"
          label={say(texts.form)}
          state={state}
          required
          options={[
            { value: "", label: say(workTexts.chooseRole) },
            ...legalForms.map((one) => ({ value: one, label: capitalised(say(formTexts[one])) })),
          ]}
        />
        <DayField label={texts.from} hint={texts.fromHint} state={state} />
        <AreaField
          name="members"
          rows={6}
          label={say(texts.members)}
          hint={say(texts.membersHint)}
          state={state}
          required
        />
        <AreaField
          name="observers"
          rows={2}
          label={say(texts.observers)}
          hint={say(texts.observersHint)}
          state={state}
        />
        <Folded title={say(texts.others)} state={state} names={["others"]}>
          <AreaField name="others" rows={3} label={say(texts.others)} hint={say(texts.othersHint)} state={state} />
        </Folded>
        <AreaField
          name="development"
          rows={3}
          label={say(texts.development)}
          hint={say(texts.taskHint)}
          state={state}
        />
        <AreaField name="operation" rows={3} label={say(texts.operation)} hint={say(texts.taskHint)} state={state} />
        <Field
          name="partOf"
          label={say(texts.partOf)}
          hint={`${say(texts.partOfHint)}${alone ? ` ${say(texts.alone)}` : ""}`}
          state={state}
          required={!alone}
        >
          {(control) => (
            <input
              className="ds-input wide"
              type="text"
              list="wholes"
              autoComplete="off"
              defaultValue={state.values["partOf"] ?? whole}
              {...control}
            />
          )}
        </Field>
        <datalist id="wholes">
          {wholes.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
        <ThemeField state={state} />
        <Folded title={say(texts.otherNames)} state={state} names={["nameNn", "nameEn"]}>
          <TextField name="nameNn" label={say(texts.nameNn)} hint={say(texts.otherNamesHint)} state={state} wide />
          <TextField name="nameEn" label={say(texts.nameEn)} state={state} wide />
        </Folded>
        <Folded title={say(workTexts.more)} state={state} names={["slug", "law", "website"]}>
          <TextField name="slug" label={say(texts.slug)} hint={say(texts.slugHint)} state={state} />
          <TextField name="law" label={say(texts.law)} hint={say(texts.lawHint)} state={state} wide />
          <TextField name="website" label={say(texts.website)} state={state} wide />
        </Folded>
        <SourceFields state={state} />
      </WorkForm>
    </WorkFrame>
  );
}

function ThemeField({ state }: { state: FormState }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <SelectField
      name="theme"
      label={say(texts.theme)}
      state={state}
      fallback="other"
      options={themes.map((one) => ({ value: one, label: themeText(one, language) }))}
    />
  );
}
