import { parseArgs } from "node:util";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { eventsAbout } from "#cooperation/questions/events.ts";
import { portfolioAnswer } from "#cooperation/questions/portfolio.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { matterAnswer } from "#decisions/questions/matter.ts";
import { matterRefusalTexts } from "#decisions/texts.ts";
import { budgetOf } from "#funding/questions/budget.ts";
import { contributionsOf } from "#funding/questions/contributions.ts";
import { financingOf } from "#funding/questions/financing.ts";
import { partyAnswer } from "#parties/questions/party.ts";
import { successorsAnswer } from "#parties/questions/successors.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import { followUpRefusalTexts } from "#plans/guideline-texts.ts";
import { followUpAnswer } from "#plans/questions/follow-up-answer.ts";
import { planAnswer } from "#plans/questions/plan.ts";
import { projectAnswer } from "#plans/questions/project.ts";
import { planRefusalTexts, projectRefusalTexts } from "#plans/texts.ts";
import type { Reader } from "#platform/answers.ts";
import { parseDay, type Day } from "#platform/day.ts";
import { isLanguage, type Language, type TextOf } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { inWords } from "./in-words.ts";
import type { Io } from "./io.ts";

export const askUsage = `samrad ask cooperation NAME [--on DAY]
samrad ask party NAME|NUMBER [--on DAY]
samrad ask successors NAME|NUMBER --from DAY [--on DAY]
samrad ask portfolio NAME|NUMBER [--on DAY]
samrad ask events PARTY|COOPERATION [--on DAY]
samrad ask matter NAME [--on DAY]
samrad ask plan NAME [--on DAY]
samrad ask project NAME [--on DAY]
samrad ask follow-up PLAN [--on DAY]
samrad ask budget COOPERATION YEAR [--on DAY]
samrad ask contributions COOPERATION YEAR [--on DAY]
samrad ask financing COOPERATION [--on DAY]
  --on DAY      the day asked about, as 2009-06-11; today when absent
  --lang nb|nn|en
  --json        the same answer as the API gives`;

export const topics = [
  "cooperation",
  "party",
  "successors",
  "portfolio",
  "events",
  "matter",
  "plan",
  "project",
  "follow-up",
  "budget",
  "contributions",
  "financing",
] as const;
export type Topic = (typeof topics)[number];
export type Asked = { topic: Topic; name: string; on: Day | undefined; from: Day | undefined; language: Language };

/** Where an answer comes from: the database here, or a server that has the folder open. */
export type Answerer = (asked: Asked) => Promise<{ ok: true; value: unknown } | { ok: false; message: string }>;

export async function askCommand(argv: string[], io: Io, answerer: () => Promise<Answerer>): Promise<number> {
  const read = readArguments(argv);
  if (typeof read === "string") {
    io.stderr(`${read}\n\n${askUsage}\n`);
    return 2;
  }
  const answer = await (await answerer())(read.asked);
  if (!answer.ok) {
    io.stderr(`${answer.message}\n`);
    return 1;
  }
  io.stdout(
    read.json
      ? `${JSON.stringify(answer.value, null, 2)}\n`
      : inWords(read.asked.topic, answer.value, read.asked.language),
  );
  return 0;
}

function readArguments(argv: string[]): { asked: Asked; json: boolean } | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        on: { type: "string" },
        from: { type: "string" },
        lang: { type: "string", default: "nb" },
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [topic, ...words] = parsed.positionals;
  const known = topics.find((one) => one === topic);
  if (!known) return `Ask about what? Known: ${topics.join(", ")}.`;
  if (words.length === 0)
    return `Which ${known === "successors" || known === "portfolio" || known === "events" ? "party" : known}?`;
  const { on, from, lang, json } = parsed.values;
  for (const [name, day] of [
    ["--on", on],
    ["--from", from],
  ] as const) {
    if (day !== undefined && parseDay(day) === null)
      return `${name} must be a day that exists, as 2009-06-11, not "${day}".`;
  }
  if (!isLanguage(lang)) return `--lang must be nb, nn or en, not "${lang}".`;
  if ((known === "budget" || known === "contributions") && !/ \d{4}$/.test(words.join(" ")))
    return `Which year? As in: samrad ask ${known} trondheimsregionen 2010.`;
  if (from !== undefined && known !== "successors") return "--from goes with successors.";
  return { asked: { topic: known, name: words.join(" "), on, from, language: lang }, json };
}

/** Answers from the database that is open here. */
export function answersHere(reader: Reader, today: Day): Answerer {
  return async ({ topic, name, on: asked, from, language }) => {
    const on = asked ?? today;
    switch (topic) {
      case "cooperation":
        return said(await cooperationAnswer(reader, name, on), cooperationRefusalTexts, language);
      case "party":
        return said(await partyAnswer(reader, name, on), findRefusalTexts, language);
      case "successors":
        return said(await successorsAnswer(reader, name, from ?? on, on), findRefusalTexts, language);
      case "portfolio":
        return said(await portfolioAnswer(reader, name, on), findRefusalTexts, language);
      case "events":
        return said(await eventsAbout(reader, name, on), findRefusalTexts, language);
      case "matter":
        return said(await matterAnswer(reader, name, on, language), matterRefusalTexts, language);
      case "follow-up":
        return said(
          await followUpAnswer(reader, name, on, language),
          { ...findRefusalTexts, ...followUpRefusalTexts },
          language,
        );
      case "plan":
        return said(await planAnswer(reader, name, on, language), planRefusalTexts, language);
      case "project":
        return said(await projectAnswer(reader, name, on, language), projectRefusalTexts, language);
      case "budget": {
        const { cooperation, year } = ofYear(name);
        return said(await budgetOf(reader, cooperation, year, on), cooperationRefusalTexts, language);
      }
      case "contributions": {
        const { cooperation, year } = ofYear(name);
        return said(await contributionsOf(reader, cooperation, year, on, language), cooperationRefusalTexts, language);
      }
      case "financing":
        return said(await financingOf(reader, name, on, language), cooperationRefusalTexts, language);
      default:
        return topic satisfies never;
    }
  };
}

/** "trondheimsregionen 2010": the year is the last word. */
function ofYear(name: string): { cooperation: string; year: number } {
  return { cooperation: name.slice(0, -5), year: Number(name.slice(-4)) };
}

function said<Code extends string>(
  outcome: { ok: true; value: unknown } | Refusal<Code>,
  texts: { [code in Code]: TextOf<[Refusal["params"]]> },
  language: Language,
): Awaited<ReturnType<Answerer>> {
  return outcome.ok ? outcome : { ok: false, message: texts[outcome.code][language](outcome.params) };
}

const paths: { [topic in Topic]: (name: string) => string } = {
  cooperation: (name) => `cooperations/${name}`,
  party: (name) => `parties/${name}`,
  successors: (name) => `parties/${name}/successors`,
  events: (name) => `events?about=${name}`,
  portfolio: (name) => `parties/${name}/portfolio`,
  matter: (name) => `matters/${name}`,
  plan: (name) => `plans/${name}`,
  "follow-up": (name) => `plans/${name}/follow-up`,
  project: (name) => `projects/${name}`,
  budget: (name) => `budgets/${name.replace(/%20(\d{4})$/, "/$1")}`,
  contributions: (name) => `contributions/${name.replace(/%20(\d{4})$/, "/$1")}`,
  financing: (name) => `financing/${name}`,
};

/** Asks the server that has the data open: the embedded database has one process at a time. */
export function answersAt(address: string): Answerer {
  return async ({ topic, name, on, from, language }) => {
    const url = new URL(`/api/v1/${paths[topic](encodeURIComponent(name))}`, address);
    if (on) url.searchParams.set("on", on);
    if (from) url.searchParams.set("from", from);
    url.searchParams.set("lang", language);
    const response = await fetch(url);
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body };
    const detail =
      typeof body === "object" && body !== null && "detail" in body
        ? String(body.detail)
        : `The server at ${address} answered ${response.status}.`;
    return { ok: false, message: detail };
  };
}
