import type { FinancingAnswer } from "#funding/contract.ts";
import { FinancingTable } from "#funding/financing-table.tsx";
import { moneyTexts } from "#funding/page-texts.ts";
import { Section } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";

/** Who pays what of the region, on its front page. */
export function FrontMoney({ financing }: { financing: FinancingAnswer }) {
  const say = useSay();
  return (
    <Section
      id="money"
      title={`${say(moneyTexts.whoPays)}, ${financing.year}`}
      aside={<Go to="penger">{say(moneyTexts.money)}</Go>}
    >
      <FinancingTable id="front-financing" financing={financing} />
    </Section>
  );
}
