import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { Go, placeOf } from "#design/place.tsx";
import { planRefusalTexts } from "#plans/texts.ts";
import { planPaper } from "../plan-file.ts";
import { PaperPage } from "./paper-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { clock, reader } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const paper = await planPaper(reader, params["plan"] ?? "", on, language);
  if (!paper.ok) throw told(404, planRefusalTexts[paper.code][language](paper.params));
  return paper.value;
}

export default function PlanDocument() {
  const { document, slug, owner } = useLoaderData<typeof loader>();
  return (
    <PaperPage
      document={document}
      base={`planer/${slug}/dokument/plan`}
      kicker={<Go to={`planer/${slug}`}>{owner}</Go>}
    />
  );
}
