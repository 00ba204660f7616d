/**
 * Words of the register of parties: who can be a member, decide or be bound, and what became of them.
 *
 * Every interval is half-open: `validFrom` is the first day, `validTo` the first day no longer, null = still open.
 */

/** A calendar day, 'YYYY-MM-DD'. Days compare as text. */
export type Day = string;

/** A party's own name in this system: a slug that never changes, whatever number or name the party takes. */
export type PartyId = string;

export const partyKinds = [
  /** Kommune. */
  "municipality",
  /** Fylkeskommune, with the county as its area. */
  "county",
  /** Interkommunalt samarbeid som er part i andre samarbeid (regionråd, IPR, KO, IKS). */
  "intermunicipal-body",
  /** Sammenslutning av kommuner på tvers av region (KS storbynettverk, Byer i Midt-Norge). */
  "city-network",
  /** Forening, lag, næringsforening. */
  "association",
  /** Departement, direktorat, statsforvalter. */
  "state-body",
  /** Aksjeselskap og andre foretak. */
  "company",
  /** Universitet og høgskole. */
  "university",
  /** Helseforetak. */
  "health-trust",
  /** Forskningsinstitutt. */
  "research-institute",
  /** Kommunalt foretak (KF). */
  "municipal-enterprise",
  /** Del av en kommunes administrasjon som opptrer i eget navn (næringskontor). */
  "municipal-office",
  /** By utenfor Norge. */
  "foreign-city",
  "other",
] as const;
export type PartyKind = (typeof partyKinds)[number];

export interface Validity {
  validFrom: Day;
  validTo: Day | null;
}

/** `at-latest`: existed on this day, began on it or earlier. */
export type Certainty = "exact" | "at-latest";

/**
 * A municipality or county stays itself when only its number, name or county changes, and when it keeps number and name
 * and takes in another or a piece of one; every other merger or split makes new parties (facts/README.md, "Who stays the
 * same").
 */
export interface Party extends Validity {
  id: PartyId;
  kind: PartyKind;
  validFromCertainty: Certainty;
}

/** The official name; for a municipality with several, all of them as in Klass ('Trondheim - Tråante'). One a day. */
export interface PartyName extends Validity {
  party: PartyId;
  name: string;
}

/** One language's part of an official name. `no` Norwegian, `se` Northern, `smj` Lule, `sma` Southern Sámi, `fkv` Kven. */
export type NameLanguage = "no" | "se" | "smj" | "sma" | "fkv";

export interface ParallelName extends Validity {
  party: PartyId;
  language: NameLanguage;
  name: string;
  validFromCertainty: Certainty;
}

export const numberRegisters = [
  /** Kommunenummer, four digits (SSB Klass 131). */
  "no-municipality",
  /** Fylkesnummer, two digits (SSB Klass 104). */
  "no-county",
  /** Organisasjonsnummer, nine digits (Enhetsregisteret). */
  "no-organisation",
] as const;
export type NumberRegister = (typeof numberRegisters)[number];

/** A number belongs to one party a day in its register; 5001 is not reused for another while Trondheim has it. */
export interface PartyNumber extends Validity {
  party: PartyId;
  register: NumberRegister;
  number: string;
}

/** `party` is part of `whole`: a municipality in its county, a local branch in its association. */
export interface PartOf extends Validity {
  party: PartyId;
  whole: PartyId;
}

export const partyChangeKinds = [
  /** Sammenslåing: `from` ends and goes whole into `to` (new, or one that keeps its number and name). */
  "merge",
  /** Deling: `from` ends and `to` is one of several that got a piece of it. */
  "split",
  /** Grenseendring: a piece of `from` goes to `to`; neither is replaced by it. */
  "part-moved",
  /** Same party, other official number. `from` = `to`. */
  "renumbered",
  /** Same party, other official name. `from` = `to`. */
  "renamed",
] as const;
export type PartyChangeKind = (typeof partyChangeKinds)[number];

/** What became of a party. In force from `date`: the last day of the old order is the day before. */
export interface PartyChange {
  date: Day;
  kind: PartyChangeKind;
  from: PartyId;
  to: PartyId;
  /** Key in facts/sources.csv. */
  source: string;
  note: string;
}

/** All that the rules need to know; parties of every kind together. */
export interface PartyRegister {
  parties: readonly Party[];
  names: readonly PartyName[];
  numbers: readonly PartyNumber[];
  partOf: readonly PartOf[];
  changes: readonly PartyChange[];
}
