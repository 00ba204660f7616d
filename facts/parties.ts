import { join } from "node:path";
import type {
  Certainty,
  NameLanguage,
  NumberRegister,
  ParallelName,
  PartyChangeKind,
  PartyKind,
  PartyRegister,
  Validity,
} from "#parties/vocabulary.ts";
import { numberRegisters, partyChangeKinds, partyKinds } from "#parties/vocabulary.ts";
import type { Row } from "./read-table.ts";
import { field, readTable } from "./read-table.ts";

export type PartyFacts = PartyRegister & { parallelNames: readonly ParallelName[] };

/** Every municipality and county 1994–2026 from the tables in facts/parties. Reads files at each call. */
export function readPartyFacts(): PartyFacts {
  const table = (name: string): Row[] => readTable(join(import.meta.dirname, "parties", name));
  return {
    parties: table("parties.csv").map((row) => ({
      id: field(row, "id"),
      kind: oneOf<PartyKind>(partyKinds, field(row, "kind")),
      validFromCertainty: certainty(row),
      ...validity(row),
    })),
    names: table("names.csv").map((row) => ({
      party: field(row, "party"),
      name: field(row, "name"),
      ...validity(row),
    })),
    parallelNames: table("parallel_names.csv").map((row) => ({
      party: field(row, "party"),
      language: oneOf<NameLanguage>(["no", "se", "smj", "sma", "fkv"], field(row, "language")),
      name: field(row, "name"),
      validFromCertainty: certainty(row),
      ...validity(row),
    })),
    numbers: table("numbers.csv").map((row) => ({
      party: field(row, "party"),
      register: oneOf<NumberRegister>(numberRegisters, field(row, "register")),
      number: field(row, "number"),
      ...validity(row),
    })),
    partOf: table("part_of.csv").map((row) => ({
      party: field(row, "party"),
      whole: field(row, "whole"),
      ...validity(row),
    })),
    changes: table("changes.csv").map((row) => ({
      date: field(row, "date"),
      kind: oneOf<PartyChangeKind>(partyChangeKinds, field(row, "kind")),
      from: field(row, "from_party"),
      to: field(row, "to_party"),
      source: field(row, "source"),
      note: field(row, "note"),
    })),
  };
}

function validity(row: Row): Validity {
  return { validFrom: field(row, "valid_from"), validTo: field(row, "valid_to") || null };
}

function certainty(row: Row): Certainty {
  return oneOf<Certainty>(["exact", "at-latest"], field(row, "valid_from_certainty"));
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`'${text}' is none of ${words.join(", ")}.`);
  return found;
}
