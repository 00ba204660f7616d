import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { EditGuidelineInput } from "../contract/guideline-acts.ts";
import { correctGuideline, endGuideline, insertGuideline } from "../guideline-write-store.ts";
import { onGuidelines, type GuidelineActOutcome, type GuidelineActServices } from "./on-guidelines.ts";
import { checkedGuideline } from "./write-guideline.ts";

/**
 * Gives a guideline a new wording from a day, and keeps the earlier for the days before it; from the first day of the
 * one that stands, that one is corrected.
 */
export function editGuideline(
  services: GuidelineActServices,
  actor: Actor,
  plan: string,
  input: EditGuidelineInput,
): Promise<GuidelineActOutcome> {
  return onGuidelines(
    services,
    actor,
    { act: "edit-guideline", plan, reason: input.reason },
    async ({ tx, reader, file }) => {
      const own = file.guidelines.filter((one) => one.id === input.guideline);
      const standing = own.findLast((one) => one.since <= input.from) ?? own[0];
      if (!standing) return refuse("guideline-unknown", { word: input.guideline }, "guideline");
      const { since, until } = standing;
      const later = own.find((one) => one.since > input.from);
      if (input.from < since || later) return refuse("version-in-the-way", { day: later?.since ?? since }, "from");
      if (input.until !== undefined && input.until <= input.from)
        return refuse("ends-before-it-begins", { from: input.from, until: input.until }, "until");
      const taken = file.guidelines.find(
        (one) =>
          one.id !== input.guideline &&
          one.number === input.number &&
          (one.until === null || input.from < one.until) &&
          (input.until === undefined || one.since < input.until),
      );
      if (taken) return refuse("number-taken", { number: input.number, wording: taken.wording.slice(0, 80) }, "number");
      const checked = await checkedGuideline(reader, input);
      if (!checked.ok) return checked;
      const { id, position } = standing;
      const row = { id, plan, position, ...checked.value, since: input.from, until: input.until ?? null };
      if (input.from === since) {
        await correctGuideline(tx, row);
      } else {
        if (until === null || input.from < until) await endGuideline(tx, id, since, input.from);
        await insertGuideline(tx, row);
      }
      return accept({ record: id });
    },
  );
}
