/**
 * The arrows as one table. Read from the ground up: a folder may know any folder of an earlier step through its doors,
 * none of its own step and none after it.
 */
export const steps: readonly (readonly string[])[] = [
  ["kernels", "platform"],
  ["design"],
  ["journal"],
  ["access"],
  ["parties"],
  ["territory", "statistics"],
  ["cooperation"],
  ["meetings"],
  ["decisions"],
  ["plans"],
  ["funding"],
  ["region-lab"],
  ["publishing"],
  ["web", "terminal"],
];

/** Files directly in `src`: the only place that wires, so they may know each other and every folder. */
export const wiring = ["main.ts", "app.ts", "pages.ts", "open.ts", "cli.ts"] as const;

/** Folders without rooms: whoever stands after them may use any file of theirs. */
export const open: readonly string[] = ["kernels", "platform", "design"];

/** Doors to the whole, without rooms of their own: pages of the shell, commands of the terminal. */
export const outer: readonly string[] = ["web", "terminal"];

/** Files that are a door of one folder beside the doors that every folder has. */
export const ownDoors: { readonly [folder: string]: readonly string[] } = {
  journal: ["perform.ts", "undo.ts", "verify.ts"],
  access: ["page-services.ts", "page-form.ts", "not-allowed.ts", "api-actor.ts"],
  territory: ["region-map.ts", "area-map.ts"],
  cooperation: ["rule-words.ts", "rule-list.ts"],
  decisions: ["matter-line.ts"],
  funding: ["financing-table.ts"],
  plans: ["plan-line.ts", "light-mark.ts"],
};

/** The rooms of a context. `workings` is everything else that lies directly in its folder. */
export const rooms = [
  "vocabulary",
  "rules",
  "contract",
  "texts",
  "store",
  "acts",
  "questions",
  "routes",
  "pages",
  "terminal",
  "workings",
] as const;
export type Room = (typeof rooms)[number];

/** What another folder may use. */
export const doors: readonly Room[] = ["vocabulary", "rules", "contract", "questions", "acts", "texts"];

/** What the wiring may use: all but a context's own SQL and its pages, which the router mounts by path. */
export const closedToWiring: readonly Room[] = ["store", "pages"];

/** What each room knows of its own context. */
export const knows: { readonly [room in Room]: readonly Room[] } = {
  vocabulary: ["vocabulary"],
  rules: ["vocabulary", "rules"],
  contract: ["vocabulary", "rules", "contract", "texts", "workings"],
  // The codes of a refusal stand beside the act or question that refuses; each has its text.
  texts: ["vocabulary", "contract", "rules", "texts", "acts", "questions", "workings"],
  store: ["vocabulary", "rules", "contract", "store", "workings"],
  acts: ["vocabulary", "rules", "contract", "texts", "store", "acts", "questions", "workings"],
  questions: ["vocabulary", "rules", "contract", "texts", "store", "questions", "workings"],
  routes: ["vocabulary", "rules", "contract", "texts", "acts", "questions", "routes", "workings", "store"],
  pages: ["vocabulary", "rules", "contract", "texts", "acts", "questions", "pages", "workings"],
  terminal: ["vocabulary", "rules", "contract", "texts", "acts", "questions", "terminal", "workings"],
  workings: ["vocabulary", "rules", "contract", "texts", "store", "acts", "questions", "workings"],
};

/** Rooms that know less of other folders than any door: there too only these rooms, and `kernels`. */
export const narrow: { readonly [room in Room]?: readonly Room[] } = {
  vocabulary: ["vocabulary"],
  rules: ["vocabulary", "rules"],
};

/** Packages that are as pure as a rule: no clock, no chance, no input or output. */
export const purePackages: readonly string[] = [
  "diff",
  "graphology",
  "graphology-communities-louvain",
  "d3-geo",
  "@turf/area",
  "@turf/boolean-point-in-polygon",
  "@turf/helpers",
  "@turf/intersect",
  "@turf/kinks",
];

/** Packages with one home; anywhere else they are a way round it. */
export const homes: readonly { package: string; at: readonly string[]; instead: string }[] = [
  {
    package: "kysely",
    at: [
      "src/platform/",
      "src/journal/",
      "src/open.ts",
      "*/store.ts",
      "*-store.ts",
      "*/store/",
      "facts/",
      "demo/",
      "bench/",
      "tools/",
      "e2e/",
    ],
    instead: "put the SQL into the context's store.ts and call it from here",
  },
  {
    package: "pg",
    at: ["src/platform/", "tools/", "bench/"],
    instead: "take the Database that #platform/database.ts opens",
  },
  {
    package: "@electric-sql/pglite",
    at: ["src/platform/", "tools/", "bench/"],
    instead: "take the Database that #platform/database.ts opens",
  },
];

/** Folders beside `src`, and what of `src` each may know besides the doors; `tools`, `bench` and `e2e` may know all. */
export const beside = ["facts", "demo", "tools", "bench", "e2e", "db"] as const;

/** Those that the product itself runs; the wiring and tests may import them. */
export const partOfProduct: readonly string[] = ["facts", "demo"];

/** Facts that are drawn or counted and not stored: no row of the database holds an outline or a commuting flow. */
export const readsFacts: { readonly [path: string]: readonly string[] } = {
  "src/territory/outlines.ts": ["facts/outlines.ts", "facts/outlines/"],
  "src/territory/project-outlines.ts": ["facts/outlines.ts"],
  "src/region-lab/facts.ts": ["facts/read-table.ts"],
  "src/region-lab/land-borders.ts": ["facts/read-table.ts"],
  "src/region-lab/population-facts.ts": ["facts/read-table.ts"],
  "src/region-lab/travel-facts.ts": ["facts/read-table.ts"],
};

/** Names that say nothing. */
export const emptyNames: readonly string[] = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "misc",
  "index",
  "shared",
];
