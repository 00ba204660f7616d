import { join } from "node:path";
import { writeOutlines } from "./build-outlines.ts";
import { partyTables } from "./build-parties.ts";
import { writePopulation } from "./build-population.ts";
import { writePartyTables } from "./write-parties.ts";

/** Every table that is made from source data, into folders `parties`, `population` and `outlines` of `facts`. */
export function writeAll(shared: string, facts: string): void {
  const register = partyTables(shared);
  writePartyTables(register, join(facts, "parties"));
  writePopulation(register, shared, join(facts, "population"));
  writeOutlines(register, shared, join(facts, "outlines"), 2017);
  writeOutlines(register, shared, join(facts, "outlines"), 2024);
}
