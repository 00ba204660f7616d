import { allOf, atLeast, atLeastParties } from "./voting-power-rule.ts";
import type { VotingRule } from "./voting-power-rule.ts";

/** A published distribution of power; indices as printed, parties in the order of the weights. */
export type PowerCase = {
  name: string;
  source: string;
  rule: VotingRule;
  /** Winning coalitions, where published. */
  winning?: bigint;
  /** Swings, where published. */
  swings?: readonly number[];
  banzhaf?: readonly number[];
  shapleyShubik?: readonly number[];
  digits: number;
};

const repeat = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

/** Treaty of Nice, 27 members in the order of the declaration: Germany, United Kingdom, France, Italy, Spain, Poland, ... Malta. */
export const niceVotes = [
  ...repeat(4, 29),
  27,
  27,
  14,
  13,
  ...repeat(5, 12),
  ...repeat(3, 10),
  ...repeat(5, 7),
  ...repeat(5, 4),
  3,
];

/** Population of the same 27 in per mille of the Union (Eurostat 1999, rounded as Bilbao et al. print them). */
export const nicePopulation = [
  170, 123, 122, 120, 82, 80, 47, 33, 22, 21, 21, 21, 21, 18, 17, 17, 11, 11, 11, 8, 8, 5, 4, 3, 2, 1, 1,
];

const niceBanzhaf = [
  ...repeat(4, 0.0778), 0.0742, 0.0742, 0.0426, 0.0397, ...repeat(5, 0.0368), ...repeat(3, 0.0309),
  ...repeat(5, 0.0218), ...repeat(5, 0.0125), 0.0094,
]; // prettier-ignore

const council = "Felsenthal & Machover, The Measurement of Voting Power (1998), ch. 5";

export const powerCases: readonly PowerCase[] = [
  {
    name: "Council of the European Economic Community 1958: Luxembourg never decides",
    source: council,
    rule: atLeast(12, [4, 4, 4, 2, 2, 1]),
    winning: 14n,
    swings: [10, 10, 10, 6, 6, 0],
    banzhaf: [0.238, 0.238, 0.238, 0.143, 0.143, 0],
    shapleyShubik: [0.233, 0.233, 0.233, 0.15, 0.15, 0],
    digits: 3,
  },
  {
    name: "Council 1973, nine members",
    source: `${council}; Brams & Affuso (1976)`,
    rule: atLeast(41, [10, 10, 10, 10, 5, 5, 3, 3, 2]),
    winning: 75n,
    swings: [53, 53, 53, 53, 29, 29, 21, 21, 5],
    banzhaf: [...repeat(4, 0.167), 0.091, 0.091, 0.066, 0.066, 0.016],
    shapleyShubik: [...repeat(4, 0.179), 0.081, 0.081, 0.057, 0.057, 0.01],
    digits: 3,
  },
  {
    name: "Council 1981, ten members",
    source: council,
    rule: atLeast(45, [10, 10, 10, 10, 5, 5, 5, 3, 3, 2]),
    winning: 140n,
    banzhaf: [...repeat(4, 0.158), ...repeat(3, 0.082), ...repeat(3, 0.041)],
    shapleyShubik: [...repeat(4, 0.174), ...repeat(3, 0.071), ...repeat(3, 0.03)],
    digits: 3,
  },
  {
    name: "Council 1986, twelve members",
    source: council,
    rule: atLeast(54, [10, 10, 10, 10, 8, 5, 5, 5, 5, 3, 3, 2]),
    winning: 402n,
    banzhaf: [...repeat(4, 0.129), 0.109, ...repeat(4, 0.067), 0.046, 0.046, 0.018],
    shapleyShubik: [...repeat(4, 0.134), 0.111, ...repeat(4, 0.064), 0.043, 0.043, 0.012],
    digits: 3,
  },
  {
    name: "Council 1995, fifteen members",
    source: council,
    rule: atLeast(62, [10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2]),
    winning: 2549n,
    banzhaf: [...repeat(4, 0.112), 0.092, ...repeat(4, 0.059), 0.048, 0.048, ...repeat(3, 0.036), 0.023],
    shapleyShubik: [...repeat(4, 0.117), 0.095, ...repeat(4, 0.055), 0.045, 0.045, ...repeat(3, 0.035), 0.021],
    digits: 3,
  },
  {
    name: "Treaty of Nice, 27 members: 255 of 345 votes",
    source: "Bilbao, Fernández, Jiménez & López, European Journal of Operational Research 143 (2002)",
    rule: atLeast(255, niceVotes),
    winning: 2718774n,
    banzhaf: niceBanzhaf,
    shapleyShubik: [
      ...repeat(4, 0.0867), 0.08, 0.08, 0.0399, 0.0368, ...repeat(5, 0.0341), ...repeat(3, 0.0282),
      ...repeat(5, 0.0196), ...repeat(5, 0.011), 0.0082,
    ],
    digits: 4,
  }, // prettier-ignore
  {
    name: "Treaty of Nice, 27 members: 255 votes and 14 members and 62 % of the population",
    source: "Bilbao, Fernández, Jiménez & López (2002)",
    rule: allOf(atLeast(255, niceVotes), atLeastParties(14, 27), atLeast(620, nicePopulation)),
    winning: 2718752n,
    banzhaf: niceBanzhaf,
    shapleyShubik: [
      0.0871, 0.087, 0.087, 0.087, 0.0799, 0.0799, 0.0399, 0.0368, ...repeat(5, 0.034), ...repeat(3, 0.0281),
      ...repeat(5, 0.0196), ...repeat(5, 0.011), 0.0082,
    ],
    digits: 4,
  }, // prettier-ignore
  {
    name: "United Nations Security Council: five vetoes, nine of fifteen votes",
    source: "Shapley & Shubik (1954) for the rule; Straffin, Game Theory and Strategy (1993) for the fifteen",
    rule: atLeast(39, [...repeat(5, 7), ...repeat(10, 1)]),
    winning: 848n,
    swings: [...repeat(5, 848), ...repeat(10, 84)],
    banzhaf: [...repeat(5, 0.167), ...repeat(10, 0.0165)],
    shapleyShubik: [...repeat(5, 0.1963), ...repeat(10, 0.0019)],
    digits: 3,
  },
  {
    name: "Nassau County Board 1958: three of six towns are dummies",
    source: "Banzhaf, Weighted Voting Doesn't Work, Rutgers Law Review 19 (1965)",
    rule: atLeast(16, [9, 9, 7, 3, 1, 1]),
    banzhaf: [1 / 3, 1 / 3, 1 / 3, 0, 0, 0],
    shapleyShubik: [1 / 3, 1 / 3, 1 / 3, 0, 0, 0],
    digits: 12,
  },
  {
    name: "50, 49 and 1 votes, more than half",
    source: "textbook example, Felsenthal & Machover (1998), ch. 3",
    rule: atLeast(51, [50, 49, 1]),
    swings: [3, 1, 1],
    banzhaf: [3 / 5, 1 / 5, 1 / 5],
    shapleyShubik: [2 / 3, 1 / 6, 1 / 6],
    digits: 12,
  },
];
