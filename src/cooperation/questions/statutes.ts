import type { SourceRef } from "#parties/contract.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { StatutesInput } from "../act-contract.ts";
import type { CooperationRef } from "../contract.ts";
import { ruleInWords, type RuleNames, type RuleWords } from "../rule-words.ts";
import { clausesOf, statutesOf, type StatutesRow } from "../statutes-store.ts";
import type { Condition } from "../vocabulary.ts";
import { findCooperation, refOfCooperation, type CooperationRefusal } from "./cooperation.ts";
import { bodyNames } from "./body-names.ts";

export type StatutesRefusal = CooperationRefusal | "statutes-unknown" | "statutes-none-that-day";

export type StatutesVersion = { id: string; title: string; since: Day; until: Day | null };
export type StatutesAnswer = StatutesVersion & {
  cooperation: CooperationRef;
  law: string;
  /** False: the wording is not known from a source; what stands here was set for the demonstration. */
  textKnown: boolean;
  clauses: { clause: string; heading: string; wording: string; matters: string[]; constructed: boolean }[];
  rules: RuleWords[];
  versions: StatutesVersion[];
  /** The version before this one. */
  previous: (StatutesVersion & { clauses: StatutesAnswer["clauses"] }) | null;
  source: SourceRef | null;
  constructed: boolean;
};

/** One version of the statutes: the one named, or the one in force on the day. */
export async function statutesAnswer(
  reader: Reader,
  word: string,
  version: string | undefined,
  on: Day,
  language: Language,
): Promise<Outcome<StatutesAnswer, StatutesRefusal>> {
  const found = await findCooperation(reader, word, on);
  if (!found.ok) return found;
  const cooperation = found.value;
  const versions = await reader.answers.of(`cooperation.versions ${cooperation.slug}`, () =>
    statutesOf(reader.db, [cooperation.slug]),
  );
  const index = versions.findIndex((one) =>
    version === undefined ? one.since <= on && (one.until === null || on < one.until) : one.id === version,
  );
  const row = versions[index];
  if (!row) {
    return version === undefined
      ? refuse("statutes-none-that-day", { name: cooperation.name, on }, "on")
      : refuse("statutes-unknown", { name: cooperation.name, version }, "version");
  }
  const before = versions[index - 1];
  return accept(
    await reader.answers.of(`cooperation.statutes ${row.id} ${on} ${language}`, async () => {
      const [clauses, earlier, names, sources] = await Promise.all([
        clausesOf(reader.db, row.id),
        before ? clausesOf(reader.db, before.id) : [],
        ruleNames(reader, row, on),
        sourceRefs(reader, [row.source]),
      ]);
      return {
        ...meta(row),
        cooperation: refOfCooperation(cooperation),
        law: row.law,
        textKnown: row.text_known,
        clauses,
        rules: row.rules.map((rule) => ruleInWords(rule, language, names)),
        versions: versions.map(meta),
        previous: before ? { ...meta(before), clauses: earlier } : null,
        source: sources.get(row.source ?? "") ?? null,
        constructed: row.constructed,
      };
    }),
  );
}

function meta({ id, title, since, until }: StatutesRow): StatutesVersion {
  return { id, title, since, until };
}

/** Statutes that are not registered yet, as their rules read on their first day. */
export async function rulesInWords(
  reader: Reader,
  cooperation: string,
  { rules, groups, bodies, inForceFrom }: StatutesInput,
  language: Language,
): Promise<RuleWords[]> {
  const names = await ruleNames(reader, { cooperation, rules, groups }, inForceFrom);
  const of = (id: string) => bodies.find((one) => one.id === id)?.name ?? names.of(id);
  return rules.map((rule) => ruleInWords(rule, language, { ...names, of }));
}

type Ruled = Pick<StatutesRow, "cooperation" | "rules" | "groups">;

/** Names for everything that the rules of a version mention, as of a day. */
async function ruleNames(reader: Reader, row: Ruled, on: Day): Promise<RuleNames> {
  const named = row.rules.flatMap((rule) => [
    ...rule.stages.flatMap((stage) => partiesIn(stage.condition)),
    ...(rule.binds.whom.kind === "named" ? rule.binds.whom.parties : []),
  ]);
  const grouped = Object.values(row.groups).flatMap((group) => group.map((one) => one.party));
  const [parties, bodies] = await Promise.all([
    partyRefs(reader, [...named, ...grouped], on),
    bodyNames(reader, [row.cooperation], on),
  ]);
  const of = (id: string) => {
    const party = parties.get(id);
    return party ? shortName(party) : (bodies.find((one) => one.id === id)?.name ?? id);
  };
  return {
    of,
    group: (group) =>
      (row.groups[group] ?? [])
        .filter((one) => (one.since === undefined || one.since <= on) && (one.until === undefined || on < one.until))
        .map((one) => of(one.party)),
  };
}

function partiesIn(condition: Condition): string[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(partiesIn);
  const voters = "voters" in condition && condition.voters.kind === "parties" ? condition.voters.parties : [];
  const weighted = "weights" in condition ? Object.keys(condition.weights ?? {}) : [];
  return [...voters, ...weighted];
}
