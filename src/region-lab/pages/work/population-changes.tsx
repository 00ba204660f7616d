import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { doneText } from "#access/done-texts.ts";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { emptyForm, Problems, valuesOf, type FormState } from "#design/form.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { accept } from "#platform/outcome.ts";
import { fetchPopulationChanges } from "../../acts/fetch-population-changes.ts";
import { keepPopulationChanges } from "../../acts/keep-population-changes.ts";
import { readPopulationChangesFile } from "../../acts/read-population-changes-file.ts";
import type { PopulationChanges } from "../../contract.ts";
import { industryTexts } from "../../industry-texts.ts";
import { changesProblem, changesTexts as texts, keptText } from "../../population-changes-texts.ts";
import { populationTexts } from "../../population-texts.ts";
import { populationChanges } from "../../questions/population-components.ts";
import { BringFigures, KeptSource } from "./bring-figures.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, clock, csrf, database, home, reader } = context.get(pageServices);
  const { language, today } = placeOf(request, params["language"], clock);
  const permission = may(actor, "keep-population-changes", { cooperation: home }, today);
  const asked = new URL(request.url).searchParams.get(doneWord);
  const kept = await populationChanges(reader);
  return {
    csrf,
    signedIn: actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
    done: await doneEntry(database.sql, actor, { asked, today }),
    kept: kept && {
      title: kept.title,
      url: kept.url,
      first: kept.firstYear,
      last: kept.lastYear,
      municipalities: Object.keys(kept.changes).length,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const { language, today } = place;
  const { actor, reader, home } = services;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, message: string, field?: string) =>
    data<FormState>({ values, problems: [field === undefined ? { message } : { field, message }] }, { status });
  const permission = may(actor, "keep-population-changes", { cooperation: home }, today);
  if (notYet !== null) return again(403, notYet);
  if (!permission.allowed) return again(403, await whyNotNamed(reader, permission.because, today, language));
  const isFetch = values["do"] === "fetch";
  const got = isFetch ? await fetched() : await uploaded(form, values);
  if ("missing" in got) return again(422, industryTexts[got.missing][language], got.field);
  if (!got.ok) return again(422, changesProblem(got, language), isFetch ? undefined : "file");
  const kept = await keepPopulationChanges(
    { sql: services.database.sql, clock: services.clock },
    actor,
    home,
    got.value,
  );
  if (kept.ok)
    return redirect(addressOf({ ...place, on: today }, "arbeid/folkemengde", { [doneWord]: String(kept.entry) }), 303);
  if (isNotAllowed(kept)) return again(403, await whyNotNamed(reader, kept.because, today, language));
  return again(422, texts.known[language]);
}

type Figures = Omit<PopulationChanges, "id" | "retrieved">;

async function fetched() {
  const found = await fetchPopulationChanges();
  return found.ok ? accept<Figures>({ ...found.value, licence: "CC BY 4.0" }) : found;
}

async function uploaded(form: FormData, values: { [name: string]: string }) {
  const file = form.get("file");
  const title = (values["source"] ?? "").trim().slice(0, 200);
  if (!(file instanceof File) || file.size === 0) return { missing: "fileMissing" as const, field: "file" };
  if (title.length < 3) return { missing: "sourceMissing" as const, field: "source" };
  const read = readPopulationChangesFile(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? accept<Figures>({ ...read.value, title, url: null, licence: "CC BY 4.0" }) : read;
}

export default function PopulationChangesWork() {
  const { csrf, signedIn, whyNot, done, kept } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { language } = usePlace();
  const state = sent ?? emptyForm;
  const open = whyNot === null || sent !== undefined;
  return (
    <>
      <title>{say(texts.title)}</title>
      <PageHead
        kicker={<Go to="tall/befolkning">{say(populationTexts.title)}</Go>}
        title={say(texts.title)}
        lead={say(texts.lead)}
      />
      {done && !sent && <DoneNotice done={done} what={say(doneText(done.act))} csrf={csrf} />}
      <Section id="now" title={say(industryTexts.now)}>
        {kept ? (
          <>
            <p>{keptText[language](kept.municipalities, kept.first, kept.last)}</p>
            <KeptSource title={kept.title} url={kept.url} />
            <p>
              <Go to="tall/befolkning#components">{say(texts.toPage)}</Go>
            </p>
          </>
        ) : (
          <p>{say(texts.none)}</p>
        )}
      </Section>
      {!open && <MayNot why={whyNot ?? ""} signedIn={signedIn} />}
      {open && (
        <>
          <Problems state={state} />
          <BringFigures
            csrf={csrf}
            state={state}
            fetchText={texts.fetchText}
            uploadText={texts.uploadText}
            sourceHint={texts.sourceHint}
          />
        </>
      )}
    </>
  );
}
