import { clockAt } from "#platform/clock.ts";
import type { Filling } from "#platform/test-database.ts";
import { loadFacts } from "../facts/load.ts";
import { loadDemo } from "./load.ts";

const clock = clockAt("2026-01-02");

/** For tests: the nation's municipalities and counties through time. */
export const factsFilling: Filling = { name: "facts", from: ["facts"], load: (database) => loadFacts(database, clock) };

/** For tests and journeys: the municipalities and the demonstration region, as a first start leaves them. */
export const demoFilling: Filling = {
  name: "demo",
  from: ["facts", "demo"],
  load: async (database) => {
    await loadFacts(database, clock);
    await loadDemo(database, clock);
  },
};
