import { relationText } from "#cooperation/register-texts.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import { noteOf, recorded, sourceTitles } from "../record-words.ts";
import { jointPlanTexts } from "../slide-texts.ts";
import { leftOut, type Builder } from "./builder.ts";
import { projectsOf } from "./this-year.ts";

/** The joint land-use plan: who makes it, and what it belongs to. */
export const jointPlan: Builder = {
  id: "joint-plan",
  title: jointPlanTexts.title,
  build(facts) {
    const { language } = facts;
    const plans = projectsOf(facts).filter((each) => each.theme === "plan");
    if (plans.length === 0) return leftOut(jointPlanTexts.none, facts);
    return {
      slides: plans.map((plan) => {
        const inIt = plan.members.filter((each) => !isWatching(each));
        const noted = plan.relations.filter((each) => each.note !== null);
        return {
          id: "joint-plan",
          kicker: plan.name,
          heading: jointPlanTexts.heading[language](capitalised(numberInWords(inIt.length, language))),
          sides: [
            {
              share: 0.62,
              blocks: [
                { kind: "note" as const, text: recorded(plan.purpose ?? "") },
                {
                  kind: "list" as const,
                  items: noted.map((each) => ({
                    text: recorded(each.note ?? ""),
                    detail: relationText(
                      each.kind,
                      each.direction,
                      each.party?.name ?? each.cooperation?.name ?? "",
                      language,
                    ),
                  })),
                },
              ],
            },
            {
              share: 0.38,
              blocks: [
                { kind: "label" as const, text: jointPlanTexts.participants[language] },
                { kind: "list" as const, items: inIt.map((each) => ({ text: shortName(each.party) })) },
              ],
            },
          ],
          sources: sourceTitles([plan, ...plan.members, ...noted]),
          notes: [
            noteOf(plan.purpose ?? plan.name, { source: plan.purposeSource, constructed: false }, language),
            ...inIt.map((each) => noteOf(each.party.name, each, language)),
            ...noted.map((each) => noteOf(each.note ?? "", each, language)),
          ],
        };
      }),
    };
  },
};
