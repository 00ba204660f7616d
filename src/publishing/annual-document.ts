import { stepText } from "#cooperation/history-texts.ts";
import { formTexts, roleTexts } from "#cooperation/texts.ts";
import { formatOre, formatOreFully, funderTexts, notKnownAmount } from "#funding/money-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { planStateTexts, projectStateTexts } from "#plans/texts.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import { annualTexts as texts, annualTextsWith as textsWith } from "./annual-texts.ts";
import type { Block, PaperDocument, Runs } from "./paper-document.ts";
import { heading, paragraph, settled, sourceList } from "./paper-blocks.ts";
import type { AnnualFacts } from "./questions/annual-report.ts";

/** A year of a cooperation, from the records alone. */
export function annualDocument(facts: AnnualFacts, language: Language): PaperDocument {
  const { cooperation, year, on, whole } = facts;
  const day = formatDay(on, language);
  const title = textsWith.title[language](cooperation.name, String(year));
  return {
    title,
    subtitle: whole ? textsWith.asOf[language](day) : textsWith.soFar[language](day),
    language,
    day: on,
    author: cooperation.name,
    footer: `${title}, ${day}`,
    pictures: {},
    blocks: settled([
      { kind: "paragraph", tone: "note", text: [texts.note[language]] },
      ...about(facts, language),
      ...happened(facts, language),
      ...matters(facts, language),
      ...plans(facts, language),
      ...money(facts, language),
      ...members(facts, language),
      ...sources(facts, language),
    ]),
  };
}

function about({ cooperation }: AnnualFacts, language: Language): Block[] {
  const form = cooperation.form === null ? texts.notKnown[language] : formTexts[cooperation.form][language];
  const observers = cooperation.members.filter((one) => one.role === "observer" || one.role === "guest").length;
  return [
    heading(texts.about[language]),
    paragraph(textsWith.count[language](String(cooperation.members.length - observers), String(observers))),
    {
      kind: "facts",
      rows: [
        { name: texts.purpose[language], value: [cooperation.purpose ?? texts.notKnown[language]] },
        {
          name: texts.form[language],
          value: [`${capitalised(form)}${cooperation.law ? ` (${cooperation.law})` : ""}`],
        },
        { name: texts.statutes[language], value: [cooperation.statutes?.title ?? texts.notKnown[language]] },
      ],
    },
  ];
}

/** Who came, left or merged, and what changed. */
export function stepInWords(step: AnnualFacts["happened"][number]["steps"][number], language: Language): string {
  const who = "parties" in step ? listInWords(step.parties.map(shortName), language) : "";
  return stepText(step, who, language);
}

function happened({ happened: days }: AnnualFacts, language: Language): Block[] {
  const items = days.flatMap((one): Runs[] => {
    const steps = one.steps.map((step) => stepInWords(step, language));
    const said = [...steps, ...one.events.map((event) => event.title)];
    return said.map((what): Runs => [{ text: formatDay(one.day, language), strong: true }, `: ${what}.`]);
  });
  return [
    heading(texts.happened[language]),
    items.length === 0 ? paragraph(texts.nothingHappened[language]) : { kind: "list", items },
  ];
}

function matters({ matters: all }: AnnualFacts, language: Language): Block[] {
  if (all.length === 0) return [heading(texts.matters[language]), paragraph(texts.noMatters[language])];
  return [
    heading(texts.matters[language]),
    {
      kind: "table",
      caption: texts.matters[language],
      columns: [
        { title: texts.matter[language], share: 2 },
        { title: texts.stands[language], share: 3 },
      ],
      rows: all.map((one): Runs[] => [[one.title], [one.sentence]]),
    },
  ];
}

function plans({ board }: AnnualFacts, language: Language): Block[] {
  if (!board) return [];
  const blocks: Block[] = [];
  if (board.plans.length > 0)
    blocks.push(heading(texts.plans[language]), {
      kind: "table",
      caption: texts.plans[language],
      columns: [
        { title: texts.plan[language], share: 3 },
        { title: texts.stands[language], share: 2 },
      ],
      rows: board.plans.map((one): Runs[] => [[one.title], [planStateTexts[one.state][language]]]),
    });
  if (board.projects.length > 0)
    blocks.push(heading(texts.projects[language]), {
      kind: "table",
      caption: texts.projects[language],
      columns: [
        { title: texts.project[language], share: 3 },
        { title: texts.stands[language], share: 2 },
      ],
      rows: board.projects.map((one): Runs[] => [
        [one.title],
        [`${projectStateTexts[one.state][language]}${one.light ? ` (${one.light.text})` : ""}`],
      ]),
    });
  return blocks;
}

function money({ budget, contributions, claims }: AnnualFacts, language: Language): Block[] {
  const standing = budget?.standing ?? null;
  const blocks: Block[] = [heading(texts.money[language])];
  if (standing) {
    blocks.push({
      kind: "table",
      caption: `${texts.budget[language]}, ${formatDay(standing.decided, language)}`,
      columns: [
        { title: texts.item[language], share: 3 },
        { title: texts.funder[language], share: 2 },
        { title: texts.amount[language], share: 2, align: "right" },
      ],
      rows: [
        ...standing.lines.map((one): Runs[] => [
          [one.title],
          [capitalised(funderTexts[one.funder][language])],
          [one.amount === null ? notKnownAmount[language] : formatOreFully(one.amount, language)],
        ]),
        [[texts.sum[language]], [""], [formatOreFully(standing.total, language)]],
      ],
      sums: true,
    });
    if (standing.constructed) blocks.push(note(texts.constructed[language]));
  }
  if (budget && budget.actuals.length > 0)
    blocks.push({
      kind: "table",
      caption: texts.spent[language],
      columns: [
        { title: texts.item[language], share: 3 },
        { title: texts.costs[language], share: 2, align: "right" },
        { title: texts.income[language], share: 2, align: "right" },
      ],
      rows: budget.actuals.map((one): Runs[] => [
        [one.title],
        [formatOreFully(one.costs, language)],
        [formatOreFully(one.income, language)],
      ]),
    });
  if (contributions && contributions.totals.length > 0)
    blocks.push({
      kind: "table",
      caption: texts.contributions[language],
      columns: [
        { title: texts.party[language], share: 3 },
        { title: texts.amount[language], share: 2, align: "right" },
      ],
      rows: [
        ...contributions.totals.map((one): Runs[] => [[one.party.name], [formatOreFully(one.amount, language)]]),
        [[texts.sum[language]], [formatOreFully(contributions.total, language)]],
      ],
      sums: true,
    });
  if (claims)
    blocks.push(
      paragraph(
        textsWith.claims[language](
          formatOre(claims.asked, language),
          formatOre(claims.paid, language),
          formatOre(claims.left, language),
        ),
      ),
    );
  if (contributions?.runs.some((one) => one.constructed)) blocks.push(note(texts.constructed[language]));
  return blocks.length === 1 ? [...blocks, paragraph(texts.noMoney[language])] : blocks;
}

function note(text: string): Block {
  return { kind: "paragraph", tone: "note", text: [text] };
}

function members({ cooperation }: AnnualFacts, language: Language): Block[] {
  return [
    heading(texts.members[language]),
    {
      kind: "table",
      caption: texts.members[language],
      columns: [
        { title: texts.party[language], share: 3 },
        { title: texts.role[language], share: 2 },
      ],
      rows: cooperation.members.map((one): Runs[] => [[one.party.name], [roleTexts[one.role][language]]]),
    },
  ];
}

function sources({ cooperation, happened: days, board, budget }: AnnualFacts, language: Language): Block[] {
  const all = [
    cooperation.source,
    cooperation.purposeSource,
    cooperation.statutes?.source ?? null,
    ...cooperation.members.map((one) => one.source),
    ...days.flatMap((one) => one.events.flatMap((event) => event.claims.map((claim) => claim.source))),
    ...(board?.plans.map((one) => one.source) ?? []),
    budget?.standing?.source ?? null,
  ];
  return sourceList(new Map(all.flatMap((one) => (one === null ? [] : [[one.id, one] as const]))), language);
}
