import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import { linkTexts, partyRoleTexts } from "#plans/texts.ts";
import { jointPlanTexts } from "../plan-slide-texts.ts";
import { noteOf, recorded, sourceTitles } from "../record-words.ts";
import type { ListBlock } from "../slide.ts";
import { leftOut, type Builder } from "./builder.ts";

/** The joint land-use plan: who makes it, what it is to be, and what it hangs together with. */
export const jointPlan: Builder = {
  id: "joint-plan",
  title: jointPlanTexts.title,
  build(facts) {
    const { language } = facts;
    const plans = facts.plans.filter((each) => each.kind === "intermunicipal-plan" && each.state !== "replaced");
    if (plans.length === 0) return leftOut(jointPlanTexts.none, facts);
    return {
      slides: plans.map((plan) => {
        const inIt = plan.parties.filter((each) => each.role === "participant");
        const others = plan.parties.filter((each) => each.role !== "participant" && each.role !== "consulted");
        const list: ListBlock = {
          kind: "list",
          items: [
            { text: recorded(plan.legalEffect) },
            ...plan.links.map((each) => ({
              text: `${linkTexts[each.kind][each.direction][language]}: ${each.plan.title}`,
            })),
            ...others.map((each) => ({
              text: `${capitalised(partyRoleTexts[each.role][language])}: ${each.end.name}`,
            })),
          ],
        };
        return {
          id: "joint-plan",
          kicker: plan.title,
          heading: (plan.state === "in-preparation" ? jointPlanTexts.heading : jointPlanTexts.holds)[language](
            capitalised(numberInWords(inIt.length, language)),
          ),
          sides: [
            { share: 0.68, blocks: [{ kind: "note" as const, text: recorded(plan.summary) }, list] },
            {
              share: 0.32,
              blocks: [
                { kind: "label" as const, text: jointPlanTexts.participants[language] },
                { kind: "list" as const, items: inIt.map((each) => ({ text: shortName(each.end) })) },
              ],
            },
          ],
          sources: sourceTitles([plan, ...plan.links, ...plan.parties]),
          notes: [
            noteOf(`${plan.title}: ${plan.sentence}`, plan, language),
            `${plan.law}.`,
            ...plan.links.map((each) => noteOf(each.note || each.plan.title, each, language)),
            ...plan.parties.map((each) =>
              noteOf(
                `${each.end.name}: ${partyRoleTexts[each.role][language]}${each.note ? `. ${each.note}` : ""}`,
                each,
                language,
              ),
            ),
          ],
        };
      }),
    };
  },
};
