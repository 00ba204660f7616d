import type { CooperationAnswer } from "#cooperation/contract.ts";
import { cooperationAnswer, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { recordedEvents } from "#cooperation/questions/events.ts";
import { historyAnswer } from "#cooperation/questions/history.ts";
import { networkAnswer } from "#cooperation/questions/network.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { matterAnswer } from "#decisions/questions/matter.ts";
import { mattersAnswer } from "#decisions/questions/matters.ts";
import { partyAnswer } from "#parties/questions/party.ts";
import { populationSum } from "#parties/questions/population.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
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
