import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The folder of the package: the page build is another file than the source it was made from, but lies in the same package. */
export const root = dirname(findPackageJSON(import.meta.url) ?? join(import.meta.dirname, "../../package.json"));
