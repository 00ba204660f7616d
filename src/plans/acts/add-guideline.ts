import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import { slug } from "#parties/rules/slug.ts";
import type { AddGuidelineInput } from "../contract/guideline-acts.ts";
import { insertGuideline } from "../guideline-write-store.ts";
import { onGuidelines, type GuidelineActOutcome, type GuidelineActServices } from "./on-guidelines.ts";
import { checkedGuideline } from "./write-guideline.ts";

/** Adds a guideline (retningslinje) to a plan, from a day, as one of its clauses adopted it. */
export function addGuideline(
  services: GuidelineActServices,
  actor: Actor,
  plan: string,
  input: AddGuidelineInput,
): Promise<GuidelineActOutcome> {
  return onGuidelines(
    services,
    actor,
    { act: "add-guideline", plan, reason: input.reason },
    async ({ tx, reader, file }) => {
      const id = input.id ?? slug(`${plan} ${input.number.replaceAll(".", "-")}`).slice(0, 80);
      if (file.guidelines.some((one) => one.id === id)) return refuse("guideline-exists", { id }, "number");
      const taken = file.guidelines.find(
        (one) => one.number === input.number && (one.until === null || input.from < one.until),
      );
      if (taken) return refuse("number-taken", { number: input.number, wording: taken.wording.slice(0, 80) }, "number");
      const checked = await checkedGuideline(reader, input);
      if (!checked.ok) return checked;
      const position = Math.max(0, ...file.guidelines.map((one) => one.position)) + 1;
      await insertGuideline(tx, { id, plan, position, ...checked.value, since: input.from, until: null });
      return accept({ record: id });
    },
  );
}
