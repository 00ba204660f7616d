import { posix } from "node:path";
import {
  closedToWiring,
  doors,
  homes,
  knows,
  narrow,
  open,
  outer,
  partOfProduct,
  purePackages,
  readsFacts,
  type Room,
} from "./arrows.ts";
import { isOwnDoor, placeOf, type Place } from "./place.ts";

type Folder = Extract<Place, { at: "folder" }>;

/** What is wrong with one import, as a sentence that says what to do instead; null when nothing is. */
export function judge(fromPath: string, specifier: string): string | null {
  const from = placeOf(fromPath);
  const target = resolve(fromPath, specifier);
  if (target === null) return judgePackage(from, specifier);
  const to = placeOf(target);
  return judgeSpelling(from, to, specifier) ?? judgeArrow(from, to);
}

/** The path from the root that a specifier means, or null for a package. */
function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(from), specifier));
  return null;
}

function judgePackage(from: Place, specifier: string): string | null {
  if (from.test) return null;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  if (from.at === "folder" && from.folder === "kernels") {
    return `a kernel imports nothing, so not "${specifier}": take what is needed as an argument.`;
  }
  if (from.at === "folder" && from.room in narrow && !open.includes(from.folder) && !purePackages.includes(name)) {
    return `${from.room === "rules" ? "a rule" : "a vocabulary"} is pure and may not import "${specifier}": take the value as an argument, or move this to an act or a question.`;
  }
  const home = homes.find((one) => one.package === name);
  if (home && !home.at.some((pattern) => fits(from.path, pattern))) {
    return `"${name}" is not for this file: ${home.instead}.`;
  }
  return null;
}

function fits(path: string, pattern: string): boolean {
  return pattern.startsWith("*") ? path.includes(pattern.slice(1)) : path.startsWith(pattern);
}

function judgeSpelling(from: Place, to: Place, specifier: string): string | null {
  const relative = specifier.startsWith(".");
  if (from.at === "folder" && to.at === "folder") {
    if (relative && from.folder !== to.folder && /\.tsx?$/.test(to.path))
      return `write "#${to.path.slice(4)}" instead of "${specifier}": paths are relative inside a folder only.`;
    if (!relative && from.folder === to.folder && !from.test)
      return `write a relative path instead of "${specifier}": "#" is for other folders.`;
  }
  if (relative && from.at === "beside" && to.path.startsWith("src/"))
    return `write "#${to.path.slice(4)}" instead of "${specifier}".`;
  return null;
}

function judgeArrow(from: Place, to: Place): string | null {
  if (from.at === "unknown") return null;
  if (to.at === "unknown") {
    return to.path.startsWith("src/")
      ? `src/${to.path.split("/")[1]} has no step in tools/imports/arrows.ts: give it one, between what it knows and what knows it.`
      : null;
  }
  if (from.at === "beside") return judgeFromBeside(from, to);
  if (to.at === "beside") return judgeToBeside(from, to);
  if (to.at === "wiring") {
    if (from.at === "wiring" || from.test) return null;
    return `nothing knows ${to.path}, which wires everything: take what is needed as an argument, and let ${to.path} hand it in.`;
  }
  if (from.at === "wiring") return judgeFromWiring(from, to);
  return from.folder === to.folder ? judgeInside(from, to) : judgeAcross(from, to);
}

function judgeFromBeside(from: Place & { folder: string }, to: Place): string | null {
  if (!partOfProduct.includes(from.folder) || from.test) return null;
  if (to.at === "beside") {
    if (to.folder === from.folder || (from.folder === "demo" && to.folder === "facts")) return null;
    return `${from.folder}/ is part of the product and may not know ${to.folder}/: move what it needs to ${from.folder}/.`;
  }
  if (to.at === "folder") return isDoor(to) ? null : notADoor(to);
  return `${from.folder}/ may not know ${to.path}: the wiring calls ${from.folder}/, never the other way.`;
}

function judgeToBeside(from: Place, to: Place & { folder: string }): string | null {
  if (from.test || (from.at === "wiring" && partOfProduct.includes(to.folder))) return null;
  if ((readsFacts[from.path] ?? []).some((path) => to.path.startsWith(path))) return null;
  return partOfProduct.includes(to.folder)
    ? `only the wiring (src/open.ts) and tests know ${to.folder}/: read the rows from the database.`
    : `nothing in src may know ${to.folder}/: move what is needed into src.`;
}

function judgeFromWiring(from: Place, to: Folder): string | null {
  if (from.test || !closedToWiring.includes(to.room) || open.includes(to.folder) || outer.includes(to.folder))
    return null;
  return to.room === "store"
    ? `${to.path} is the private SQL of ${to.folder}: call one of its acts or questions.`
    : `${to.path} is a page: name it in src/web/routes.ts, and the router mounts it.`;
}

function judgeInside(from: Folder, to: Folder): string | null {
  if (from.test || roomless(from.folder)) return null;
  if (from.room === "pages" && isOwnDoor(to)) return null;
  if (knows[from.room].includes(to.room)) return null;
  return insteadInside(from, to);
}

function insteadInside(from: Folder, to: Folder): string {
  const may = `${label[from.room]} may know only ${knows[from.room].map((room) => label[room]).join(", ")} of its own context`;
  if (from.room === "rules")
    return `${may}, not ${to.path}: load the facts in an act or a question and pass them to the rule.`;
  if (to.room === "store")
    return `${may}, not its store: ask a question in ${from.folder}/questions/ or perform an act in ${from.folder}/acts/.`;
  if (to.room === "pages")
    return `${may}, not its pages: move what both need to the context's contract, texts or rules.`;
  return `${may}, not ${to.path}: move what both need to a room that both know.`;
}

function judgeAcross(from: Folder, to: Folder): string | null {
  if (to.step >= from.step) return againstTheArrow(from, to);
  if (from.test) return to.room === "store" || to.room === "pages" ? notADoor(to) : null;
  if (open.includes(from.folder)) return null;
  const allowed = narrow[from.room];
  if (allowed && !(to.folder === "kernels" || allowed.includes(to.room))) {
    return `${label[from.room]} may know only ${allowed.map((room) => label[room]).join(" and ")} of earlier contexts, and kernels, not ${to.path}: pass the value as an argument.`;
  }
  return isDoor(to) ? null : notADoor(to);
}

function againstTheArrow(from: Folder, to: Folder): string {
  if (to.step === from.step)
    return `${from.folder} and ${to.folder} stand side by side and may not know each other: let a later folder bring them together.`;
  if (open.includes(from.folder))
    return `${from.folder} knows no word of the domain, so not ${to.folder}: take what is needed as an argument.`;
  return `${to.folder} stands after ${from.folder}, which may not know it: take the value as an argument, or let ${to.folder} do this part.`;
}

function isDoor(to: Folder): boolean {
  return open.includes(to.folder) || doors.includes(to.room) || isOwnDoor(to);
}

function notADoor(to: Folder): string {
  if (to.room === "store") return `${to.path} is the private SQL of ${to.folder}: call one of its acts or questions.`;
  return `${to.path} is private to ${to.folder}: go through one of its doors (vocabulary, rules, contract, questions, acts, texts), or add one there.`;
}

/** Folders whose files may know one another freely. */
function roomless(folder: string): boolean {
  return open.includes(folder) || outer.includes(folder) || folder === "journal";
}

const label: { [room in Room]: string } = {
  vocabulary: "a vocabulary",
  rules: "rules",
  contract: "a contract",
  texts: "texts",
  store: "a store",
  acts: "acts",
  questions: "questions",
  routes: "routes",
  pages: "pages",
  terminal: "terminal commands",
  workings: "the context's own workings",
};
