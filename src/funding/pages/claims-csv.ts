import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { plainKroner } from "../money-texts.ts";
import { claimsAnswer } from "../questions/claims.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const run = new URL(request.url).searchParams.get("termin") ?? "";
  const answer = await claimsAnswer(services.reader, params["cooperation"] ?? "", on, run === "" ? undefined : run);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  return csvResponse(
    `krav-${answer.value.cooperation.slug}-${on}`,
    ["number", "kind", "party", "name", "run", "amount", "issued", "due", "kid", "status", "left", "credits", "on"],
    answer.value.claims.map((one) => [
      one.number,
      one.kind,
      one.party.slug,
      one.party.name,
      one.run,
      plainKroner(one.amount),
      one.issued,
      one.due,
      one.kid,
      one.status,
      plainKroner(one.left),
      one.credits,
      on,
    ]),
  );
}
