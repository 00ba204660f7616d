import type { Actor, Grant } from "#access/vocabulary.ts";
import { anonymous } from "#access/vocabulary.ts";
import { createAnswers, type Reader } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import type { OpenMatterInput } from "../act-contract.ts";
import { matterAnswer } from "../questions/matter.ts";
import type { ActOutcome, ActServices } from "./on-matter.ts";
import { openMatter } from "./open-matter.ts";

export const today = "2009-06-11";
export const text = "1. Kommunene skal bygge tett.\n2. Dyrket mark skal vernes.\n3. Planen gjelder til 2020.";
export const members = ["klaebu", "malvik", "melhus", "midtre-gauldal", "orkdal", "skaun", "stjordal", "trondheim"];

const grant = (of: Pick<Grant, "role" | "party" | "cooperation">): Grant => ({ id: "g", since: "2009-01-01", ...of });
const user = (id: string, grants: Grant[]): Actor => ({ kind: "user", id, name: id, grants });

/** Offices that act in the tests; nobody is a person. */
export const people = {
  secretariat: user("secretariat", [grant({ role: "secretariat", cooperation: "trondheimsregionen" })]),
  otherSecretariat: user("other", [grant({ role: "secretariat", cooperation: "trondelagsradet" })]),
  melhus: user("melhus-office", [grant({ role: "council-secretary", party: "melhus" })]),
  malvik: user("malvik-office", [grant({ role: "council-secretary", party: "malvik" })]),
  administrator: user("administrator", [grant({ role: "administrator" })]),
  reader: user("reader", []),
  anonymous,
};

export const matterInput: OpenMatterInput = {
  title: "Felles parkeringsnorm",
  summary: "",
  cooperation: "trondheimsregionen",
  rule: "joint-plan",
  legalEffect: "",
  law: "",
  openedOn: "2009-05-04",
  text: { title: "Utkast", body: text },
  parties: [
    ...members.map((party) => ({ party, part: "decides" as const })),
    { party: "rissa", part: "accedes", clauses: ["1", "2"] },
  ],
  reason: "",
};

export const slug = "felles-parkeringsnorm";

/** What an act did; throws with the refusal when it did not. */
export function did(outcome: ActOutcome) {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code} ${JSON.stringify(outcome.params)}`);
  return outcome.value;
}

/** The region of the demonstration on the founding day, with a matter opened five weeks before. */
export async function openWithMatter(input: Partial<OpenMatterInput> = {}) {
  const database: Database = await openTestDatabase(demoFilling);
  const services: ActServices = { sql: database.sql, clock: clockAt(today) };
  const opened = did(await openMatter(services, people.secretariat, { ...matterInput, ...input }));
  const answers = createAnswers(database.sql);
  return {
    database,
    services,
    opened,
    /** The matter as a page would show it. */
    async look(on = today) {
      const reader: Reader = { db: database.sql, answers: await answers.now() };
      const answer = await matterAnswer(reader, slug, on, "nb");
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    },
    close: () => database.close(),
  };
}
export type WithMatter = Awaited<ReturnType<typeof openWithMatter>>;
