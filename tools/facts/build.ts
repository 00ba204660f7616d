/** Rebuilds the tables in facts/ from the folder of source data. By hand: `node tools/facts/build.ts [../shared/data]`. */
import { join, resolve } from "node:path";
import { partyTables, writePartyTables } from "./build-parties.ts";
import { writePopulation } from "./build-population.ts";

const root = resolve(import.meta.dirname, "../..");
const shared = resolve(root, process.argv[2] ?? "../shared/data");

const register = partyTables(shared);
writePartyTables(register, join(root, "facts/parties"));
writePopulation(register, shared, join(root, "facts/population"));
