import type { Actor } from "#access/vocabulary.ts";
import { addDays } from "#platform/day.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { WithdrawalInput } from "../act-contract.ts";
import { ruleOf } from "../questions/cases.ts";
import { insertWithdrawal } from "../write-store.ts";
import { concernedProblem, dayProblem, onMatter, type ActOutcome, type ActServices } from "./on-matter.ts";

/** Registers that a party withdraws (uttreden), with effect when the notice that the rule asks for has run out. */
export function registerWithdrawal(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: WithdrawalInput,
): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    { act: "register-withdrawal", matter, party: { word: input.party, on: input.day }, reason: input.reason },
    async ({ tx, file, party, partyName, today }) => {
      const problem = concernedProblem({ slug: party, name: partyName }, file) ?? dayProblem(input.day, file, today);
      if (problem) return problem;
      if (file.withdrawals.some((one) => one.party === party)) return refuse("withdrawn-already", {}, "party");
      const notice = ruleOf(file, input.day)?.rule.withdrawalNoticeDays ?? null;
      if (notice === null) return refuse("withdrawal-not-possible", { title: file.matter.title }, "party");
      await insertWithdrawal(tx, {
        matter,
        party,
        day: input.day,
        effective: addDays(input.day, notice),
        reason: input.reason,
      });
      return accept({ record: `${matter}/${party}/withdrawal` });
    },
  );
}
