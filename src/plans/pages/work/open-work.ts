import { data, redirect, type LoaderFunctionArgs } from "react-router";
import type { z } from "zod";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor, Scope } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { fieldProblems } from "#design/field-problems.ts";
import { valuesOf, type FormState } from "#design/form.tsx";
import { addressOf, placeOf, type Place } from "#design/place.tsx";
import { signInHref } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { parseDay } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { PlanActOutcome, PlanActServices } from "../../acts/on-owner.ts";
import type { PlanActDone } from "../../contract/plan-acts.ts";
import { planActTexts } from "../../plan-act-texts.ts";
import { planAnswer } from "../../questions/plan.ts";
import { projectAnswer } from "../../questions/project.ts";
import { scopeOf } from "../../questions/plan-acts.ts";
import { planRefusalTexts, projectRefusalTexts } from "../../texts.ts";
import { fieldNames } from "./field-names.ts";
import { seeChange } from "./work-texts.ts";

/** What the frame of each of these pages shows; `back`: the page that it is about. */
export type Work = {
  title: string;
  back: string;
  csrf: string;
  signedIn: boolean;
  whyNot: string | null;
  version: number;
};

export type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

async function frameOf(
  { request, params, context }: Args,
  act: ActName,
  scope: Scope,
  about: { title: string; back: string; version: number },
): Promise<{ work: Work; place: Place }> {
  const { reader, actor, clock, csrf } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const permission = may(actor, act, scope, place.today);
  const whyNot = permission.allowed ? null : await whyNotNamed(reader, permission.because, place.today, place.language);
  return { place, work: { ...about, csrf, signedIn: actor.kind === "user", whyNot } };
}

/** A form that is about no plan yet: who may is decided for the cooperations that the reader acts for. */
export async function openNew(args: Args, act: ActName, title: string) {
  const { actor } = args.context.get(pageServices);
  const own = actor.kind === "user" ? actor.grants.find((one) => one.cooperation !== undefined) : undefined;
  const scope = own?.cooperation === undefined ? {} : { cooperation: own.cooperation };
  const opened = await frameOf(args, act, scope, { title, back: "planer", version: 0 });
  return { ...opened, cooperation: own?.cooperation ?? "" };
}

/** Throws a 404 for a plan nobody knows, or one that has not begun. */
export async function openOnPlan(args: Args, act: ActName) {
  const { reader, clock } = args.context.get(pageServices);
  const place = placeOf(args.request, args.params["language"], clock);
  const answer = await planAnswer(reader, args.params["plan"] ?? "", place.today, place.language);
  if (!answer.ok) throw told(404, planRefusalTexts[answer.code][place.language](answer.params));
  const plan = answer.value;
  const about = { title: plan.title, back: `planer/${plan.slug}`, version: plan.version };
  return { ...(await frameOf(args, act, scopeOf(plan.owner), about)), plan };
}

/** Throws a 404 for a project nobody knows, or one that has not begun. */
export async function openOnProject(args: Args, act: ActName) {
  const { reader, clock } = args.context.get(pageServices);
  const place = placeOf(args.request, args.params["language"], clock);
  const answer = await projectAnswer(reader, args.params["project"] ?? "", place.today, place.language);
  if (!answer.ok) throw told(404, projectRefusalTexts[answer.code][place.language](answer.params));
  const project = answer.value;
  const about = { title: project.title, back: `prosjekter/${project.slug}`, version: project.version };
  return { ...(await frameOf(args, act, scopeOf(project.owner), about)), project };
}

type Sent<Schema extends z.ZodType> = {
  schema: Schema;
  read(values: FormState["values"]): unknown;
  act(services: PlanActServices, actor: Actor, id: string, input: z.output<Schema>): Promise<PlanActOutcome>;
};

/** Does the act that a form asks for: on to the page it is about, or the form again with everything typed. */
export async function sendWork<Schema extends z.ZodType>({ request, params, context }: Args, sent: Sent<Schema>) {
  const services = context.get(pageServices);
  const { actor, database, clock, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"]) => data({ values, problems }, { status });
  if (notYet !== null) {
    const more = { href: signInHref(language, addressOf(place, "arbeid")), text: frame.signIn[language] };
    return again(403, [{ message: notYet, ...(actor.kind === "anonymous" ? { more } : {}) }]);
  }
  const read = sent.schema.safeParse(sent.read(values), { reportInput: true });
  if (!read.success) return again(422, fieldProblems(read.error.issues, fieldNames, language));
  const id = params["project"] ?? params["plan"] ?? "";
  const done = await sent.act({ sql: database.sql, clock }, actor, id, read.data);
  if (done.ok) {
    // What was done is known from today: the page is shown as it is today.
    const there = { ...place, on: today };
    return redirect(addressOf(there, pageOf(done.value), { [doneWord]: String(done.value.entry) }), 303);
  }
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  const message = planActTexts[done.code][language](written(done, language));
  const field = done.field === undefined ? undefined : (fieldNames[done.field]?.field ?? done.field);
  const about = field === undefined ? { message } : { field, message };
  if (done.code !== "changed-meanwhile") return again(422, [about]);
  const entry = Number(done.params["entry"]);
  return again(409, [
    { ...about, more: { href: addressOf(place, `journal/${entry}`), text: seeChange[language](entry) } },
  ]);
}

function pageOf({ subject, id }: PlanActDone): string {
  return subject === "plan" ? `planer/${id}` : subject === "project" ? `prosjekter/${id}` : "planer";
}

/** The days in a refusal, written out. */
function written({ params }: Refusal, language: Language): Refusal["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && parseDay(value) !== null ? formatDay(value, language) : value,
    ]),
  );
}

/** An empty field was left out: the schema then says what stands in its place, or that it must be filled in. */
export function typed(values: FormState["values"], name: string): string | undefined {
  const value = values[name];
  return value === undefined || value.trim() === "" ? undefined : value;
}
