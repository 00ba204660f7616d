import { beside, ownDoors, steps, wiring, type Room } from "./arrows.ts";

/** Where a file stands, by its path from the root of the repository alone. */
export type Place =
  | { at: "folder"; path: string; folder: string; step: number; room: Room; test: boolean }
  | { at: "wiring"; path: string; test: boolean }
  | { at: "beside"; path: string; folder: string; test: boolean }
  | { at: "unknown"; path: string; test: boolean };

export function placeOf(path: string): Place {
  const test = /\.(test|cases|bench)\.tsx?$/.test(path) || /(^|\/)test-[^/]+\.tsx?$/.test(path);
  const [top = "", folder = "", ...rest] = path.split("/");
  if (top !== "src") {
    if ((beside as readonly string[]).includes(top)) return { at: "beside", path, folder: top, test };
    return { at: "unknown", path, test };
  }
  if (rest.length === 0) return isWiring(folder) || test ? { at: "wiring", path, test } : { at: "unknown", path, test };
  const step = steps.findIndex((folders) => folders.includes(folder));
  return step < 0 ? { at: "unknown", path, test } : { at: "folder", path, folder, step, room: roomOf(rest), test };
}

function isWiring(file: string): boolean {
  return (wiring as readonly string[]).includes(file) || file.endsWith("-texts.ts");
}

function roomOf(rest: readonly string[]): Room {
  const [first = "", ...deeper] = rest;
  if (deeper.length > 0) return folderRooms[first] ?? "workings";
  if (/(^|-)(texts|words|sentences?)(-[a-z-]+)?\.ts$/.test(first)) return "texts";
  if (/(^|-)store\.ts$/.test(first)) return "store";
  // The shapes of acts cross the border as those of answers do.
  if (/(^|-)contract\.ts$/.test(first)) return "contract";
  return fileRooms[first] ?? "workings";
}

const folderRooms: { [name: string]: Room } = {
  vocabulary: "vocabulary",
  rules: "rules",
  contract: "contract",
  texts: "texts",
  store: "store",
  acts: "acts",
  questions: "questions",
  routes: "routes",
  pages: "pages",
  terminal: "terminal",
};
const fileRooms: { [name: string]: Room } = {
  "vocabulary.ts": "vocabulary",
  "routes.ts": "routes",
};

/** Whether a file is one of the doors that its folder has beside the usual ones. */
export function isOwnDoor(place: Place): boolean {
  if (place.at !== "folder") return false;
  const inside = place.path.slice(`src/${place.folder}/`.length);
  return (ownDoors[place.folder] ?? []).includes(inside.replace(/\.tsx$/, ".ts"));
}
