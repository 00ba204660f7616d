import { formatOre } from "#funding/money-texts.ts";
import type { BudgetAnswer } from "#funding/contract.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { PlanAnswer } from "#plans/contract/plan.ts";
import type { DeckFacts } from "../facts.ts";
import { programmeTexts } from "../plan-slide-texts.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** The areas that the newest development plan is divided into, with the frame of each where one was set by the day. */
export const programme: Builder = {
  id: "programme",
  title: programmeTexts.title,
  build(facts) {
    const { language } = facts;
    const plan = facts.plans
      .filter((each) => each.programmeAreas.length > 0)
      .toSorted((a, b) => ((a.period?.from ?? "") < (b.period?.from ?? "") ? 1 : -1))[0];
    if (!plan) return leftOut(programmeTexts.none, facts);
    const budget = budgetFor(plan, facts);
    const set = budget && !budget.ahead ? budget : null;
    const frames = new Map(plan.programmeAreas.map((area) => [area.id, set ? frameOf(set, plan.slug, area.id) : null]));
    const said = [
      ...plan.statements.filter((each) => each.kind === "strategy").map((each) => `${each.wording}.`),
      plan.sentence,
      ...(budget?.ahead ? [programmeTexts.ahead[language](formatDay(budget.decided, language))] : []),
      ...(set?.constructed ? [programmeTexts.constructed[language]] : []),
    ].join(" ");
    return one(
      slideOf({
        id: "programme",
        kicker: plan.title,
        heading: programmeTexts.heading[language](
          capitalised(numberInWords(plan.programmeAreas.length, language)),
          plan.title,
        ),
        blocks: [
          {
            kind: "cards",
            columns: plan.programmeAreas.length === 4 ? 2 : 3,
            items: plan.programmeAreas.map((area, index) => {
              const frame = frames.get(area.id);
              const card = { title: recorded(area.title), figure: String(index + 1) };
              const text = frame ? formatOre(frame, language) : "";
              return text ? { ...card, text } : card;
            }),
          },
          { kind: "note", text: said },
        ],
        from: [plan, ...plan.programmeAreas],
        notes: [
          noteOf(`${plan.title}: ${plan.summary}`, plan, language),
          ...plan.programmeAreas.map((area) => noteOf(area.title, area, language)),
          ...(budget ? [noteOf(`${budget.note} ${formatDay(budget.decided, language)}`.trim(), budget, language)] : []),
        ],
      }),
    );
  },
};

function budgetFor(plan: PlanAnswer, { budgets }: DeckFacts): BudgetAnswer | null {
  const year = Number(plan.period?.from.slice(0, 4));
  const until = Number(plan.period?.until.slice(0, 4));
  return budgets.find((each) => each.year >= year && each.year < until)?.budget ?? null;
}

function frameOf(budget: BudgetAnswer, plan: string, area: string): number | null {
  const lines = budget.lines.filter((each) => each.plan === plan && each.area?.id === area && each.amount !== null);
  return lines.length > 0 ? lines.reduce((sum, each) => sum + (each.amount ?? 0), 0) : null;
}
