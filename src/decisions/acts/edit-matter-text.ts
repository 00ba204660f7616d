import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { EditTextInput } from "../act-contract.ts";
import { parseClauses } from "../rules/clauses.ts";
import { insertText } from "../write-store.ts";
import { dayProblem, onMatter, type ActOutcome, type ActServices } from "./on-matter.ts";

/** Adds a new version of the master text; the earlier ones stand, and resolutions keep the version they treated. */
export function editMatterText(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: EditTextInput,
): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    { act: "edit-matter-text", matter, reason: input.reason, version: input.version },
    async ({ tx, file, today }) => {
      const dated = input.dated ?? today;
      const problem = dayProblem(dated, file, today, "dated");
      if (problem) return problem;
      if (parseClauses(input.body).length === 0) return refuse("text-without-clauses", {}, "body");
      const version = 1 + Math.max(0, ...file.texts.map((one) => one.version));
      await insertText(tx, { matter, version, dated, title: input.title, body: input.body });
      return accept({ record: `${matter}/${version}` });
    },
  );
}
