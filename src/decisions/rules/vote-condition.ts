import type { Condition } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, Missing, Reason } from "../vocabulary.ts";
import type { Facts } from "./facts.ts";
import { meetingRecord, outcomeLeaf, positionIn } from "./meeting-leaf.ts";
import { lacking, type Evaluated } from "./missing.ts";
import { allOf, anyOf, leaf, shareOf } from "./reason.ts";
import { reaches, sum, weightOf } from "./share.ts";
import { votersOn } from "./voters.ts";

type Vote = Extract<Condition, { kind: "vote" }>;
type Ballot = { party: string; weight: number; vote: "for" | "against" | "abstain" | "absent"; chair: boolean };

function ballotsOf(condition: Vote, facts: Facts, meeting: AdoptionFact): Ballot[] {
  return votersOn(condition.voters, facts, meeting.day).map((party) => {
    const position = positionIn(meeting, party);
    return {
      party,
      weight: weightOf(condition.weights, party),
      vote: position?.vote ?? "absent",
      chair: position?.chair ?? false,
    };
  });
}

const hasVoted = (ballot: Ballot) => ballot.vote === "for" || ballot.vote === "against";
const totalOf = (ballots: readonly Ballot[]) => sum(ballots.map((ballot) => ballot.weight));

function ballotLeaf(ballot: Ballot): Reason {
  const [params, grounds] = [{ party: ballot.party }, { weight: ballot.weight }];
  switch (ballot.vote) {
    case "for":
      return leaf("voted-for", true, params, grounds);
    case "against":
      return leaf("voted-against", false, params, grounds);
    case "abstain":
      return leaf("abstained", false, params, grounds);
    case "absent":
      return leaf("absent", false, params, grounds);
    default:
      return ballot.vote satisfies never;
  }
}

/** The chair's vote decides where exactly half are for and half against and more than half is asked (§ 11-9, IKS § 9). */
function chairLeaf(condition: Vote, ballots: readonly Ballot[]): Reason | undefined {
  const [numerator, denominator] = condition.majority.share;
  const simpleMajority = condition.majority.is === "more-than" && numerator * 2 === denominator;
  const half = (vote: Ballot["vote"]) =>
    reaches(
      { is: "at-least", share: [1, 2] },
      ballots.map((ballot) => ({ weight: ballot.weight, counts: ballot.vote === vote })),
    );
  if (condition.tie !== "chair" || !simpleMajority || !half("for") || !half("against")) return undefined;
  const chair = ballots.find((ballot) => ballot.chair);
  if (!chair) return leaf("chair-not-recorded", false, {});
  return chair.vote === "for"
    ? leaf("chair-for", true, { party: chair.party })
    : leaf("chair-against", false, { party: chair.party });
}

function majorityReason(condition: Vote, ballots: readonly Ballot[]): Reason {
  const { majority } = condition;
  const counted = ballots.map((ballot) =>
    condition.over === "cast" && !hasVoted(ballot) ? { ...ballot, weight: 0 } : ballot,
  );
  const count = shareOf(
    majority,
    "enough-votes",
    {
      for: totalOf(counted.filter((ballot) => ballot.vote === "for")),
      of: totalOf(counted),
      is: majority.is,
      share: majority.share.join("/"),
    },
    counted.map(ballotLeaf),
  );
  const chair = chairLeaf(condition, counted);
  return chair ? anyOf("majority-or-chair", {}, [count, chair]) : count;
}

function quorumReason(quorum: NonNullable<Vote["quorum"]>, ballots: readonly Ballot[]): Reason {
  return shareOf(
    quorum,
    "enough-present",
    { for: totalOf(ballots.filter(hasVoted)), of: totalOf(ballots), is: quorum.is, share: quorum.share.join("/") },
    ballots.map((ballot) =>
      hasVoted(ballot)
        ? leaf("took-part", true, { party: ballot.party }, { weight: ballot.weight })
        : leaf("did-not-take-part", false, { party: ballot.party }, { weight: ballot.weight }),
    ),
  );
}

/** The body has adopted in this meeting with enough of the voters of that day; unknown votes leave the recorded outcome. */
export function evaluateVote(condition: Vote, facts: Facts, meeting: AdoptionFact): Evaluated {
  const { body, cite, quorum } = condition;
  const grounds = { cite, record: meetingRecord(meeting) };
  const outcome = outcomeLeaf(meeting);
  const undecided = meeting.outcome === "postponed" || meeting.outcome === "noted";
  const missing: Missing[] = [];
  if (undecided) missing.push(lacking("meeting", { body, cite }));
  if (!meeting.positionsKnown) {
    const unknown = leaf("votes-not-recorded", true, { body, day: meeting.day }, { record: meetingRecord(meeting) });
    if (meeting.outcome === "rejected") missing.push(lacking("majority", { body, cite }));
    return { reason: allOf("vote", { body }, [outcome, unknown], grounds), missing };
  }

  const ballots = ballotsOf(condition, facts, meeting);
  if (ballots.length === 0) {
    return {
      reason: allOf("vote", { body }, [outcome, leaf("no-voters", false, {})], grounds),
      missing: [lacking("quorum", { body, cite })],
    };
  }
  const party = ballots.length === 1 ? ballots[0]?.party : undefined;
  const parts = [outcome];
  if (quorum) {
    const present = quorumReason(quorum, ballots);
    parts.push(present);
    if (!present.holds && !undecided) missing.push(lacking("quorum", { body, party, cite }));
  }
  const majority = majorityReason(condition, ballots);
  parts.push(majority);
  if ((!majority.holds || meeting.outcome === "rejected") && !undecided)
    missing.push(lacking("majority", { body, party, cite }));
  return { reason: allOf("vote", { body }, parts, grounds), missing };
}
