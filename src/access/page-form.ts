import { forgeryOf, formTokenField } from "./forgery.ts";
import type { PageServices } from "./page-services.ts";
import { forbiddenFormTexts, keptFormTexts } from "./page-form-texts.ts";
import type { Language } from "#platform/language.ts";
import { keepable } from "#platform/plain-text.ts";
import { safeReturnTo } from "./return-to.ts";

/** The largest wording (5 MB) and the largest attachment (25 MB) in one form. */
const mostBytes = 32 * 1024 * 1024;
/** From somebody we do not know: enough for what they typed to come back to them. */
const mostBytesOfStrangers = 6 * 1024 * 1024;

/** `notYet`: why nothing may be saved; the page then shows the form again with everything that was typed. */
export type SentForm = { form: FormData; notYet: string | null };

/**
 * The form that a page's action was sent. Throws the answer to give, in the reader's language, when it was sent from
 * another site or is too large.
 */
export async function sentForm(request: Request, services: PageServices, language: Language): Promise<SentForm> {
  const { session } = services.found;
  const form = await readForm(request, session ? mostBytes : mostBytesOfStrangers);
  if (form === "too-large") throw told(413, forbiddenFormTexts[form][language]);
  if (form === "not-readable") throw told(400, forbiddenFormTexts[form][language]);
  const token = form.get(formTokenField);
  const headers = Object.fromEntries(request.headers);
  const forgery = forgeryOf(
    { method: request.method, headers },
    services.found,
    typeof token === "string" ? token : undefined,
    services.baseUrl,
  );
  if (forgery === "foreign-origin") throw told(403, forbiddenFormTexts[forgery][language]);
  if (!session) return { form, notYet: keptFormTexts["not-signed-in"][language] };
  return { form, notYet: forgery && keptFormTexts["signed-in-anew"][language] };
}

/** The same for a form without anything typed in it: throws whenever it may not be acted on. */
export async function pageForm(request: Request, services: PageServices, language: Language): Promise<FormData> {
  const { form, notYet } = await sentForm(request, services, language);
  if (notYet !== null) throw told(403, notYet);
  return form;
}

/** Counts while it reads, so that a form that lies about its length is not read whole. */
async function readForm(request: Request, most: number): Promise<FormData | "too-large" | "not-readable"> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too-large";
  if (!request.body) return new FormData();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > most) return "too-large";
    parts.push(part);
  }
  const type = request.headers.get("content-type") ?? "";
  const read = new Response(Buffer.concat(parts), { headers: { "content-type": type } }).formData();
  return read.then(asKept, () => "not-readable" as const);
}

function asKept(form: FormData): FormData {
  const kept = new FormData();
  for (const [name, value] of form)
    if (typeof value === "string") kept.append(name, keepable(value));
    else kept.append(name, value);
  return kept;
}

/** A page's answer that is only a message; the frame and the reader's language come with it. */
export function told(status: number, message: string): Response {
  return new Response(JSON.stringify({ message }), { status });
}

/** The page of this site that a form asks to come back to (`return_to`), else the given one. */
export function returnTo(form: FormData, services: PageServices, fallback: string): URL {
  const asked = form.get("return_to");
  const path = safeReturnTo(typeof asked === "string" ? asked : undefined, services.baseUrl);
  return new URL(path === "/" ? fallback : path, services.baseUrl);
}
