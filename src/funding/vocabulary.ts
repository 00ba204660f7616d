/** Words of money: keys as data, contribution runs, budgets and their sources. */

/** An exact number as people write it: "30", "12.5". */
export type Decimal = string;

/** Who pays for something (finansieringskilde). */
export const funders = [
  /** Kontingent og medlemsbidrag. */
  "members",
  /** Fylkeskommunen. */
  "county",
  /** Fylkesmannens (statsforvalterens) skjønnsmidler. */
  "county-governor",
  /** Prosjektets egne partnere. */
  "partners",
  "other",
] as const;
export type Funder = (typeof funders)[number];

/** A share of what is left when grants and fixed shares are taken out, or øre for each unit, or all that then remains. */
export type Portion = { percent: Decimal } | { perUnit: number } | { rest: true };

/** Units above a number count less (avtrapping for storbyen): `counts` "0.5" is half. */
export type Taper = { above: number; counts: Decimal };

export const bordersOfKey = ["as-of-year", "as-of-day", "2024"] as const;
/**
 * `as-of-year`: heads as the table had them then, so a merged party has none; `as-of-day`: within the borders of the day of
 * the instalment, so the heads of those who merged stay; `2024`: the series on today's borders.
 */
export type BordersOfKey = (typeof bordersOfKey)[number];

export type KeyPart =
  | { kind: "equal"; portion: Portion }
  | {
      kind: "inhabitants";
      portion: Portion;
      /** The table of statistics, as people know it: "SSB 07459". */
      table: string;
      /** Heads on 1 January of the year of the contribution less so many. */
      yearsBefore: number;
      borders: BordersOfKey;
      taper?: readonly Taper[] | undefined;
    }
  | { kind: "usage"; portion: Portion; measure: string };

/** Øre, or a share of what the members pay together. */
export type Limit = { amount: number } | { percent: Decimal };
export type Limits = { party?: string | undefined; floor?: Limit | undefined; cap?: Limit | undefined };

/** A finansieringsnøkkel: everything that decides who pays what, and nothing else. */
export type FundingKey = {
  /** These are subtracted before anything is shared out. */
  grantsFirst: readonly Funder[];
  /** Whoever has a member's place on the day, or the municipalities among them; else these, as in a project with parties of its own. */
  participants: "members" | "municipalities" | readonly string[];
  /** Parties with a share of their own, as the county; they take no part in the rest. */
  fixed: readonly { party: string; portion: { percent: Decimal } | { amount: number } }[];
  parts: readonly KeyPart[];
  /** For everyone, or for one party, whose own come before everyone's. */
  limits?: readonly Limits[] | undefined;
  /** Amounts in the key are in the money of `base`; they are multiplied by the index of the day over it. */
  index?: { table: string; base: Decimal } | undefined;
  /** From the shares that were to the shares of this key: how many per cent of the way in which year. */
  phaseIn?:
    | { previous: { readonly [party: string]: number }; percentByYear: { readonly [year: string]: Decimal } }
    | undefined;
};

/** A number of units and where it stands: inhabitants of a party that merged count for the one that is there. */
export type Piece = { party: string; count: number; year: number | null; source: string | null; estimated: boolean };

export type SnapshotParty = {
  party: string;
  /** Official number: who gets the odd øre when all else is equal. */
  number: string;
  /** By the place of the key's part; null where a part counts no units. */
  units: readonly (readonly Piece[] | null)[];
};

/** All that a run was counted from, kept so that it can be counted again. Order says nothing. */
export type Snapshot = {
  year: number;
  day: string;
  /** Øre to be covered. */
  amount: number;
  grants: readonly { funder: Funder; amount: number }[];
  parties: readonly SnapshotParty[];
  /** Who stands where one that ended stood, for shares that were. */
  mergedInto: { readonly [party: string]: string };
  index: Decimal | null;
};

export const budgetStates = [
  /** Ramme, satt av junimøtet. */
  "frame",
  /** Vedtatt budsjett. */
  "adopted",
  /** Regulert budsjett. */
  "revised",
] as const;
export type BudgetState = (typeof budgetStates)[number];
