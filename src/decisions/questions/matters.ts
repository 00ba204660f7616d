import type { CooperationRef } from "#cooperation/contract.ts";
import { bodyNames } from "#cooperation/questions/body-names.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { Condition } from "#cooperation/vocabulary.ts";
import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { MatterRef } from "../contract.ts";
import { matterIdsOn } from "../list-store.ts";
import { ruleUnknown } from "../matter-list-texts.ts";
import { statusSentence } from "../status-sentence.ts";
import { deadline } from "../rules/board.ts";
import type { InForceStatus } from "../vocabulary.ts";
import { competentOrgans, matterFiles, ruleOf, settle, type MatterFile, type Settled } from "./cases.ts";
import { boardFacts } from "./matter-board.ts";

/** A date ahead, as it was planned on the day asked about; `party` null: for all. */
export type DateAhead = { stage: string; due: Day; party: PartyRef | null; constructed: boolean };

/** Where a matter stands, in short. */
export type MatterSummary = MatterRef & {
  status: InForceStatus | "rule-unknown";
  since: Day | null;
  /** First day no longer in force, where that is known. */
  until: Day | null;
  sentence: string;
  /** Something is still to be decided before it can take effect. */
  open: boolean;
  /** How many of those that decide at home have adopted what counts; null where the rule asks nobody to. */
  progress: { adopted: number; of: number } | null;
  /** Dates not yet past, soonest first. */
  ahead: DateAhead[];
  /** Those that should have decided by now. */
  late: PartyRef[];
  constructed: boolean;
};

export type MattersFilter = { cooperations?: readonly string[]; parties?: readonly string[]; limit?: number };

/** So many matters are weighed at most: the newest. A region opens some tens a year. */
const most = 300;

/** Joint matters opened by a day and where each stands: open ones first, by their next date, then the newest. */
export async function mattersAnswer(
  reader: Reader,
  on: Day,
  language: Language,
  { cooperations, parties, limit = most }: MattersFilter = {},
): Promise<MatterSummary[]> {
  const filter = [cooperations?.toSorted().join(" ") ?? "*", parties?.toSorted().join(" ") ?? "*"].join(" | ");
  const all = await reader.answers.of(`decisions.matters ${on} ${language} ${filter}`, async () => {
    const ids = await matterIdsOn(reader.db, on, { cooperations, parties }, most);
    const summaries = await mattersNamed(reader, ids, on, language);
    return [...summaries.values()].toSorted(byUrgency);
  });
  return all.slice(0, limit);
}

/** Where each of some matters stands; one that is unknown is absent. */
export async function mattersNamed(
  reader: Reader,
  ids: readonly string[],
  on: Day,
  language: Language,
): Promise<Map<string, MatterSummary>> {
  const files = await matterFiles(reader, ids);
  const names = await namesIn(reader, files, on);
  const summaries = await Promise.all(ids.map((id) => summarise(reader, files, id, names, on, language)));
  return new Map(summaries.flatMap((one) => (one === null ? [] : [[one.slug, one] as const])));
}

type Names = { parties: Map<string, PartyRef>; cooperations: Map<string, CooperationRef>; bodies: Map<string, string> };

async function namesIn(reader: Reader, files: Map<string, MatterFile>, on: Day): Promise<Names> {
  const every = [...files.values()];
  const ids = every.flatMap((file) => [
    ...file.parties.map((one) => one.party),
    ...file.basis.members.map((one) => one.party),
    ...[...file.ended.values()].flatMap((one) => one.successors),
  ]);
  const theirs = every.map((file) => file.matter.cooperation);
  const [parties, cooperations, named] = await Promise.all([
    partyRefs(reader, ids, on),
    cooperationRefs(reader, theirs, on),
    bodyNames(reader, theirs, on),
  ]);
  // As the matter's own page names them on the day.
  const bodies = new Map(named.map((one) => [one.id, one.name]));
  return { parties, cooperations, bodies };
}

async function summarise(
  reader: Reader,
  files: Map<string, MatterFile>,
  id: string,
  names: Names,
  on: Day,
  language: Language,
): Promise<MatterSummary | null> {
  const file = files.get(id);
  if (!file) return null;
  const settled = await settle(reader, files, id, on);
  const { matter } = file;
  const open = settled === null || isOpen(settled);
  const rows = await standings(reader, file, on);
  const nameOf = (word: string) => {
    const party = names.parties.get(word);
    if (party) return shortName(party);
    return names.bodies.get(word) ?? names.cooperations.get(word)?.name ?? files.get(word)?.matter.title ?? word;
  };
  const municipal = file.parties.every(
    (one) => one.part !== "decides" || names.parties.get(one.party)?.kind === "municipality",
  );
  const due = deadline(deadlinesFor(file, ""), "decided", on);
  return {
    slug: matter.slug,
    title: matter.title,
    cooperation: names.cooperations.get(matter.cooperation) ?? {
      slug: matter.cooperation,
      name: matter.cooperation,
      form: null,
      theme: "other",
    },
    openedOn: matter.opened_on,
    status: settled?.answer.status ?? "rule-unknown",
    since: settled?.answer.since ?? null,
    until: settled?.answer.until ?? null,
    sentence: settled
      ? statusSentence(settled.answer, language, nameOf, due ?? undefined, municipal ? "municipality" : "party")
      : ruleUnknown[language],
    open,
    progress: rows.length > 0 ? { adopted: rows.filter((one) => one.adopted).length, of: rows.length } : null,
    ahead: datesAhead(file, on).map((one) => ({
      ...one,
      party: one.party === "" ? null : known(names.parties, one.party),
    })),
    late: open ? rows.filter((one) => one.late).map((one) => known(names.parties, one.party)) : [],
    constructed: matter.constructed,
  };
}

/** A replaced or lapsed decision waits for nobody; one in force for some may still lack others. */
function isOpen({ answer }: Settled): boolean {
  return answer.status === "not-in-force" || (answer.status === "partly" && answer.missing.length > 0);
}

/** Where each party that decides at home stands; none where the rule asks for no resolution there. */
async function standings(
  reader: Reader,
  file: MatterFile,
  on: Day,
): Promise<{ party: string; adopted: boolean; late: boolean }[]> {
  const rule = ruleOf(file, on)?.rule;
  if (!rule?.stages.some((stage) => asksCouncils(stage.condition))) return [];
  const organs = competentOrgans(rule);
  const there = file.parties.filter((one) => {
    const end = file.ended.get(one.party)?.ended;
    return one.part === "decides" && one.since <= on && (end === undefined || on < end);
  });
  return Promise.all(
    there.map(async (one) => {
      const facts = await boardFacts(reader, file, one, organs, on);
      const adopted = facts.outcome === "adopted" && (facts.waitingFor === null || facts.waitingFor === "minutes");
      return { party: one.party, adopted, late: facts.late };
    }),
  );
}

function asksCouncils(condition: Condition): boolean {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.some(asksCouncils);
  return condition.kind === "resolutions";
}

function deadlinesFor(file: MatterFile, party: string) {
  return file.deadlines
    .filter((one) => one.party === party)
    .map((one) => ({ stage: one.stage, due: one.due, setOn: one.set_on }));
}

/** The dates that stand on the day: a replanned one only in its newest form. */
function datesAhead(file: MatterFile, on: Day): { stage: string; due: Day; party: string; constructed: boolean }[] {
  const standing = file.deadlines.filter(
    (one) => one.set_on <= on && one.due >= on && deadline(deadlinesFor(file, one.party), one.stage, on) === one.due,
  );
  return standing
    .map(({ stage, due, party, constructed }) => ({ stage, due, party, constructed }))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function byUrgency(a: MatterSummary, b: MatterSummary): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  const key = (one: MatterSummary) => (one.open ? (one.ahead[0]?.due ?? "9999") : "");
  if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
  const newest = (one: MatterSummary) => one.since ?? one.openedOn;
  return newest(a) > newest(b) ? -1 : newest(a) < newest(b) ? 1 : 0;
}
