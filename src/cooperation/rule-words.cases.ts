import type { Condition } from "./vocabulary.ts";

const all = { is: "at-least", share: [1, 1] } as const;
const majority = { is: "more-than", share: [1, 2] } as const;
const twoThirds = { is: "at-least", share: [4, 6] } as const;
const half = { is: "at-least", share: [1, 2] } as const;
const members = { kind: "members" } as const;

/** A condition, and what follows "Vedtak krever at"; parts of a composed one on lines of their own. */
export const cases: { what: string; condition: Condition; nb: string }[] = [
  {
    what: "every council, same wording (pbl § 9-3)",
    condition: {
      kind: "resolutions",
      voters: { kind: "deciding" },
      organs: ["council"],
      over: "voters",
      majority: all,
      wording: "identical",
      reservation: "counts",
    },
    nb: "alle partene i saken har vedtatt forslaget i kommunestyret eller fylkestinget selv, med samme ordlyd",
  },
  {
    what: "two thirds of the members, reservations out, several organs",
    condition: {
      kind: "resolutions",
      voters: members,
      organs: ["council", "executive-board", "mayor"],
      over: "voters",
      majority: twoThirds,
      wording: "any",
      reservation: "does-not-count",
    },
    nb: "minst to tredeler av medlemmene har vedtatt forslaget i kommunestyret eller fylkestinget selv, i formannskapet eller ved ordføreren; et vedtak med reservasjon teller ikke med",
  },
  {
    what: "a majority of those that decided, weighted, with a quorum",
    condition: {
      kind: "resolutions",
      voters: members,
      organs: ["board"],
      over: "cast",
      majority,
      wording: "any",
      reservation: "counts",
      weights: { malvik: 2, trondheim: 5 },
      quorum: half,
    },
    nb: "flertallet av medlemmene som har gjort vedtak, har vedtatt forslaget i styret; stemmene teller ulikt: Trondheim 5, Malvik 2, og ellers én hver; minst halvparten av medlemmene har gjort vedtak i saken",
  },
  {
    what: "a majority of votes cast, quorum, chair's vote (kommuneloven § 11-9)",
    condition: { kind: "vote", body: "region", voters: members, over: "cast", majority, quorum: half, tie: "chair" },
    nb: "flertallet av de avgitte stemmene i regionrådet er for; minst halvparten av medlemmene er til stede og stemmer; ved likt stemmetall avgjør møtelederens stemme",
  },
  {
    what: "two thirds of votes cast (kommuneloven § 18-4)",
    condition: { kind: "vote", body: "region", voters: members, over: "cast", majority: twoThirds, tie: "falls" },
    nb: "minst to tredeler av de avgitte stemmene i regionrådet er for; ved likt stemmetall faller forslaget",
  },
  {
    what: "a unanimous meeting",
    condition: { kind: "vote", body: "region", voters: members, over: "cast", majority: all },
    nb: "alle de avgitte stemmene i regionrådet er for",
  },
  {
    what: "counted over all members, also the absent",
    condition: {
      kind: "vote",
      body: "region",
      voters: members,
      over: "voters",
      majority: { is: "more-than", share: [2, 3] },
    },
    nb: "mer enn to tredeler av medlemmene stemmer for i regionrådet, også når noen er borte",
  },
  {
    what: "a share without a name of its own",
    condition: {
      kind: "vote",
      body: "region",
      voters: members,
      over: "cast",
      majority: { is: "at-least", share: [5, 8] },
    },
    nb: "minst 5/8 av de avgitte stemmene i regionrådet er for",
  },
  {
    what: "veto groups, each with its majority (Trøndelagsrådet)",
    condition: {
      kind: "all",
      of: [
        { kind: "vote", body: "region", voters: { kind: "group", group: "north" }, over: "cast", majority },
        {
          kind: "vote",
          body: "region",
          voters: { kind: "parties", parties: ["trondheim", "malvik"] },
          over: "cast",
          majority,
        },
      ],
    },
    nb: "alt dette er oppfylt:\n- flertallet av stemmene fra Nord-Trøndelag fylkeskommune i regionrådet er for\n- flertallet av stemmene fra Trondheim og Malvik i regionrådet er for",
  },
  {
    what: "a group that nobody has told the members of",
    condition: { kind: "vote", body: "region", voters: { kind: "group", group: "south" }, over: "cast", majority },
    nb: "flertallet av stemmene fra «south» i regionrådet er for",
  },
  {
    what: "either of two",
    condition: {
      kind: "any",
      of: [
        { kind: "notice", body: "region", days: 14 },
        { kind: "notice", body: "region", days: 1 },
      ],
    },
    nb: "ett av dette er oppfylt:\n- innkallingen til regionrådet er sendt minst 2 uker (14 dager) før møtet\n- innkallingen til regionrådet er sendt minst én dag før møtet",
  },
  {
    what: "one condition alone needs no list",
    condition: { kind: "all", of: [{ kind: "notice", body: "region", days: 7 }] },
    nb: "innkallingen til regionrådet er sendt minst 7 dager før møtet",
  },
  {
    what: "consensus with a right of reservation (Trondheimsregionen 2011)",
    condition: { kind: "consensus", body: "region", voters: members, reservation: "allowed" },
    nb: "ingen av medlemmene stemmer imot i regionrådet; å reservere seg er ikke å stemme imot",
  },
  {
    what: "consensus without",
    condition: { kind: "consensus", body: "region", voters: members, reservation: "not-allowed" },
    nb: "ingen av medlemmene stemmer imot i regionrådet; en reservasjon regnes som en stemme imot",
  },
  {
    what: "a hearing of six weeks (pbl § 11-14)",
    condition: { kind: "hearing", body: "region", days: 42 },
    nb: "forslaget har vært på høring i minst 6 uker (42 dager) før regionrådet vedtar det",
  },
  {
    what: "notice",
    condition: { kind: "notice", body: "region", days: 10 },
    nb: "innkallingen til regionrådet er sendt minst 10 dager før møtet",
  },
];
