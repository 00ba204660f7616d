import { forgeryOf, formTokenField } from "./forgery.ts";
import type { PageServices } from "./page-services.ts";
import { forbiddenFormTexts } from "./page-form-texts.ts";
import type { Language } from "#platform/language.ts";

/** A form larger than this is refused before it is read whole; the largest wording allowed is 5 MB. */
const mostBytes = 12 * 1024 * 1024;

/**
 * The form that a page's action was sent, once it is sure that the reader's own browser sent it from our page. Throws
 * the answer to give otherwise, in the reader's language.
 */
export async function pageForm(request: Request, services: PageServices, language: Language): Promise<FormData> {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > mostBytes) throw told(413, forbiddenFormTexts["too-large"][language]);
  const form = await request.formData();
  const token = form.get(formTokenField);
  const headers = Object.fromEntries(request.headers);
  const forgery = forgeryOf(
    { method: request.method, headers },
    services.found,
    typeof token === "string" ? token : undefined,
    services.baseUrl,
  );
  if (forgery) throw told(403, forbiddenFormTexts[services.found.session ? forgery : "not-signed-in"][language]);
  return form;
}

/** A page's answer that is only a message; the frame and the reader's language come with it. */
export function told(status: number, message: string): Response {
  return new Response(JSON.stringify({ message }), { status });
}
