/** Rebuilds the tables in facts/ from the folder of source data. By hand: `node tools/facts/build.ts [../shared/data]`. */
import { join, resolve } from "node:path";
import { writeAll } from "./write-all.ts";

const root = resolve(import.meta.dirname, "../..");
writeAll(resolve(root, process.argv[2] ?? "../shared/data"), join(root, "facts"));
