import { join } from "node:path";
import { writeCommuting } from "./build-commuting.ts";
import { writeOutlines } from "./build-outlines.ts";
import { partyTables } from "./build-parties.ts";
import { writePopulation } from "./build-population.ts";
import { writePartyTables } from "./write-parties.ts";

/** Every table that is made from source data, into folders `parties`, `population`, `commuting` and `outlines` of `facts`. */
export function writeAll(shared: string, facts: string): void {
  const register = partyTables(shared);
  writePartyTables(register, join(facts, "parties"));
  writePopulation(register, shared, join(facts, "population"));
  writeCommuting(register, shared, join(facts, "commuting"));
  writeOutlines(register, shared, join(facts, "outlines"), 2017);
  writeOutlines(register, shared, join(facts, "outlines"), 2024);
}
