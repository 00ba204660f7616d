import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { Go, placeOf } from "#design/place.tsx";
import { annualPaper } from "../annual-file.ts";
import { annualRefusalTexts } from "../annual-texts.ts";
import { PaperPage } from "./paper-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { clock, reader } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const year = params["year"] ?? "";
  const paper = await annualPaper(reader, params["cooperation"] ?? "", year, on, language);
  if (!paper.ok) throw told(404, annualRefusalTexts[paper.code][language](paper.params));
  return { ...paper.value, year };
}

export default function AnnualReport() {
  const { document, slug, owner, year } = useLoaderData<typeof loader>();
  return (
    <PaperPage
      document={document}
      base={`samarbeid/${slug}/aarsmelding/${year}/aarsmelding`}
      kicker={<Go to={`samarbeid/${slug}`}>{owner}</Go>}
    />
  );
}
