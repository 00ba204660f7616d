import { data, redirect, type LoaderFunctionArgs } from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { doneText } from "#access/done-texts.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import type { Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { formTexts } from "#design/form-texts.ts";
import { valuesOf, type FormState } from "#design/form.tsx";
import { addressOf, placeOf, type Place } from "#design/place.tsx";
import { signInHref } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { lastEntryOf } from "#journal/perform.ts";
import { entryBrief } from "#journal/questions/entries-by.ts";
import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { z } from "zod";
import { actRefusalTexts } from "../../act-texts.ts";
import type { ActOutcome, ActServices, Refused } from "../../acts/on-matter.ts";
import { matterFiles, type MatterFile } from "../../questions/cases.ts";
import { matterActs, type MatterActName } from "../../questions/matter-acts.ts";
import { matterRefusalTexts } from "../../texts.ts";
import type { PartyPart } from "../../vocabulary.ts";
import { workTexts } from "./work-texts.ts";
import { writtenOut } from "./written-out.ts";

/** What the frame of each of these pages shows. `whyNot`: why the reader may not; null when they may. */
export type Work = {
  slug: string;
  title: string;
  cooperation: string;
  csrf: string;
  signedIn: boolean;
  whyNot: string | null;
  /** The newest entry about the matter: sent back with the form, so that nobody overwrites what they have not seen. */
  version: number;
};

/** A party concerned, as a form offers it. */
export type Concerned = { slug: string; name: string; part: PartyPart; clauses: string[] | null };

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;
export type OpenWork = {
  place: Place;
  file: MatterFile;
  work: Work;
  /** Those that the reader may act for; everybody, where the act is for the matter as a whole. */
  parties: Concerned[];
  /** Whose page the reader came from, or the first that they may act for. */
  chosen: string;
};

/** Throws a 404 for a matter nobody knows. */
export async function openWork({ request, params, context }: Args, act: MatterActName): Promise<OpenWork> {
  const { reader, actor, clock, csrf } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const { language, on, today } = place;
  const id = params["matter"] ?? "";
  const file = (await matterFiles(reader, [id])).get(id);
  if (!file) throw told(404, matterRefusalTexts["matter-unknown"][language]({ word: id }));
  const [acts, names, version] = await Promise.all([
    matterActs(reader, actor, id, { today, language }),
    partyRefs(
      reader,
      file.parties.map((one) => one.party),
      on,
    ),
    lastEntryOf(reader.db, `matter:${id}`),
  ]);
  const mine = acts.find((one) => one.act === act);
  const whyNot = mine?.allowed ? null : (mine?.why ?? "");
  const open = mine?.parties ?? null;
  const parties = file.parties
    .filter((one) => open === null || open.length === 0 || open.includes(one.party))
    .map((one) => concerned(one, known(names, one.party)))
    .toSorted((a, b) => order[a.part] - order[b.part] || alphabet.compare(a.name, b.name));
  const asked = new URL(request.url).searchParams.get("part");
  const chosen = parties.find((one) => one.slug === asked) ?? parties[0];
  const { title, cooperation } = file.matter;
  const work: Work = { slug: id, title, cooperation, csrf, signedIn: actor.kind === "user", whyNot, version };
  return { place, file, work, parties, chosen: chosen?.slug ?? "" };
}

const alphabet = new Intl.Collator("nb");
const order: { [part in PartyPart]: number } = { decides: 0, accedes: 1, consulted: 2 };

function concerned({ party, part, clauses }: MatterFile["parties"][number], ref: PartyRef): Concerned {
  return { slug: party, name: shortName(ref), part, clauses };
}

type Sent<Schema extends z.ZodType> = {
  schema: Schema;
  names: FieldNames;
  /** What was typed, in the shape of the schema. */
  read(values: FormState["values"], form: FormData): unknown;
  act(services: ActServices, actor: Actor, matter: string, input: z.output<Schema>): Promise<ActOutcome>;
  /** On which day the result is looked at; the reader's own, when not given. */
  day?(input: z.output<Schema>): string | undefined;
};

/** Does the act that a form asks for: on to the matter's page, or the form again with everything typed. */
export async function sendWork<Schema extends z.ZodType>(args: Args, sent: Sent<Schema>) {
  const services = args.context.get(pageServices);
  const place = placeOf(args.request, args.params["language"], services.clock);
  const { form, notYet } = await sentForm(args.request, services, place.language);
  return sendRead(args, sent, { form, notYet, place });
}

/** The same for a form that has been read already, by a page that also previews. */
export async function sendRead<Schema extends z.ZodType>(
  { params, context }: Args,
  sent: Sent<Schema>,
  { form, notYet, place }: { form: FormData; notYet: string | null; place: Place },
) {
  const { actor, database, clock, reader } = context.get(pageServices);
  const { language, today } = place;
  const values = valuesOf(form);
  const again = (status: number, problems: FormState["problems"]) =>
    data({ values, problems: [...problems, ...filesAgain(form, language)] }, { status });
  if (notYet !== null) {
    const more = { href: signInHref(language, addressOf(place, "arbeid")), text: frame.signIn[language] };
    return again(403, [{ message: notYet, ...(actor.kind === "anonymous" ? { more } : {}) }]);
  }
  const read = sent.schema.safeParse(await sent.read(values, form), { reportInput: true });
  if (!read.success) return again(422, fieldProblems(read.error.issues, sent.names, language));
  const done = await sent.act({ sql: database.sql, clock }, actor, params["matter"] ?? "", read.data);
  if (done.ok) {
    const { matter, entry, warnings } = done.value;
    const on = sent.day?.(read.data) ?? place.on;
    const query = { [doneWord]: String(entry), varsel: warnings[0] };
    return redirect(addressOf({ ...place, on: on > today ? today : on }, `saker/${matter}`, query), 303);
  }
  if (isNotAllowed(done)) return again(403, [{ message: await whyNotNamed(reader, done.because, today, language) }]);
  return again(done.code === "changed-meanwhile" ? 409 : 422, [await refused(done)]);

  async function refused(refusal: Refusal<Refused>): Promise<FormState["problems"][number]> {
    const message = actRefusalTexts[refusal.code][language](writtenOut(refusal.params, language));
    const field = refusal.field === undefined ? undefined : (sent.names[refusal.field]?.field ?? refusal.field);
    const about = field === undefined ? { message } : { field, message };
    if (refusal.code !== "changed-meanwhile") return about;
    const entry = Number(refusal.params["entry"]);
    const brief = await entryBrief(database.sql, entry);
    const text = `${workTexts.seeChange[language]}: ${brief ? doneText(brief.act)[language].toLowerCase() : entry}`;
    return { ...about, more: { href: addressOf(place, `journal/${entry}`), text } };
  }
}

/** A browser forgets chosen files when a page comes back; the reader must be told. */
function filesAgain(form: FormData, language: Place["language"]): FormState["problems"] {
  const any = [...form.values()].some((value) => typeof value !== "string" && value.size > 0);
  return any ? [{ message: formTexts.chooseFileAgain[language] }] : [];
}
