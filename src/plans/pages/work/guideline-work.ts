import { data, redirect, type LoaderFunctionArgs } from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { valuesOf, type FormState } from "#design/form.tsx";
import { addressOf, placeOf, type Place } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { parseDay } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { z } from "zod";
import type { GuidelineActOutcome, GuidelineActServices } from "../../acts/on-guidelines.ts";
import { guidelineActTexts } from "../../guideline-act-texts.ts";
import { followUpRefusalTexts } from "../../guideline-texts.ts";
import { followUpFile, type FollowUpFile } from "../../questions/follow-up-file.ts";

/** What the frame of each of these pages shows; `whyNot`: why the reader may not, null when they may. */
export type GuidelineWork = {
  plan: string;
  title: string;
  /** Where the work leads back to. */
  back: string;
  csrf: string;
  signedIn: boolean;
  whyNot: string | null;
};
export type Choice = { value: string; label: string };

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;
export type OpenGuidelineWork = {
  place: Place;
  file: FollowUpFile;
  work: GuidelineWork;
  /** Municipalities that the reader may act for; none for an act on the plan as a whole. */
  municipalities: Choice[];
  chosen: string;
};

/** Throws a 404 for a plan nobody knows. `forParty`: the act is done for one of the municipalities. */
export async function openGuidelineWork(
  { request, params, context }: Args,
  act: ActName,
  forParty: boolean,
): Promise<OpenGuidelineWork> {
  const { reader, actor, clock, csrf } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const plan = params["plan"] ?? "";
  const file = await followUpFile(reader, plan);
  if (!file) throw told(404, followUpRefusalTexts["plan-unknown"][language]({ word: plan }));
  const cooperation = file.plan.cooperation === null ? {} : { cooperation: file.plan.cooperation };
  const there = [...new Set(file.parties.flatMap((one) => (one.ended === null ? [one.party] : one.successors)))];
  const open = there.filter((party) => may(actor, act, { ...cooperation, party }, today).allowed);
  const refs = await partyRefs(reader, open, today);
  const municipalities = open
    .map((party) => ({ value: party, label: shortName(known(refs, party)) }))
    .toSorted((a, b) => alphabet.compare(a.label, b.label));
  const asked = new URL(request.url).searchParams.get("part") ?? "";
  const chosen = municipalities.find((one) => one.value === asked)?.value ?? municipalities[0]?.value ?? "";
  const party = there.includes(asked) ? asked : (ownParty(actor, there) ?? there[0]);
  const permission = may(actor, act, forParty && party ? { ...cooperation, party } : cooperation, today);
  const whyNot =
    permission.allowed || (forParty && open.length > 0)
      ? null
      : await whyNotNamed(reader, permission.because, today, language);
  const back = forParty && chosen ? `planer/${plan}/oppfolging/${chosen}` : `planer/${plan}/retningslinjer`;
  return {
    place,
    file,
    work: { plan, title: file.plan.title, back, csrf, signedIn: actor.kind === "user", whyNot },
    municipalities,
    chosen,
  };
}

const alphabet = new Intl.Collator("nb");

/** "Why can't I?" is answered for the reader's own party where it is concerned. */
function ownParty(actor: Actor, there: readonly string[]): string | undefined {
  return actor.kind === "user"
    ? actor.grants.find((one) => one.party !== undefined && there.includes(one.party))?.party
    : undefined;
}

/** The guideline that a page is about, as it stands on the day, else its newest version; throws a 404 for none. */
export function guidelineAsked({ params }: Args, { file, place }: OpenGuidelineWork) {
  const id = params["guideline"] ?? "";
  const own = file.guidelines.filter((one) => one.id === id);
  const { on } = place;
  const found = own.find((one) => one.since <= on && (one.until === null || on < one.until)) ?? own.at(-1);
  if (!found) throw told(404, followUpRefusalTexts["guideline-unknown"][place.language]({ word: id }));
  return found;
}

/** Municipal plans to choose between, those of the reader's municipalities. */
export function municipalPlanChoices({ file, municipalities }: OpenGuidelineWork): Choice[] {
  const own = new Set(municipalities.map((one) => one.value));
  const mergedInto = (party: string) => file.parties.find((one) => one.party === party)?.successors ?? [];
  return file.municipalPlans
    .filter((one) => own.has(one.party) || mergedInto(one.party).some((each) => own.has(each)))
    .map((one) => ({ value: one.id, label: one.title }))
    .toReversed();
}

type Sent<Schema extends z.ZodType> = {
  schema: Schema;
  names: FieldNames;
  read(values: FormState["values"]): unknown;
  act(
    services: GuidelineActServices,
    actor: Actor,
    plan: string,
    input: z.output<Schema>,
  ): Promise<GuidelineActOutcome>;
  /** The page to go on to, under the language. */
  onTo(input: z.output<Schema>, record: string): string;
};

/** Does the act that a form asks for: on to the page that shows it, or the form again with everything typed. */
export async function sendGuidelineWork<Schema extends z.ZodType>(args: Args, sent: Sent<Schema>) {
  const services = args.context.get(pageServices);
  const place = placeOf(args.request, args.params["language"], services.clock);
  const { form, notYet } = await sentForm(args.request, services, place.language);
  return doGuidelineWork(args, sent, { values: valuesOf(form), notYet, place });
}

/** The same for a form that has been read already, by a page that also previews. */
export async function doGuidelineWork<Schema extends z.ZodType>(
  { params, context }: Args,
  sent: Sent<Schema>,
  { values, notYet, place }: { values: FormState["values"]; notYet: string | null; place: Place },
) {
  const { actor, database, clock, reader } = context.get(pageServices);
  const { language, today } = place;
  const again = (status: number, problems: FormState["problems"]) => data({ values, problems }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const read = sent.schema.safeParse(sent.read(values), { reportInput: true });
  if (!read.success) return again(422, fieldProblems(read.error.issues, sent.names, language));
  const done = await sent.act({ sql: database.sql, clock }, actor, params["plan"] ?? "", read.data);
  if (done.ok) {
    const to = sent.onTo(read.data, done.value.record);
    return redirect(addressOf(place, to, { [doneWord]: String(done.value.entry) }), 303);
  }
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  const message = guidelineActTexts[done.code][language](written(done.params, language));
  const field = done.field === undefined ? undefined : (sent.names[done.field]?.field ?? done.field);
  return again(422, [field === undefined ? { message } : { field, message }]);
}

/** What a refusal speaks of, with its days written out. */
export function written(params: { [name: string]: string | number }, language: Language) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && parseDay(value) !== null ? formatDay(value, language) : value,
    ]),
  );
}

/** An empty field was left out. */
export function typed(values: FormState["values"], name: string): string | undefined {
  const value = values[name];
  return value === undefined || value.trim() === "" ? undefined : value;
}

/** A number as a person types it, "0,5" among them; what is none is left as it is for the schema to refuse. */
export function typedNumber(values: FormState["values"], name: string): number | string | undefined {
  const value = typed(values, name)?.trim().replace(",", ".").replace(/\s/g, "");
  if (value === undefined) return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : value;
}
