import { data, redirect, type LoaderFunctionArgs } from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { valuesOf, type FormState } from "#design/form.tsx";
import { addressOf, placeOf } from "#design/place.tsx";
import { parseDay } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { FundingActRefusal } from "../../act-contract.ts";
import { fundingActTexts } from "../../act-texts.ts";
import type { FundingActOutcome, FundingActServices } from "../../acts/on-money.ts";
import { funderTexts } from "../../money-texts.ts";
import { funders } from "../../vocabulary.ts";

/** What the frame of each of these pages shows; `whyNot`: why the reader may not, null when they may. */
export type Work = { slug: string; name: string; csrf: string; signedIn: boolean; whyNot: string | null; year: number };

export type WorkArgs = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Throws a 404 for a cooperation nobody knows. */
export async function openWork({ request, params, context }: WorkArgs, act: ActName) {
  const { reader, actor, clock, csrf } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const { language, on, today } = place;
  const found = await cooperationAnswer(reader, params["cooperation"] ?? "", on);
  if (!found.ok) throw told(404, cooperationRefusalTexts[found.code][language](found.params));
  const cooperation = found.value;
  const permission = may(actor, act, { cooperation: cooperation.slug }, today);
  const whyNot = permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language);
  const asked = new URL(request.url).searchParams.get("aar") ?? "";
  const year = /^\d{4}$/.test(asked) ? Number(asked) : Number(on.slice(0, 4));
  const { slug, name } = cooperation;
  const work: Work = { slug, name, csrf, signedIn: actor.kind === "user", whyNot, year };
  return { place, cooperation, work, reader };
}

/** Either the act's input and the year whose page shows it, or what to correct. `values`: what the form shows again. */
export type ReadForm<Input> = { values: FormState["values"] } & (
  | { input: Input; year: number }
  | { problems: FormState["problems"] }
);

type Sent<Input> = {
  read(form: FormData, values: FormState["values"], language: Language): ReadForm<Input>;
  act(services: FundingActServices, actor: Actor, cooperation: string, input: Input): Promise<FundingActOutcome>;
  /** The field of the form in which an input of the act is typed, where it has another name. */
  fields?: { [input: string]: string };
};

/** Does the act that a form asks for: on to the year's page, or the form again with everything typed. */
export async function sendWork<Input>({ request, params, context }: WorkArgs, sent: Sent<Input>) {
  const services = context.get(pageServices);
  const { actor, database, clock, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const read = sent.read(form, valuesOf(form), language);
  const again = (status: number, problems: FormState["problems"]) =>
    data({ values: read.values, problems }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  if ("problems" in read) return again(422, read.problems);
  const done = await sent.act({ sql: database.sql, clock }, actor, params["cooperation"] ?? "", read.input);
  if (done.ok) {
    const { cooperation, entry } = done.value;
    return redirect(addressOf(place, `penger/${cooperation}/${read.year}`, { [doneWord]: String(entry) }), 303);
  }
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  const message = refusalSentence(done, language);
  const field = done.field === undefined ? undefined : (sent.fields?.[done.field] ?? done.field);
  return again(422, [field === undefined ? { message } : { field, message }]);
}

/** A refusal in a sentence: days written out, sources of money by their names. */
export function refusalSentence({ code, params }: Refusal<FundingActRefusal>, language: Language): string {
  const written = Object.entries(params).map(([name, value]) => {
    const funder = name === "funder" ? funders.find((one) => one === value) : undefined;
    if (funder) return [name, funderTexts[funder][language]] as const;
    const isDay = typeof value === "string" && parseDay(value) !== null;
    return [name, isDay ? formatDay(value, language) : value] as const;
  });
  return fundingActTexts[code][language](Object.fromEntries(written));
}
