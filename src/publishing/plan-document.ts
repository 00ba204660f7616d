import type { PlanFacts } from "./questions/plan-document.ts";
import { guidelineKindTexts } from "#plans/guideline-texts.ts";
import {
  lightTexts,
  linkTexts,
  partyRoleTexts,
  planKindTexts,
  projectStateTexts,
  statementKindTexts,
} from "#plans/texts.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import { heading, paragraph, settled, sourceList } from "./paper-blocks.ts";
import type { Block, PaperDocument, Runs } from "./paper-document.ts";
import { planPaperTexts as texts, planPaperTextsWith as textsWith } from "./plan-paper-texts.ts";

/** A plan as a document: what it says, its wording in clauses, who it is for, and where its parts stand. */
export function planDocument(facts: PlanFacts, language: Language): PaperDocument {
  const { plan } = facts;
  const day = formatDay(plan.on, language);
  return {
    title: plan.title,
    subtitle: textsWith.subtitle[language](planKindTexts[plan.kind][language], plan.owner.name, day),
    language,
    day: plan.on,
    author: plan.owner.name,
    footer: `${plan.title}, ${day}`,
    pictures: {},
    blocks: settled([
      { kind: "paragraph", text: [{ text: plan.sentence, strong: true }] },
      ...(plan.summary === "" ? [] : [paragraph(plan.summary)]),
      { kind: "facts", rows: footing(facts, language) },
      ...statements(facts, language),
      ...areas(facts, language),
      ...guidelines(facts, language),
      ...wording(facts, language),
      ...projects(facts, language),
      ...parties(facts, language),
      ...versions(facts, language),
      ...sources(facts, language),
    ]),
  };
}

function footing({ plan }: PlanFacts, language: Language): { name: string; value: Runs }[] {
  const rows: [string, string][] = [
    [texts.law[language], plan.law || texts.notKnown[language]],
    [texts.effect[language], plan.legalEffect || texts.notKnown[language]],
    [
      texts.period[language],
      plan.period
        ? `${plan.period.from.slice(0, 4)}–${Number(plan.period.until.slice(0, 4)) - (plan.period.until.endsWith("-01-01") ? 1 : 0)}`
        : "",
    ],
    ...plan.links.map((one): [string, string] => [linkTexts[one.kind][one.direction][language], one.plan.title]),
  ];
  return rows.filter(([, value]) => value !== "").map(([name, value]) => ({ name, value: [capitalised(value)] }));
}

function statements({ plan }: PlanFacts, language: Language): Block[] {
  return [...Map.groupBy(plan.statements, (one) => one.kind)].flatMap(([kind, own]): Block[] => [
    heading(statementKindTexts[kind][language]),
    { kind: "list", items: own.map((one) => [one.wording]) },
    ...own.flatMap((one) => one.indicators.map((indicator) => measured(indicator, language))),
  ]);
}

type Indicator = PlanFacts["plan"]["statements"][number]["indicators"][number];

function measured({ title, unit, aim, target, targetDay, values }: Indicator, language: Language): Block {
  const number = (value: number) => `${formatNumber(value, language)} ${unit}`;
  const newest = values.at(-1);
  const goal = textsWith[aim][language](number(target), targetDay === null ? "" : formatDay(targetDay, language));
  const now = newest
    ? textsWith.measured[language](number(newest.value), formatDay(newest.day, language))
    : texts.notMeasured[language];
  return { kind: "paragraph", tone: "note", text: [`${title}: ${goal} ${now}`] };
}

function areas({ plan }: PlanFacts, language: Language): Block[] {
  if (plan.programmeAreas.length === 0) return [];
  const titles = new Map(plan.projectList.map((one) => [one.slug, one.title]));
  return [
    heading(texts.areas[language]),
    {
      kind: "table",
      caption: texts.areas[language],
      columns: [
        { title: texts.area[language], share: 2 },
        { title: texts.projects[language], share: 3 },
      ],
      rows: plan.programmeAreas.map((one): Runs[] => [
        [one.title],
        [
          listInWords(
            one.projects.map((slug) => titles.get(slug) ?? slug),
            language,
          ) || texts.none[language],
        ],
      ]),
    },
  ];
}

function guidelines({ guidelines: all }: PlanFacts, language: Language): Block[] {
  if (all.length === 0) return [];
  return [
    heading(texts.guidelines[language]),
    {
      kind: "table",
      caption: texts.guidelines[language],
      columns: [
        { title: texts.number[language], share: 0.7 },
        { title: texts.kind[language], share: 1 },
        { title: texts.guideline[language], share: 5 },
      ],
      rows: all.map((one): Runs[] => [
        [one.number],
        [guidelineKindTexts[one.kind][language]],
        [
          `${one.heading}${one.heading === "" ? "" : ": "}${one.wording}${one.measureText ? ` (${one.measureText})` : ""}`,
        ],
      ]),
    },
  ];
}

/** The text of the newest version that went through the councils, clause by clause. */
function wording({ text }: PlanFacts, language: Language): Block[] {
  if (!text) return [];
  const name = [text.title, formatDay(text.dated, language)].filter(Boolean).join(", ");
  return [
    heading(texts.wording[language]),
    paragraph(textsWith.wordingOf[language](text.matter, name)),
    ...text.clauses.flatMap((one): Block[] => [
      heading([one.id === "0" ? "" : one.id, one.heading ?? ""].filter(Boolean).join(" ") || text.title, 3),
      ...one.text.split(/\n\s*\n/).map((part) => paragraph(part.replace(/\s+/g, " ").trim())),
    ]),
    ...(text.constructed
      ? [{ kind: "paragraph" as const, tone: "note" as const, text: [texts.constructed[language]] }]
      : []),
  ];
}

function projects({ plan }: PlanFacts, language: Language): Block[] {
  if (plan.projectList.length === 0) return [];
  return [
    heading(texts.projects[language]),
    {
      kind: "table",
      caption: texts.projects[language],
      columns: [
        { title: texts.project[language], share: 3 },
        { title: texts.state[language], share: 1.5 },
        { title: texts.light[language], share: 1.5 },
        { title: texts.next[language], share: 2.5 },
      ],
      rows: plan.projectList.map((one): Runs[] => [
        [one.title],
        [projectStateTexts[one.state][language]],
        [one.light ? lightTexts[one.light.light][language] : texts.none[language]],
        [one.next ? `${one.next.title}, ${formatDay(one.next.due, language)}` : texts.none[language]],
      ]),
    },
  ];
}

function parties({ plan }: PlanFacts, language: Language): Block[] {
  if (plan.parties.length === 0) return [];
  const grouped = [...Map.groupBy(plan.parties, (one) => one.role)];
  return [
    heading(texts.parties[language]),
    {
      kind: "facts",
      rows: grouped.map(([role, own]) => ({
        name: capitalised(partyRoleTexts[role][language]),
        value: [
          `${listInWords(
            own.map((one) => one.end.name),
            language,
          )}.`,
        ],
      })),
    },
  ];
}

function versions({ plan }: PlanFacts, language: Language): Block[] {
  if (plan.versions.length === 0) return [];
  return [
    heading(texts.adopted[language]),
    {
      kind: "list",
      items: plan.versions.map((one): Runs => {
        // What went through the councils says itself whether it is in force.
        const unsaid = one.matter === null ? texts.notAdopted[language] : "";
        const when = one.adoptedOn === null ? unsaid : formatDay(one.adoptedOn, language);
        const parts = [one.title || textsWith.version[language](String(one.version)), when, one.body, one.caseNumber];
        return [`${parts.filter(Boolean).join(", ")}. ${one.matter ? one.matter.sentence : ""} ${one.note}`.trim()];
      }),
    },
  ];
}

function sources({ plan }: PlanFacts, language: Language): Block[] {
  const all = [
    plan,
    ...plan.versions,
    ...plan.parties,
    ...plan.statements,
    ...plan.programmeAreas,
    ...plan.projectList,
  ].flatMap((one) => (one.source === null ? [] : [[one.source.id, one.source] as const]));
  return sourceList(new Map(all), language);
}
