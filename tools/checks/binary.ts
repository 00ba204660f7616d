import { readFileSync } from "node:fs";
import { join } from "node:path";

const modules = join(import.meta.dirname, "../../node_modules");

/** The script behind a command of an installed package, to be run by our own Node on any platform. */
export function binary(name: string, packageName = name): string {
  const read: unknown = JSON.parse(readFileSync(join(modules, packageName, "package.json"), "utf8"));
  const bin = typeof read === "object" && read !== null && "bin" in read ? read.bin : undefined;
  const path =
    typeof bin === "string"
      ? bin
      : typeof bin === "object" && bin !== null
        ? Object.entries(bin).find(([key]) => key === name)?.[1]
        : undefined;
  if (typeof path !== "string") throw new Error(`The package ${packageName} has no command ${name}.`);
  return join(modules, packageName, path);
}
