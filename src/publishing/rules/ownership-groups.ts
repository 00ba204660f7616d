import type { LegalForm } from "#cooperation/vocabulary.ts";

/** The groups of an ownership report (kommuneloven § 26-1 b), in the order in which a council reads them. */
export const groups = ["political", "company", "task", "plan", "other"] as const;
export type Group = (typeof groups)[number];

/** A region's council is a political one in whatever form the law of its time gave it. */
export function groupOf({ form, theme }: { form: LegalForm | null; theme: string }): Group {
  if (theme === "region") return "political";
  switch (form) {
    case "political-council":
    case "regional-council":
      return "political";
    case "intermunicipal-company":
    case "limited-company":
    case "cooperative":
      return "company";
    case "task-partnership":
    case "host-municipality":
    case "intermunicipal-board":
      return "task";
    case "plan-cooperation":
      return "plan";
    case "association":
    case "agreement":
    case "network":
    case "other":
    case null:
      return "other";
    default:
      return form satisfies never;
  }
}
