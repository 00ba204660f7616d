import { listInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import { phrases, type Phrases } from "./rule-phrase-texts.ts";
import type { Binds, Cite, Condition, DecisionRule, Threshold, Voters } from "./vocabulary.ts";

/** What a rule asks, to follow "Vedtak krever at …" / "A decision requires that …", without a full stop. */
export type Phrase = { text: string; cite: Cite | null; of: Phrase[] };

export type RuleWords = {
  id: string;
  title: string;
  stages: { id: string; title: string; asks: Phrase }[];
  /** Whole sentences: whom it binds, what a reservation does, who may come later, how to leave. */
  follows: string[];
  cite: Cite;
};

/** Names for what a rule mentions: a party or a body by id, the parties of a named group. */
export type RuleNames = { of: (id: string) => string; group: (group: string) => string[] };

type Speaker = Phrases & { list: (items: readonly string[], joint?: "and" | "or") => string };

function speakerOf(language: Language): Speaker {
  return { ...phrases[language], list: (items, joint) => listInWords(items, language, joint) };
}

/** A decision rule in words that a council member understands. */
export function ruleInWords(rule: DecisionRule, language: Language, names: RuleNames): RuleWords {
  const say = speakerOf(language);
  return {
    id: rule.id,
    title: rule.title,
    stages: rule.stages.map((stage) => ({
      id: stage.id,
      title: stage.title,
      asks: phraseOf(stage.condition, say, names),
    })),
    follows: [...followsOf(rule.binds, say, names), withdrawalOf(rule.withdrawalNoticeDays, say)],
    cite: rule.cite,
  };
}

/** One condition in words; composed ones carry their parts in `of`. */
export function conditionInWords(condition: Condition, language: Language, names: RuleNames): Phrase {
  return phraseOf(condition, speakerOf(language), names);
}

function phraseOf(condition: Condition, say: Speaker, names: RuleNames): Phrase {
  const phrase = (text: string, of: Phrase[] = []): Phrase => ({ text, cite: condition.cite ?? null, of });
  switch (condition.kind) {
    case "all":
    case "any": {
      const [only, ...others] = condition.of;
      if (only && others.length === 0) return phraseOf(only, say, names);
      return phrase(
        condition.kind === "all" ? say.everyOne : say.anyOne,
        condition.of.map((one) => phraseOf(one, say, names)),
      );
    }
    case "resolutions": {
      const voters = votersIn(condition.voters, say, names);
      const organs = say.list(
        condition.organs.map((organ) => say.organs[organ]),
        "or",
      );
      const whom = condition.over === "voters" ? voters : say.whoDecided(voters);
      return phrase(
        parts(
          say.resolved(shareOf(condition.majority, whom, say), organs, condition.wording === "identical"),
          condition.reservation === "does-not-count" ? say.reservationsOut : "",
          weightsIn(condition.weights, say, names),
          condition.quorum ? say.takenUp(shareOf(condition.quorum, voters, say)) : "",
        ),
      );
    }
    case "vote":
      return phrase(
        parts(
          voteIn(condition, say, names),
          weightsIn(condition.weights, say, names),
          condition.quorum ? say.present(shareOf(condition.quorum, votersIn(condition.voters, say, names), say)) : "",
          condition.tie === "chair" ? say.tieChair : condition.tie === "falls" ? say.tieFalls : "",
        ),
      );
    case "consensus":
      return phrase(
        say.consensus(
          votersIn(condition.voters, say, names),
          names.of(condition.body),
          condition.reservation === "allowed",
        ),
      );
    case "notice":
      return phrase(say.notice(names.of(condition.body), daysIn(condition.days, say)));
    case "hearing":
      return phrase(say.hearing(names.of(condition.body), daysIn(condition.days, say)));
    default:
      return condition satisfies never;
  }
}

function voteIn(condition: Extract<Condition, { kind: "vote" }>, say: Speaker, names: RuleNames): string {
  const body = names.of(condition.body);
  const voters = votersIn(condition.voters, say, names);
  if (condition.over === "voters") return say.voteOfAll(shareOf(condition.majority, voters, say), body);
  const votes = condition.voters.kind === "members" ? say.votesCast : say.votesCastBy(voters);
  return isAll(condition.majority)
    ? say.voteUnanimous(votes, body)
    : say.voteCast(shareOf(condition.majority, votes, say), body);
}

function votersIn(voters: Voters, say: Speaker, names: RuleNames): string {
  switch (voters.kind) {
    case "members":
      return say.members;
    case "deciding":
      return say.deciding;
    case "group": {
      const members = names.group(voters.group);
      return members.length > 0 ? say.list(members) : `«${voters.group}»`;
    }
    case "parties":
      return say.list(voters.parties.map(names.of));
    default:
      return voters satisfies never;
  }
}

function isAll({ is, share: [numerator, denominator] }: Threshold): boolean {
  return is === "at-least" && numerator >= denominator;
}

function shareOf(threshold: Threshold, of: string, say: Speaker): string {
  const { is, share } = threshold;
  if (isAll(threshold)) return say.all(of);
  if (is === "more-than" && share[0] * 2 === share[1]) return say.majority(of);
  const key = reduced(share);
  return say.share(is, say.fractions[key] ?? key, of);
}

function reduced([numerator, denominator]: readonly [number, number]): string {
  const divisor = greatestDivisor(numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.max(a, 1) : greatestDivisor(b, a % b);
}

function weightsIn(weights: { [party: string]: number } | undefined, say: Speaker, names: RuleNames): string {
  const each = Object.entries(weights ?? {}).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (each.length === 0) return "";
  return say.weights(each.map(([party, weight]) => say.weight(names.of(party), weight)).join(", "));
}

function daysIn(days: number, say: Speaker): string {
  if (days === 365 || days === 366) return say.year;
  return days % 7 === 0 && days > 7 ? say.weeks(days / 7, days) : say.days(days);
}

function followsOf(binds: Binds, say: Speaker, names: RuleNames): string[] {
  const { whom, reservation, accession } = binds;
  const bound =
    whom.kind === "all"
      ? say.bindsAll
      : whom.kind === "adopters"
        ? say.bindsAdopters
        : say.bindsNamed(say.list(whom.parties.map(names.of)));
  const freed = {
    "frees-party": say.reservationFreesParty,
    "frees-clauses": say.reservationFreesClauses,
    "no-effect": say.reservationNoEffect,
  }[reservation];
  const later = { none: [], whole: [say.accessionWhole], clauses: [say.accessionClauses] }[accession];
  return [bound, freed, ...later];
}

function withdrawalOf(days: number | null, say: Speaker): string {
  return days === null ? say.noWithdrawal : say.withdrawal(daysIn(days, say));
}

function parts(...clauses: string[]): string {
  return clauses.filter((one) => one !== "").join("; ");
}
