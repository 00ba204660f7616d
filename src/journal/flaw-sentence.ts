import type { Flaw } from "./verify.ts";

/** A flaw in words, for whoever has to find out what happened. */
export function flawSentence(flaw: Flaw): string {
  switch (flaw.kind) {
    case "gap":
      return `entry ${flaw.seq} is missing`;
    case "chain-broken":
      return `entry ${flaw.seq} does not follow from the entry before it`;
    case "entry-altered":
      return `entry ${flaw.seq} is not as it was sealed`;
    case "changes-altered":
      return `the changes of entry ${flaw.seq} are not as they were sealed`;
    case "head-altered":
      return `the journal's end (entry ${flaw.seq}) is not that of the last entry`;
    case "row-altered":
      return `row ${flaw.record} of ${flaw.table} is not as entry ${flaw.entry} left it`;
    case "row-outside-journal":
      return `row ${flaw.record} of ${flaw.table} is in no entry`;
    case "row-missing":
      return `row ${flaw.record} of ${flaw.table}, which entry ${flaw.entry} left there, is gone`;
    default:
      return flaw satisfies never;
  }
}
