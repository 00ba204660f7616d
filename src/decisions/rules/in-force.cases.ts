/**
 * Rules as the statutes of a cooperation would carry them as data. The parties and bodies are named after real ones; the
 * rules of 2011 follow the statutes of that year, the others are constructed for the tests.
 */
import type { Condition, DecisionRule, DecisionStage } from "#cooperation/vocabulary.ts";

const region = "trondheimsregionen";
const statutes2011 = "Vedtekter for Trondheimsregionen 17.06.2011";

export const everyCouncil: Extract<Condition, { kind: "resolutions" }> = {
  kind: "resolutions",
  voters: { kind: "deciding" },
  organs: ["council"],
  over: "voters",
  majority: { is: "at-least", share: [1, 1] },
  wording: "identical",
  reservation: "does-not-count",
};

const regionMajority: Condition = {
  kind: "vote",
  body: region,
  voters: { kind: "members" },
  over: "cast",
  majority: { is: "more-than", share: [1, 2] },
  quorum: { is: "at-least", share: [1, 2] },
  tie: "chair",
};

const councils = (condition: Condition): DecisionStage => ({ id: "councils", title: "Kommunestyrene", condition });
const meeting = (condition: Condition): DecisionStage => ({ id: "region", title: "Regionen", condition });

const base: Omit<DecisionRule, "id" | "title" | "stages"> = {
  appliesTo: "joint-plan",
  binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none" },
  withdrawalNoticeDays: null,
  cite: { law: "Samarbeidsavtalen", paragraph: "" },
};

/** Likelydende vedtak: every council, in the same words. */
export const allCouncils: DecisionRule = {
  ...base,
  id: "all-councils",
  title: "Likelydende vedtak i alle kommunestyrene",
  stages: [councils(everyCouncil)],
};

/** The 2009 round: every council first, then the region's meeting; Rissa and Leksvik may accede to clauses. */
export const councilsThenRegion: DecisionRule = {
  ...base,
  id: "councils-then-region",
  title: "Alle kommunestyrene, så regionen",
  stages: [councils(everyCouncil), meeting(regionMajority)],
  binds: { ...base.binds, accession: "clauses" },
  cite: { law: "Vedtekter for Trondheimsregionen 24.04.2009", paragraph: "" },
};

/** 2011: one vote each, carried by the mayor; consensus with right of reservation (§§ 3–5). */
export const consensus2011: DecisionRule = {
  ...base,
  id: "consensus-2011",
  title: "Konsensus med reservasjonsrett",
  stages: [
    meeting({
      kind: "all",
      of: [
        {
          kind: "consensus",
          body: region,
          voters: { kind: "members" },
          reservation: "allowed",
          cite: { law: statutes2011, paragraph: "§ 5" },
        },
        { kind: "notice", body: region, days: 7, cite: { law: "kommuneloven 1992", paragraph: "§ 32" } },
      ],
    }),
  ],
  binds: { whom: { kind: "all" }, reservation: "frees-party", accession: "none" },
  withdrawalNoticeDays: 90,
  cite: { law: statutes2011, paragraph: "§§ 3–5" },
};

const votesOf = (voters: Extract<Condition, { kind: "vote" }>["voters"]): Condition => ({
  kind: "vote",
  body: "trondelagsradet",
  voters,
  over: "voters",
  majority: { is: "more-than", share: [1, 2] },
});

/** Trøndelagsrådet: a majority in each of both counties' groups, and Trondheim. */
export const vetoGroups: DecisionRule = {
  ...base,
  id: "veto-groups",
  title: "Flertall i hver av gruppene",
  stages: [
    meeting({
      kind: "all",
      of: [
        votesOf({ kind: "group", group: "sor-trondelag" }),
        votesOf({ kind: "group", group: "nord-trondelag" }),
        votesOf({ kind: "parties", parties: ["trondheim"] }),
      ],
    }),
  ],
};

const twoThirds: Condition = {
  kind: "vote",
  body: region,
  voters: { kind: "members" },
  over: "cast",
  majority: { is: "at-least", share: [2, 3] },
  cite: { law: "kommuneloven", paragraph: "§ 18-4 tredje ledd" },
};

/** Kommuneloven § 18-4 third paragraph: two thirds of the votes cast. */
export const twoThirdsOfVotes: DecisionRule = {
  ...base,
  id: "two-thirds",
  title: "To tredeler av de avgitte stemmene",
  stages: [meeting(twoThirds)],
};

const iksWeights = { trondheim: 2.5, melhus: 0.7, skaun: 0.4, malvik: 0.4 };
const iksCite = { law: "IKS-loven", paragraph: "§ 9 første ledd" };

/** IKS-loven §§ 8–9: half of the members who hold two thirds of the votes; weighted majority; four weeks' notice. */
export const intermunicipalCompany: DecisionRule = {
  ...base,
  id: "iks",
  title: "Representantskapet i et IKS",
  stages: [
    meeting({
      kind: "all",
      of: [
        {
          kind: "notice",
          body: "representantskapet",
          days: 28,
          cite: { law: "IKS-loven", paragraph: "§ 8 tredje ledd" },
        },
        {
          kind: "vote",
          body: "representantskapet",
          voters: { kind: "members" },
          over: "cast",
          majority: { is: "at-least", share: [0, 1] },
          quorum: { is: "at-least", share: [1, 2] },
          cite: iksCite,
        },
        {
          kind: "vote",
          body: "representantskapet",
          voters: { kind: "members" },
          over: "cast",
          majority: { is: "more-than", share: [1, 2] },
          weights: iksWeights,
          quorum: { is: "at-least", share: [2, 3] },
          tie: "chair",
          cite: iksCite,
        },
      ],
    }),
  ],
};

/** The executive boards decide on their councils' mandate; more than half of all, and half must have decided. */
export const executiveBoards: DecisionRule = {
  ...base,
  id: "executive-boards",
  title: "Formannskapene på fullmakt",
  appliesTo: "ordinary",
  stages: [
    councils({
      kind: "resolutions",
      voters: { kind: "deciding" },
      organs: ["executive-board", "council"],
      over: "cast",
      majority: { is: "more-than", share: [1, 2] },
      wording: "any",
      reservation: "counts",
      quorum: { is: "at-least", share: [3, 4] },
    }),
  ],
  withdrawalNoticeDays: 30,
};

/** The mayors answer for their municipalities by mandate; who agrees is bound, in the clauses it agrees to. */
export const mayorsByMandate: DecisionRule = {
  ...base,
  id: "mayors-by-mandate",
  title: "Ordførerne på fullmakt; bare de som slutter opp",
  appliesTo: "ordinary",
  stages: [
    councils({
      kind: "resolutions",
      voters: { kind: "deciding" },
      organs: ["mayor"],
      over: "voters",
      majority: { is: "at-least", share: [1, 2] },
      wording: "any",
      reservation: "counts",
    }),
  ],
  binds: { whom: { kind: "adopters" }, reservation: "frees-clauses", accession: "whole" },
  withdrawalNoticeDays: 90,
};

/** The region adopts; who votes for is bound. */
export const whoVotesForIsBound: DecisionRule = {
  ...base,
  id: "who-votes-for",
  title: "De som stemmer for, er bundet",
  stages: [meeting({ ...regionMajority, over: "voters" })],
  binds: { whom: { kind: "adopters" }, reservation: "frees-party", accession: "none" },
};

/** Every council agrees that two of them carry the task out. */
export const namedParties: DecisionRule = {
  ...allCouncils,
  id: "named-parties",
  title: "Alle vedtar, to er bundet",
  binds: { whom: { kind: "named", parties: ["melhus", "skaun"] }, reservation: "frees-clauses", accession: "none" },
};

/** Six weeks' hearing before the region adopts without anyone against or reserving (pbl § 11-14 as the model). */
export const afterHearing: DecisionRule = {
  ...base,
  id: "after-hearing",
  title: "Enstemmig etter seks ukers høring",
  stages: [
    meeting({
      kind: "all",
      of: [
        { kind: "hearing", days: 42, body: region, cite: { law: "plan- og bygningsloven", paragraph: "§ 11-14" } },
        { kind: "consensus", body: region, voters: { kind: "members" }, reservation: "not-allowed" },
      ],
    }),
  ],
};

/** Either way is enough: every council, or two thirds of the votes in the region. */
export const eitherWay: DecisionRule = {
  ...base,
  id: "either-way",
  title: "Alle kommunestyrene, eller to tredeler i regionen",
  stages: [
    {
      id: "either",
      title: "En av to måter",
      condition: { kind: "any", of: [everyCouncil, twoThirds] },
    },
  ],
  binds: { whom: { kind: "all" }, reservation: "frees-clauses", accession: "whole" },
  withdrawalNoticeDays: 0,
};

export const rules: readonly DecisionRule[] = [
  allCouncils,
  councilsThenRegion,
  consensus2011,
  vetoGroups,
  twoThirdsOfVotes,
  intermunicipalCompany,
  executiveBoards,
  mayorsByMandate,
  whoVotesForIsBound,
  namedParties,
  afterHearing,
  eitherWay,
];
