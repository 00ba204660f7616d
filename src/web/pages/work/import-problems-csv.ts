import type { ActionFunctionArgs } from "react-router";
import { pageForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { may } from "#access/rules/permissions.ts";
import { previewRegister } from "#cooperation/acts/import-register.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { readUpload } from "./import-files.ts";
import { problemText } from "./import-preview.ts";

/** Every row that an import could not take, for whoever mends the files in a spreadsheet. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { language, today } = placeOf(request, params["language"], services.clock);
  const form = await pageForm(request, services, language);
  const permission = may(services.actor, "import-register", {}, today);
  if (!permission.allowed) throw told(403, await whyNotNamed(services.reader, permission.because, today, language));
  const { problems } = await previewRegister(services.database.sql, await readUpload(form));
  return csvResponse(
    "import-problems",
    ["file", "line", "column", "code", "value", "problem"],
    problems.map((one) => [one.file, one.line, one.column, one.code, one.value, problemText(one, language)]),
  );
}
