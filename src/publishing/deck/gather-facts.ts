import type { CooperationAnswer } from "#cooperation/contract.ts";
import { cooperationAnswer, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { recordedEvents } from "#cooperation/questions/events.ts";
import { budgetOf } from "#funding/questions/budget.ts";
import { financingOf } from "#funding/questions/financing.ts";
import { historyAnswer } from "#cooperation/questions/history.ts";
import { networkAnswer } from "#cooperation/questions/network.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { matterAnswer } from "#decisions/questions/matter.ts";
import { mattersAnswer } from "#decisions/questions/matters.ts";
import { sourceRefs } from "#parties/questions/find-party.ts";
import { partyAnswer } from "#parties/questions/party.ts";
import { populationSum } from "#parties/questions/population.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import { followUp } from "#plans/questions/follow-up.ts";
import { planAnswer } from "#plans/questions/plan.ts";
import { planStatusBoard } from "#plans/questions/plans.ts";
import { projectAnswer } from "#plans/questions/project.ts";
import { labAnswer } from "#region-lab/questions/region-lab.ts";
import { defaultSettings } from "#region-lab/vocabulary.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";
import type { DeckFacts } from "./facts.ts";

/** Reads what the slides are made from, through the questions that pages and API ask. */
export async function gatherFacts(
  reader: Reader,
  word: string,
  on: Day,
  language: Language,
): Promise<Outcome<DeckFacts, CooperationRefusal>> {
  const found = await cooperationAnswer(reader, word, on);
  if (!found.ok) return found;
  const region = found.value;
  return accept(
    await reader.answers.of(`publishing.facts ${region.slug} ${on} ${language}`, () =>
      readFacts(reader, region, on, language),
    ),
  );
}

async function readFacts(reader: Reader, region: CooperationAnswer, on: Day, language: Language): Promise<DeckFacts> {
  const linked = [...new Set(region.relations.flatMap((one) => one.cooperation?.slug ?? []))];
  const standings = region.members.map((one) => ({
    party: one.party.slug,
    mark: isWatching(one) ? ("observer" as const) : ("member" as const),
  }));
  const municipal = region.members.filter((one) => !isWatching(one) && one.party.kind === "municipality");
  const commissions = region.relations.filter((one) => one.kind === "commissions" && one.direction === "to");
  const parts = region.relations.flatMap((one) =>
    one.kind === "part-of" && one.direction === "from" ? (one.cooperation?.slug ?? []) : [],
  );
  const [related, events, matters, network, picture, people, commissioned, lab, history] = await Promise.all([
    Promise.all(linked.map((slug) => cooperationAnswer(reader, slug, on))),
    recordedEvents(reader, on),
    mattersAnswer(reader, on, language, { cooperations: [region.slug, ...parts] }),
    networkAnswer(reader, on),
    regionPicture(reader, on, standings),
    populationSum(
      reader,
      municipal.map((one) => one.party.slug),
      on,
    ),
    Promise.all(commissions.flatMap((one) => (one.party ? partyWithParts(reader, one.party.slug, on) : []))),
    labAnswer(reader, region.slug, on, defaultSettings),
    historyAnswer(reader, region.slug, on),
  ]);
  const open = await Promise.all(
    matters.filter((one) => one.open).map((one) => matterAnswer(reader, one.slug, on, language)),
  );
  return {
    language,
    on,
    region,
    related: related.flatMap((one) => (one.ok ? [one.value] : [])),
    events,
    matters,
    open: open.flatMap((one) => (one.ok ? [one.value] : [])),
    network,
    picture,
    people,
    ...(await plansAndMoney(reader, region.slug, on, language)),
    commissioned: commissioned.filter((one) => one !== null),
    lab,
    history: history.ok ? history.value : { days: [], counts: [] },
  };
}

async function partyWithParts(reader: Reader, slug: string, on: Day) {
  const party = await partyAnswer(reader, slug, on);
  if (!party.ok) return null;
  const parts = await Promise.all(party.value.parts.map((one) => partyAnswer(reader, one.slug, on)));
  return { party: party.value, parts: parts.flatMap((one) => (one.ok ? [one.value] : [])) };
}

async function plansAndMoney(reader: Reader, region: string, on: Day, language: Language) {
  const year = Number(on.slice(0, 4));
  const [board, financing, ...years] = await Promise.all([
    planStatusBoard(reader, region, on, language),
    financingOf(reader, region, on, language),
    ...[year, year + 1].map((each) => budgetOf(reader, region, each, on)),
  ]);
  const summaries = board.ok ? board.value.plans : [];
  const holds = new Set(["in-preparation", "adopted", "in-force"]);
  const divided = summaries.filter((each) => each.areas > 0).toSorted((a, b) => order(b.period?.from, a.period?.from));
  const wanted = summaries.filter((each) => holds.has(each.state) || each === divided[0]);
  const top = (board.ok ? board.value.projects : []).filter((each) => each.parent === null);
  const [plans, projects] = await Promise.all([
    Promise.all(wanted.map((each) => planAnswer(reader, each.slug, on, language))),
    Promise.all(top.map((each) => projectAnswer(reader, each.slug, on, language))),
  ]);
  const whole = projects.flatMap((each) => (each.ok ? [each.value] : []));
  const parts = await Promise.all(
    whole.flatMap((each) => each.parts.map((part) => projectAnswer(reader, part.slug, on, language))),
  );
  const joint = wanted.filter((each) => each.kind === "intermunicipal-plan" || each.kind === "guideline");
  const followUps = await Promise.all(joint.map((each) => followUp(reader, each.slug, on)));
  return {
    followUps: await Promise.all(
      followUps.flatMap((each) =>
        each.ok
          ? [
              sourceRefs(
                reader,
                each.value.guidelines.map((guideline) => guideline.source),
              ).then((sources) => ({ followUp: each.value, sources: [...sources.values()] })),
            ]
          : [],
      ),
    ),
    parts: parts.flatMap((each) => (each.ok ? [each.value] : [])),
    plans: plans.flatMap((each) => (each.ok ? [each.value] : [])),
    projects: whole,
    financing: financing.ok ? financing.value : null,
    budgets: years.flatMap((each) =>
      each.ok && each.value.standing ? [{ year: each.value.year, budget: each.value.standing }] : [],
    ),
  };
}

function order(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
