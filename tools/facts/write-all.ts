import { join } from "node:path";
import { writeBorders } from "./build-borders.ts";
import { writeCommuting } from "./build-commuting.ts";
import { writeOutlines } from "./build-outlines.ts";
import { partyTables } from "./build-parties.ts";
import { writePopulation } from "./build-population.ts";
import { writePopulationAges } from "./build-population-ages.ts";
import { writeTravelSurvey } from "./build-travel-survey.ts";
import { writePartyTables } from "./write-parties.ts";

/** Every table that is made from source data, into the folders of `facts`: parties, population, commuting, borders, travel-survey, outlines. */
export function writeAll(shared: string, facts: string): void {
  const register = partyTables(shared);
  writePartyTables(register, join(facts, "parties"));
  writePopulation(register, shared, join(facts, "population"));
  writePopulationAges(register, shared, join(facts, "population"));
  writeTravelSurvey(shared, join(facts, "travel-survey"));
  writeCommuting(register, shared, join(facts, "commuting"));
  writeOutlines(register, shared, join(facts, "outlines"), 2017);
  writeOutlines(register, shared, join(facts, "outlines"), 2024);
  for (const year of [2017, 2024]) writeBorders(register, shared, join(facts, "borders"), year);
}
