import type { Actor, Grant } from "#access/vocabulary.ts";
import { anonymous } from "#access/vocabulary.ts";
import { createAnswers } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { followUp } from "../questions/follow-up.ts";
import type { GuidelineActOutcome, GuidelineActServices } from "./on-guidelines.ts";

export const today = "2014-12-31";

const grant = (of: Pick<Grant, "role" | "party" | "cooperation">): Grant => ({ id: "g", since: "2009-01-01", ...of });
const user = (id: string, grants: Grant[]): Actor => ({ kind: "user", id, name: id, grants });

/** Offices that act in the tests; nobody is a person. */
export const people = {
  secretariat: user("secretariat", [grant({ role: "secretariat", cooperation: "trondheimsregionen" })]),
  otherSecretariat: user("other", [grant({ role: "secretariat", cooperation: "trondelagsradet" })]),
  melhus: user("melhus-office", [grant({ role: "council-secretary", party: "melhus" })]),
  malvik: user("malvik-office", [grant({ role: "council-secretary", party: "malvik" })]),
  anonymous,
};

/** What an act did; throws with the refusal when it did not. */
export function did(outcome: GuidelineActOutcome) {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code} ${JSON.stringify(outcome.params)}`);
  return outcome.value;
}

/** The demonstration on a day late in the first plan's time. */
export async function openGuidelines(on = today) {
  const database = await openTestDatabase(demoFilling);
  const services: GuidelineActServices = { sql: database.sql, clock: clockAt(on) };
  const answers = createAnswers(database.sql);
  const look = async (plan = "ikap", day = on) => {
    const found = await followUp({ db: database.sql, answers: await answers.now() }, plan, day);
    if (!found.ok) throw new Error(found.code);
    return found.value;
  };
  return {
    database,
    services,
    look,
    /** One cell in short: state, what is overdue, notice. */
    async cell(guideline: string, municipality: string, plan = "ikap", day = on) {
      const { cells } = await look(plan, day);
      const cell = cells.find((one) => one.guideline === guideline && one.municipality === municipality);
      if (!cell) return null;
      if (cell.state === "not-bound") return `not-bound: ${cell.why}`;
      return [cell.state, cell.overdue?.why, cell.notice.state === "not-needed" ? undefined : cell.notice.state]
        .filter(Boolean)
        .join(", ");
    },
    close: () => database.close(),
  };
}
export type WithGuidelines = Awaited<ReturnType<typeof openGuidelines>>;
