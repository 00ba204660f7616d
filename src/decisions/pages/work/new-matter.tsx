import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { ChoiceGroup, Folded, Tick } from "#design/choices.tsx";
import { fieldProblems } from "#design/field-problems.ts";
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
import { Empty, PageHead } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { openMatterInput } from "../../act-contract.ts";
import { actRefusalTexts } from "../../act-texts.ts";
import { openMatter } from "../../acts/open-matter.ts";
import { mattersAnswer } from "../../questions/matters.ts";
import { fieldNames } from "./names.ts";
import { tickedUnder, typed } from "./typed.ts";
import { ReasonField } from "./work-fields.tsx";
import { workTexts as texts } from "./work-texts.ts";
import { writtenOut } from "./written-out.ts";

/** Opens a joint matter in one cooperation (`?samarbeid=`; the home region when none is named). */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock, csrf, home } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const search = new URL(request.url).searchParams;
  const asked = search.get("samarbeid");
  const own =
    actor.kind === "user" ? actor.grants.find((one) => one.cooperation !== undefined)?.cooperation : undefined;
  const found = await cooperationAnswer(reader, asked ?? own ?? home, on);
  const cooperation = found.ok ? found.value : null;
  const permission = may(actor, "open-matter", cooperation ? { cooperation: cooperation.slug } : {}, today);
  const matters = cooperation ? await mattersAnswer(reader, on, language, { cooperations: [cooperation.slug] }) : [];
  return {
    csrf,
    start: startFrom(search),
    earlier: matters.map(({ slug, title }) => ({ slug, title })),
    signedIn: actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
    cooperation: cooperation && { slug: cooperation.slug, name: cooperation.name },
    rules: cooperation?.statutes?.rules.map(({ id, title }) => ({ id, title })) ?? [],
    members:
      cooperation?.members
        .filter((one) => one.rights.vote)
        .map((one) => ({ slug: one.party.slug, name: one.party.name, county: one.party.kind === "county" })) ?? [],
  };
}

/** What another page suggests for the form, as an imagined change does; whoever sends it has read it. */
function startFrom(search: URLSearchParams): { [name: string]: string } {
  const start: { [name: string]: string } = {};
  for (const [name, word, most] of [
    ["title", "tittel", 300],
    ["body", "tekst", 6_000],
    ["rule", "regel", 80],
  ] as const) {
    const suggested = search.get(word)?.slice(0, most);
    if (suggested) start[name] = suggested;
  }
  return start;
}

/** A suggestion leaves the boxes as they are ticked in an empty form. */
function suggested(start: FormState["values"], members: readonly { slug: string; county: boolean }[]): FormState {
  const ticked = members.filter((one) => !one.county).map((one) => [`party-${one.slug}`, "yes"]);
  return { values: { ...start, ...Object.fromEntries(ticked) }, problems: [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const { language } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"]) => data({ values, problems }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const read = openMatterInput.safeParse(
    {
      title: values["title"] ?? "",
      summary: typed(values, "summary"),
      cooperation: values["cooperation"] ?? "",
      rule: values["rule"] ?? "",
      legalEffect: typed(values, "legalEffect"),
      law: typed(values, "law"),
      openedOn: typed(values, "day"),
      replaces: typed(values, "replaces"),
      text: { body: values["body"] ?? "" },
      parties: tickedUnder(values, "party").map((party) => ({ party })),
      reason: typed(values, "reason"),
    },
    { reportInput: true },
  );
  if (!read.success) return again(422, fieldProblems(read.error.issues, fieldNames, language));
  const done = await openMatter({ sql: services.database.sql, clock: services.clock }, services.actor, read.data);
  if (done.ok) {
    const on = read.data.openedOn ?? place.today;
    return redirect(
      addressOf({ ...place, on }, `saker/${done.value.matter}`, { [doneWord]: String(done.value.entry) }),
      303,
    );
  }
  if (isNotAllowed(done))
    return again(403, [{ message: await whyNotNamed(services.reader, done.because, place.today, language) }]);
  const message = actRefusalTexts[done.code][language](writtenOut(done.params, language));
  const field = done.field === undefined ? undefined : (fieldNames[done.field]?.field ?? done.field);
  return again(422, [field === undefined ? { message } : { field, message }]);
}

export default function NewMatter() {
  const { csrf, start, signedIn, whyNot, cooperation, rules, members, earlier } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? (Object.keys(start).length > 0 ? suggested(start, members) : emptyForm);
  const say = useSay();
  const { on } = usePlace();
  const open = whyNot === null || sent !== undefined;
  return (
    <>
      <title>{say(texts.open)}</title>
      <PageHead
        kicker={cooperation && <Go to={`samarbeid/${cooperation.slug}`}>{cooperation.name}</Go>}
        title={say(texts.open)}
        lead={open ? say(texts.openLead) : undefined}
      />
      {!open && <MayNot why={whyNot ?? ""} signedIn={signedIn} />}
      {open && rules.length === 0 && <Empty>{say(texts.noStatutes)}</Empty>}
      {open && rules.length > 0 && cooperation && (
        <form method="post" className="form" data-draft="new-matter" noValidate>
          <Csrf token={csrf} />
          <input type="hidden" name="cooperation" value={cooperation.slug} />
          <Problems state={state} />
          <TextField name="title" label={say(texts.title)} state={state} required wide />
          <AreaField name="summary" rows={3} label={say(texts.summary)} state={state} />
          <SelectField
            name="rule"
            label={say(texts.rule)}
            hint={say(texts.ruleHint)}
            state={state}
            required
            wide
            options={rules.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TextField
            name="day"
            type="date"
            label={say(texts.openedOn)}
            hint={say(texts.openedHint)}
            state={state}
            fallback={on}
            required
          />
          <AreaField name="body" rows={14} label={say(texts.body)} hint={say(texts.bodyHint)} state={state} required />
          <ChoiceGroup name="parties" legend={say(texts.parties)} hint={say(texts.partiesHint)} state={state} required>
            {members.map(({ slug, name, county }) => (
              <Tick key={slug} name={`party-${slug}`} state={state} fallback={!county}>
                {name}
              </Tick>
            ))}
          </ChoiceGroup>
          <Folded title={say(texts.more)} state={state} names={["legalEffect", "law", "replaces"]}>
            <TextField
              name="legalEffect"
              label={say(texts.legalEffect)}
              hint={say(texts.legalEffectHint)}
              state={state}
              wide
            />
            <TextField name="law" label={say(texts.law)} hint={say(texts.lawHint)} state={state} wide />
            {earlier.length > 0 && (
              <SelectField
                name="replaces"
                label={say(texts.replaces)}
                hint={say(texts.replacesHint)}
                state={state}
                wide
                options={[
                  { value: "", label: say(texts.nothingReplaced) },
                  ...earlier.map(({ slug, title }) => ({ value: slug, label: title })),
                ]}
              />
            )}
          </Folded>
          <ReasonField state={state} />
          <p className="actions">
            <button className="ds-button" type="submit">
              {say(texts.open)}
            </button>
            <Go to="saker">{say(frame.cancel)}</Go>
          </p>
        </form>
      )}
    </>
  );
}
