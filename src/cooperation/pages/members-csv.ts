import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { cooperationAnswer } from "../questions/cooperation.ts";
import { cooperationRefusalTexts } from "../texts.ts";

/** Who is in a cooperation on a day, as a table for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const answer = await cooperationAnswer(services.reader, params["cooperation"] ?? "", on);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  const { slug, members } = answer.value;
  const yes = (right: boolean) => (right ? 1 : 0);
  return csvResponse(
    `${slug}-${on}`,
    [
      "cooperation",
      "party",
      "name",
      "number",
      "kind",
      "role",
      "attend",
      "speak",
      "propose",
      "vote",
      "since",
      "since_certainty",
      "until",
      "source",
      "ownership",
      "liability",
      "on",
    ],
    members.map(({ party, role, rights, since, sinceCertainty, until, source, constructed, share }) => [
      slug,
      party.slug,
      party.name,
      party.number,
      party.kind,
      role,
      yes(rights.attend),
      yes(rights.speak),
      yes(rights.propose),
      yes(rights.vote),
      since,
      sinceCertainty,
      until,
      constructed ? "constructed" : (source?.title ?? null),
      share?.ownership ?? null,
      share?.liability ?? null,
      on,
    ]),
  );
}
