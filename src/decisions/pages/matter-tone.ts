import type { Tone } from "#design/status.tsx";
import type { BoardRow } from "../contract.ts";
import type { ComparisonClass, InForceStatus, Outcome } from "../vocabulary.ts";

/** The shape of a matter's standing, the same everywhere. */
export function statusTone(status: InForceStatus): Tone {
  switch (status) {
    case "in-force":
      return "done";
    case "partly":
      return "partly";
    case "not-in-force":
      return "waiting";
    case "ended":
      return "neutral";
    default:
      return status satisfies never;
  }
}

/** The shape of what a council resolved: done only when it counts as the joint decision. */
export function resolutionTone(outcome: Outcome, comparison: ComparisonClass | null): Tone {
  switch (outcome) {
    case "adopted":
      return comparison === "addition" || comparison === "deviation" || comparison === "not-competent"
        ? "attention"
        : "done";
    case "rejected":
      return "stopped";
    case "postponed":
    case "noted":
      return "waiting";
    default:
      return outcome satisfies never;
  }
}

export function comparisonTone(comparison: ComparisonClass): Tone {
  return comparison === "same" || comparison === "editorial" || comparison === "reservation" ? "done" : "attention";
}

/** Whether somebody should still hear from us: a matter that is settled waits for nobody. */
export function isAwaited(row: Pick<BoardRow, "waitingFor" | "part">, open: boolean): boolean {
  return open && row.waitingFor !== null && row.part === "decides";
}
