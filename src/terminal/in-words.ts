import {
  cooperationAnswerSchema,
  portfolioAnswerSchema,
  eventsAnswerSchema,
  type Member,
} from "#cooperation/contract.ts";
import { relationText } from "#cooperation/register-texts.ts";
import { shareSentence, shareTexts } from "#cooperation/share-texts.ts";
import { roleTexts } from "#cooperation/texts.ts";
import { comparisonTexts, stageTexts } from "#decisions/board-texts.ts";
import { matterAnswerSchema, type ReasonNode } from "#decisions/contract.ts";
import { partyAnswerSchema, successorsAnswerSchema } from "#parties/contract.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Topic } from "./ask.ts";
import { followUpInWords } from "./follow-up-in-words.ts";
import { budgetInWords, contributionsInWords, financingInWords } from "./money-in-words.ts";
import { planInWords, projectInWords } from "./plans-in-words.ts";

/** An answer as a few plain lines for a person at a terminal; `--json` has all of it. */
export function inWords(topic: Topic, value: unknown, language: Language): string {
  const lines = describe(topic, value, language);
  return `${lines.join("\n")}\n`;
}

const words = {
  on: { nb: "per", nn: "per", en: "as of" },
  since: { nb: "fra", nn: "frå", en: "since" },
  atLatest: { nb: "senest fra", nn: "seinast frå", en: "at the latest since" },
  statutes: { nb: "Vedtekter", nn: "Vedtekter", en: "Statutes" },
  bodies: { nb: "Organer", nn: "Organ", en: "Bodies" },
  parts: { nb: "Deler", nn: "Delar", en: "Parts" },
  partOf: { nb: "Del av", nn: "Del av", en: "Part of" },
  follows: { nb: "Etter kom", nn: "Etter kom", en: "Followed by" },
  ambiguous: { nb: "Flere følger etter", nn: "Fleire følgjer etter", en: "Several follow" },
  none: { nb: "Ingen følger etter", nn: "Ingen følgjer etter", en: "Nobody follows" },
  undecided: {
    nb: "ikke bestemt om medlemskapet går videre",
    nn: "ikkje avgjort om medlemskapen går vidare",
    en: "not decided whether the membership passes on",
  },
  inhabitants: { nb: "innbyggere", nn: "innbyggjarar", en: "inhabitants" },
  why: { nb: "Hvorfor:", nn: "Kvifor:", en: "Why:" },
} as const;

function shareOf({ share }: Pick<Member, "share">, language: Language): string {
  return share ? `, ${shareTexts.share[language].toLowerCase()} ${shareSentence(share, language)}` : "";
}

function describe(topic: Topic, value: unknown, language: Language): string[] {
  const day = (text: string) => formatDay(text, language);
  switch (topic) {
    case "cooperation": {
      const answer = cooperationAnswerSchema.parse(value);
      return [
        `${answer.name} ${words.on[language]} ${day(answer.on)}`,
        ...(answer.purpose ? [answer.purpose] : []),
        ...answer.members.map(
          (one) =>
            `  ${one.party.name.padEnd(34)} ${roleTexts[one.role][language].padEnd(14)} ${words[one.sinceCertainty === "exact" ? "since" : "atLatest"][language]} ${day(one.since)}${shareOf(one, language)}`,
        ),
        ...(answer.statutes ? [`  ${words.statutes[language]}: ${answer.statutes.title}`] : []),
        ...(answer.bodies.length > 0
          ? [`  ${words.bodies[language]}: ${answer.bodies.map((one) => one.name).join(", ")}`]
          : []),
        ...answer.tasks.map((one) => `  – ${one.task}`),
        ...answer.relations.map(
          (one) =>
            `  ${relationText(one.kind, one.direction, one.party?.name ?? one.cooperation?.name ?? "", language)}${one.note === null ? "" : ` (${one.note})`}`,
        ),
        ...answer.reservations.map((one) => `  ${one.party.name}: ${one.wording}`),
        ...answer.undecided.map(
          (one) =>
            `  ${one.party.name}: ${words.undecided[language]} (${one.successors.map((next) => next.name).join(", ")})`,
        ),
      ];
    }
    case "party": {
      const answer = partyAnswerSchema.parse(value);
      return [
        `${answer.name} (${answer.number ?? answer.slug}) ${words.on[language]} ${day(answer.on)}`,
        ...(answer.population
          ? [
              `  ${formatNumber(answer.population.people, language)} ${words.inhabitants[language]} (${answer.population.year})`,
            ]
          : []),
        ...(["partOf", "parts"] as const).flatMap((which) =>
          answer[which].length > 0
            ? [
                `  ${words[which][language]} (${answer[which].length}): ${answer[which].map((one) => one.name).join(", ")}`,
              ]
            : [],
        ),
        ...answer.changes.map(
          (one) =>
            `  ${day(one.day)}: ${one.kind} ${one.from.name} → ${one.to.name}${one.note ? ` (${one.note})` : ""}`,
        ),
      ];
    }
    case "successors": {
      const answer = successorsAnswerSchema.parse(value);
      const heading = { one: words.follows, ambiguous: words.ambiguous, none: words.none }[answer.status][language];
      return [
        `${answer.party.name}, ${day(answer.from)} → ${day(answer.on)}. ${heading}:`,
        ...answer.parties.map((one) => `  ${one.name} (${one.number ?? one.slug})`),
      ];
    }
    case "portfolio": {
      const answer = portfolioAnswerSchema.parse(value);
      return [
        `${answer.party.name} ${words.on[language]} ${day(answer.on)}`,
        ...answer.cooperations.map(
          (one) =>
            `  ${one.cooperation.name.padEnd(44)} ${roleTexts[one.role][language].padEnd(14)} ${words.since[language]} ${day(one.since)}${shareOf(one, language)}`,
        ),
        ...answer.undecided.map((one) => `  ${one.cooperation.name}: ${words.undecided[language]} (${one.party.name})`),
      ];
    }
    case "events": {
      const { about, events } = eventsAnswerSchema.parse(value);
      return [
        about.name,
        ...events.map((one) => {
          const days = one.claims.map((claim) => day(claim.day)).join(" / ");
          const source = one.claims[0]?.source?.title;
          return `  ${days}: ${one.title}${source === undefined ? "" : ` (${source})`}`;
        }),
      ];
    }
    case "matter": {
      const answer = matterAnswerSchema.parse(value);
      return [
        `${answer.title} ${words.on[language]} ${day(answer.on)}`,
        answer.inForce.sentence,
        ...answer.board.map((one) => {
          const came = one.date
            ? `${stageTexts[one.stage][language]} ${day(one.date)}`
            : stageTexts[one.stage][language];
          const how = one.comparison ? `, ${comparisonTexts[one.comparison][language]}` : "";
          return `  ${one.party.name.padEnd(20)} ${came}${how}${one.waitingFor ? ` — ${one.waitingFor}` : ""}`;
        }),
        words.why[language],
        ...reasons(answer.inForce.because, 1),
      ];
    }
    case "follow-up":
      return followUpInWords(value, language);
    case "plan":
      return planInWords(value, language);
    case "project":
      return projectInWords(value, language);
    case "budget":
      return budgetInWords(value, language);
    case "contributions":
      return contributionsInWords(value, language);
    case "financing":
      return financingInWords(value, language);
    default:
      return topic satisfies never;
  }
}

function reasons(node: ReasonNode, depth: number): string[] {
  return [
    `${"  ".repeat(depth)}${node.holds ? "✓" : "✗"} ${node.text}`,
    ...node.children.flatMap((one) => reasons(one, depth + 1)),
  ];
}
