import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { PlanAnswer } from "#plans/contract/plan.ts";
import { partyRoleTexts } from "#plans/texts.ts";
import type { DeckFacts } from "../facts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { businessTexts } from "../plan-slide-texts.ts";
import { noteOf, sourceTitles } from "../record-words.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** The strategy that somebody carries out on commission: the business plan. */
export function businessOf(facts: DeckFacts): PlanAnswer | undefined {
  return facts.plans.find(
    (each) =>
      each.kind === "strategy" &&
      each.state !== "replaced" &&
      each.parties.some((party) => party.role === "participant"),
  );
}

/** Whom the business plan covers, who steers it, and who carries it out. */
export const businessPlan: Builder = {
  id: "business-plan",
  title: businessTexts.title,
  build(facts) {
    const { language, region } = facts;
    const plan = businessOf(facts);
    if (!plan) return leftOut(businessTexts.none, facts);
    const inIt = plan.parties.filter((each) => each.role === "participant");
    const own = new Set(region.members.filter((each) => !isWatching(each)).map((each) => each.party.slug));
    const beyond = inIt.filter((each) => !own.has(each.end.slug)).map((each) => shortName(each.end));
    const others = plan.parties.filter((each) => each.role !== "participant" && each.role !== "consulted");
    return one({
      id: "business-plan",
      kicker: plan.title,
      heading: (plan.state === "in-preparation" ? businessTexts.heading : businessTexts.holds)[language](
        capitalised(numberInWords(inIt.length, language)),
      ),
      sides: [
        {
          share: 0.64,
          blocks: [
            {
              kind: "list",
              items: [
                { text: businessTexts.covers[language](region.name, beyond) },
                ...others.map((each) => ({
                  text: `${capitalised(partyRoleTexts[each.role][language])}: ${each.end.name}`,
                })),
                { text: plan.sentence },
              ],
            },
          ],
        },
        {
          share: 0.36,
          blocks: [
            { kind: "label", text: businessTexts.participants[language] },
            { kind: "list", items: inIt.map((each) => ({ text: shortName(each.end) })) },
          ],
        },
      ],
      sources: sourceTitles([plan, ...plan.parties]),
      notes: [
        noteOf(`${plan.title}: ${plan.sentence}`, plan, language),
        ...plan.parties.map((each) =>
          noteOf(`${each.end.name}: ${partyRoleTexts[each.role][language]}`, each, language),
        ),
      ],
    });
  },
};
