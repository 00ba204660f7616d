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
import { emptyForm, Problems, TextField, valuesOf, type FormState } from "#design/form.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { accept } from "#platform/outcome.ts";
import { keepIndustryFigures } from "../../acts/keep-industry-figures.ts";
import type { IndustryFigures } from "../../contract.ts";
import { figuresKnown, figuresText, industryProblem, industryTexts as texts } from "../../industry-texts.ts";
import { labTexts } from "../../lab-texts.ts";
import { industryFigures } from "../../questions/industry.ts";
import { readIndustryFile } from "../../acts/read-industry-file.ts";
import { fetchIndustry } from "../../acts/fetch-industry.ts";
import { BringFigures, KeptSource } from "./bring-figures.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, clock, csrf, database, home, reader } = context.get(pageServices);
  const { language, today } = placeOf(request, params["language"], clock);
  const permission = may(actor, "keep-industry-figures", { cooperation: home }, today);
  const asked = new URL(request.url).searchParams.get(doneWord);
  const figures = await industryFigures(reader);
  return {
    csrf,
    signedIn: actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
    done: await doneEntry(database.sql, actor, { asked, today }),
    figures: figures && {
      year: figures.year,
      title: figures.title,
      url: figures.url,
      municipalities: Object.keys(figures.jobs).length,
      industries: figures.industries.length,
      jobs: Object.values(figures.jobs)
        .flat()
        .reduce((sum, one) => sum + one, 0),
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
  const permission = may(actor, "keep-industry-figures", { cooperation: home }, today);
  if (notYet !== null) return again(403, notYet);
  if (!permission.allowed) return again(403, await whyNotNamed(reader, permission.because, today, language));
  const got = values["do"] === "fetch" ? await fetched(values) : await uploaded(form, values);
  if ("missing" in got) return again(422, texts[got.missing][language], got.field);
  if (!got.ok) return again(422, industryProblem(got, language), values["do"] === "fetch" ? "year" : "file");
  const kept = await keepIndustryFigures({ sql: services.database.sql, clock: services.clock }, actor, home, got.value);
  if (kept.ok)
    return redirect(addressOf({ ...place, on: today }, "arbeid/naering", { [doneWord]: String(kept.entry) }), 303);
  if (isNotAllowed(kept)) return again(403, await whyNotNamed(reader, kept.because, today, language));
  return again(422, figuresKnown[language](Number(kept.params["year"])));
}

type Figures = Omit<IndustryFigures, "id" | "retrieved">;

async function fetched(values: { [name: string]: string }) {
  const year = (values["year"] ?? "").trim();
  if (year !== "" && !/^\d{4}$/.test(year)) return { missing: "yearMissing" as const, field: "year" };
  const found = await fetchIndustry(year === "" ? null : Number(year));
  return found.ok ? accept<Figures>({ ...found.value, licence: "CC BY 4.0" }) : found;
}

async function uploaded(form: FormData, values: { [name: string]: string }) {
  const file = form.get("file");
  const year = (values["file_year"] ?? "").trim();
  const title = (values["source"] ?? "").trim().slice(0, 200);
  if (!(file instanceof File) || file.size === 0) return { missing: "fileMissing" as const, field: "file" };
  if (!/^(?:19|20)\d{2}$/.test(year)) return { missing: "yearMissing" as const, field: "file_year" };
  if (title.length < 3) return { missing: "sourceMissing" as const, field: "source" };
  const read = readIndustryFile(new Uint8Array(await file.arrayBuffer()));
  return read.ok
    ? accept<Figures>({ ...read.value, year: Number(year), title, url: null, licence: "CC BY 4.0" })
    : read;
}

export default function Industry() {
  const { csrf, signedIn, whyNot, done, figures } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { language } = usePlace();
  const state = sent ?? emptyForm;
  const open = whyNot === null || sent !== undefined;
  return (
    <>
      <title>{say(texts.title)}</title>
      <PageHead
        kicker={<Go to="tall/region">{say(labTexts.title)}</Go>}
        title={say(texts.title)}
        lead={say(texts.lead)}
      />
      {done && !sent && <DoneNotice done={done} what={say(doneText(done.act))} csrf={csrf} />}
      <Section id="now" title={say(texts.now)}>
        {figures ? (
          <>
            <p>{figuresText[language](figures.year, figures.municipalities, figures.industries, figures.jobs)}</p>
            <KeptSource title={figures.title} url={figures.url} />
            <p>
              <Go to="tall/region">{say(texts.toLab)}</Go>
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
            fetchField={
              <TextField name="year" type="number" label={say(texts.year)} hint={say(texts.yearHint)} state={state} />
            }
            fileField={<TextField name="file_year" type="number" label={say(texts.year)} state={state} />}
          />
        </>
      )}
    </>
  );
}
