import { data, redirect, type LoaderFunctionArgs } from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import type { FieldNames } from "#design/field-problems.ts";
import { valuesOf, type FormState } from "#design/form.tsx";
import { addressOf, placeOf } from "#design/place.tsx";
import { parseDay, type Day } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { CooperationActRefusal } from "../../act-contract.ts";
import { cooperationActTexts } from "../../act-texts.ts";
import type { CooperationActOutcome, CooperationActServices } from "../../acts/on-cooperation.ts";
import { cooperationAnswer } from "../../questions/cooperation.ts";
import { whyNotNamed } from "../../questions/why-not.ts";
import type { RuleWords } from "../../rule-words.ts";
import { cooperationRefusalTexts } from "../../texts.ts";
import { workTexts } from "./work-texts.ts";

/**
 * What the frame of each of these pages shows. `back`, `name`: the page that one comes from; `whyNot`: why the reader may not,
 * null when they may.
 */
export type Work = { back: string; name: string; csrf: string; signedIn: boolean; whyNot: string | null };

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Throws a 404 for a cooperation nobody knows. */
export async function openWork({ request, params, context }: Args, act: ActName) {
  const services = context.get(pageServices);
  const { reader, actor, clock, csrf } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, on, today } = place;
  const found = await cooperationAnswer(reader, params["cooperation"] ?? "", on);
  if (!found.ok) throw told(404, cooperationRefusalTexts[found.code][language](found.params));
  const cooperation = found.value;
  const permission = may(actor, act, { cooperation: cooperation.slug }, today);
  const whyNot = permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language);
  const { slug, name } = cooperation;
  const work: Work = { back: `samarbeid/${slug}`, name, csrf, signedIn: actor.kind === "user", whyNot };
  return { place, cooperation, work };
}

/** A field that was left empty was left out: the schema then says what stands in its place, or that it must be filled in. */
export function typed(values: FormState["values"], name: string): string | undefined {
  const value = values[name]?.trim();
  return value === "" ? undefined : value;
}

/** What was typed one to a line. */
export function linesIn(values: FormState["values"], name: string): string[] {
  return (values[name] ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The source as an act takes it; an address without a title is a fault that the schema names. */
export function sourceIn(values: FormState["values"]): { source?: { title: string | undefined; url?: string } } {
  const title = typed(values, "source");
  const url = typed(values, "sourceUrl");
  if (title === undefined && url === undefined) return {};
  return { source: { title, ...(url === undefined ? {} : { url }) } };
}

export const sourceNames: FieldNames = {
  "source.title": { field: "source", label: workTexts.source },
  "source.url": { field: "sourceUrl", label: workTexts.sourceUrl },
};

/** Either the act's input and the day it holds from, or what to correct. `values`: what the form shows again. */
export type ReadForm<Input> = { values: FormState["values"] } & (
  | { input: Input; day: Day }
  | { problems: FormState["problems"] }
  /** Not to be saved yet: shown in words first. */
  | { words: RuleWords[] }
);

/** What comes back of a form that was sent and not done. */
export type Again = FormState & { words?: RuleWords[] };

type Sent<Input> = {
  read(form: FormData, values: FormState["values"], language: Language): Promise<ReadForm<Input>> | ReadForm<Input>;
  act(
    services: CooperationActServices,
    actor: Actor,
    cooperation: string,
    input: Input,
  ): Promise<CooperationActOutcome>;
  /** What a refusal's sentence is, where the general one can be bettered. */
  sentence?(refusal: Refusal<CooperationActRefusal>, language: Language): string | null;
  /** The field of the form in which an input of the act is typed, where it has another name. */
  fields?: { [input: string]: string };
};

/** Does the act that a form asks for: on to the cooperation's page, or the form again with everything typed. */
export async function sendWork<Input>({ request, params, context }: Args, sent: Sent<Input>) {
  const services = context.get(pageServices);
  const { actor, database, clock, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const read = await sent.read(form, valuesOf(form), language);
  const again = (status: number, problems: FormState["problems"]) =>
    data<Again>({ values: read.values, problems }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  if ("problems" in read) return again(422, read.problems);
  if ("words" in read) return data<Again>({ values: read.values, problems: [], words: read.words });
  const done = await sent.act({ sql: database.sql, clock }, actor, params["cooperation"] ?? "", read.input);
  if (done.ok) {
    const { cooperation, entry } = done.value;
    const there = addressOf({ ...place, on: read.day }, `samarbeid/${cooperation}`, { [doneWord]: String(entry) });
    return redirect(there, 303);
  }
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  const message = sent.sentence?.(done, language) ?? cooperationActTexts[done.code][language](written(done, language));
  const field = done.field === undefined ? undefined : (sent.fields?.[done.field] ?? done.field);
  return again(422, [field === undefined ? { message } : { field, message }]);
}

/** The days in a refusal, written out. */
export function written({ params }: Refusal, language: Language): Refusal["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && parseDay(value) !== null ? formatDay(value, language) : value,
    ]),
  );
}
