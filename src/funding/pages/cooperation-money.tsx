import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Section } from "#design/page.tsx";
import { Go, placeOf, useSay } from "#design/place.tsx";
import { moneyTexts as texts } from "../page-texts.ts";
import { financingOf } from "../questions/financing.ts";
import { FinancingTable } from "../financing-table.tsx";
import "../money.css";

/** Who finances a cooperation: the part of its page that is about money; nothing where nothing is recorded. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const found = await financingOf(reader, params["cooperation"] ?? "", on, language);
  // The page around this part says what is wrong with the name.
  return found.ok && found.value.funders.length > 0 ? found.value : null;
}

export default function CooperationMoney() {
  const financing = useLoaderData<typeof loader>();
  const say = useSay();
  if (!financing) return null;
  return (
    <Section
      id="financing"
      title={`${say(texts.financing)}, ${financing.year}`}
      aside={<Go to={`penger/${financing.cooperation.slug}/${financing.year}`}>{say(texts.toBudget)}</Go>}
    >
      <FinancingTable id="cooperation-financing" financing={financing} />
    </Section>
  );
}
