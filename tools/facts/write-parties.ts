import { join } from "node:path";
import type { PartyTables } from "./build-parties.ts";
import { writeCsv } from "./csv.ts";

export function writePartyTables(tables: PartyTables, folder: string): void {
  const file = (name: string): string => join(folder, name);
  const sorted = <Item extends { validFrom: string }>(items: readonly Item[], key: (item: Item) => string): Item[] =>
    items.toSorted((a, b) => key(a).localeCompare(key(b)) || a.validFrom.localeCompare(b.validFrom));
  writeCsv(
    file("parties.csv"),
    ["id", "kind", "valid_from", "valid_to", "valid_from_certainty"],
    sorted(tables.parties, (p) => p.id).map((p) => [p.id, p.kind, p.validFrom, p.validTo, p.validFromCertainty]),
  );
  writeCsv(
    file("names.csv"),
    ["party", "name", "valid_from", "valid_to"],
    sorted(tables.names, (n) => n.party).map((n) => [n.party, n.name, n.validFrom, n.validTo]),
  );
  writeCsv(
    file("parallel_names.csv"),
    ["party", "language", "name", "valid_from", "valid_to", "valid_from_certainty"],
    sorted(tables.parallelNames, (n) => `${n.party} ${n.language}`).map((n) => [
      n.party,
      n.language,
      n.name,
      n.validFrom,
      n.validTo,
      n.validFromCertainty,
    ]),
  );
  writeCsv(
    file("numbers.csv"),
    ["party", "register", "number", "valid_from", "valid_to"],
    sorted(tables.numbers, (n) => n.party).map((n) => [n.party, n.register, n.number, n.validFrom, n.validTo]),
  );
  writeCsv(
    file("part_of.csv"),
    ["party", "whole", "valid_from", "valid_to"],
    sorted(tables.partOf, (p) => p.party).map((p) => [p.party, p.whole, p.validFrom, p.validTo]),
  );
  writeCsv(
    file("changes.csv"),
    ["date", "kind", "from_party", "to_party", "source", "note"],
    tables.changes.map((c) => [c.date, c.kind, c.from, c.to, c.source, c.note]),
  );
}
