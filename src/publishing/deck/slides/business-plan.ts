import type { CooperationAnswer } from "#cooperation/contract.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { DeckFacts } from "../facts.ts";
import { noteOf, recorded, sourceTitles } from "../record-words.ts";
import { businessTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";
import { projectsOf } from "./this-year.ts";

/** The cooperation for a business plan on the day. */
export function businessOf(facts: DeckFacts): CooperationAnswer | undefined {
  return projectsOf(facts).find((each) => each.theme === "business");
}

/** Who makes the business plan, who steers it, and who carries it out. */
export const businessPlan: Builder = {
  id: "business-plan",
  title: businessTexts.title,
  build(facts) {
    const { language, region } = facts;
    const plan = businessOf(facts);
    if (!plan) return leftOut(businessTexts.none, facts);
    const inIt = plan.members.filter((each) => !isWatching(each) && each.party.kind === "municipality");
    const own = new Set(region.members.filter((each) => !isWatching(each)).map((each) => each.party.slug));
    const beyond = inIt.filter((each) => !own.has(each.party.slug));
    const roles = region.relations.filter(
      (each) =>
        (each.kind === "steers" && each.cooperation?.slug === plan.slug) ||
        (each.kind === "commissions" && each.direction === "to"),
    );
    return one({
      id: "business-plan",
      kicker: plan.name,
      heading: businessTexts.heading[language](capitalised(numberInWords(inIt.length, language))),
      sides: [
        {
          share: 0.6,
          blocks: [
            {
              kind: "list",
              items: [
                {
                  text: businessTexts.covers[language](
                    region.name,
                    beyond.map((each) => shortName(each.party)),
                  ),
                },
                ...roles.map((each) => ({ text: recorded(each.note ?? "") })),
              ],
            },
          ],
        },
        {
          share: 0.4,
          blocks: [
            { kind: "label", text: businessTexts.participants[language] },
            { kind: "list", items: inIt.map((each) => ({ text: shortName(each.party) })) },
          ],
        },
      ],
      sources: sourceTitles([...inIt, ...roles]),
      notes: [
        ...inIt.map((each) => noteOf(each.party.name, each, language)),
        ...roles.map((each) => noteOf(each.note ?? "", each, language)),
      ],
    });
  },
};
