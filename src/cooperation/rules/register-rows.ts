/** A register as it is handed over in three tables: parties, cooperations, and who is in what when. */
import type { Day, LegalForm, MemberRole } from "../vocabulary.ts";

/** A row as it stands in the file. `line` counts from 1, the header being 1. */
export type FileRow = { line: number; values: { [column: string]: string } };

export const registerFiles = ["parties.csv", "cooperations.csv", "memberships.csv"] as const;
export type RegisterFile = (typeof registerFiles)[number];

export const registerColumns: { [file in RegisterFile]: { needed: readonly string[]; allowed: readonly string[] } } = {
  "parties.csv": {
    needed: ["id", "name", "kind", "number", "valid_from", "valid_to"],
    allowed: ["part_of", "organisation_number"],
  },
  "cooperations.csv": { needed: ["id", "name", "form", "valid_from", "valid_to"], allowed: [] },
  "memberships.csv": { needed: ["party", "cooperation", "role", "valid_from", "valid_to"], allowed: [] },
};

export const rowProblems = [
  "not-utf8",
  "file-missing",
  "file-empty",
  "column-missing",
  "quotes-broken",
  "fields-uneven",
  "id-missing",
  "id-not-usable",
  "id-twice",
  "id-exists",
  "name-missing",
  "name-too-long",
  "day-wrong",
  "range-backwards",
  "number-expired",
  "number-taken",
  "organisation-number-wrong",
  "whole-unknown",
  "part-of-cycle",
  "party-unknown",
  "party-left-out",
  "cooperation-unknown",
  "cooperation-left-out",
  "role-unknown",
  "membership-overlaps",
  "outlives-party",
  "outlives-cooperation",
] as const;
export type RowProblemCode = (typeof rowProblems)[number];

/** What is wrong with a row and where: enough to find it in a spreadsheet. */
export type RowProblem = {
  file: RegisterFile;
  line: number;
  column: string;
  code: RowProblemCode;
  value: string;
  params: { [name: string]: string | number };
};

/** Something worth knowing that does not stop a row. */
export type Notice = {
  file: RegisterFile;
  code: "form-kept-as-other" | "kind-kept-as-other" | "party-matched" | "start-open" | "column-ignored";
  count: number;
  example: string;
};

/** `ref`: the id in the file; `party`: the id here. */
export type PartyToAdd = {
  ref: string;
  id: string;
  name: string;
  kind: string;
  number: string | null;
  register: string | null;
  organisationNumber: string | null;
  partOf: string | null;
  from: Day;
  until: Day | null;
};
export type CooperationToAdd = {
  ref: string;
  id: string;
  name: string;
  form: LegalForm | null;
  law: string;
  from: Day;
  until: Day | null;
};
export type MembershipToAdd = { party: string; cooperation: string; role: MemberRole; from: Day; until: Day | null };

export type CheckedRegister = {
  parties: PartyToAdd[];
  /** Rows of parties that are here already, by official number. */
  matched: { ref: string; id: string }[];
  cooperations: CooperationToAdd[];
  memberships: MembershipToAdd[];
  problems: RowProblem[];
  notices: Notice[];
};

/** A stretch of a party's or cooperation's life that is in the register already. */
export type KnownLife = { id: string; from: Day; until: Day | null };
export type KnownNumber = {
  register: string;
  number: string;
  party: string;
  name: string;
  from: Day;
  until: Day | null;
};

/** What the register knows already and the rows are held against. */
export type KnownRegister = {
  parties: readonly KnownLife[];
  numbers: readonly KnownNumber[];
  cooperations: readonly KnownLife[];
  memberships: readonly { party: string; cooperation: string; from: Day; until: Day | null }[];
};

/** Where a register says nothing of the beginning. */
export const beginning: Day = "1000-01-01";
