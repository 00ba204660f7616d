import type { FlowTable } from "./flow-table.ts";
import { restrictedFlowTable } from "./flow-table.ts";

/** Why an area cannot be part of any region. */
export type DropReason = "nobody-lives-there" | "nobody-works-there" | "no-flow-with-others";

/** The areas that take part, the table of them alone, and those left out with the reason, in the order of their numbers. */
export interface ZeroList {
  readonly kept: Int32Array;
  readonly table: FlowTable;
  readonly dropped: readonly { readonly area: number; readonly reason: DropReason }[];
}

/**
 * Leaves out every area without resident workers, without jobs, or without a flow to or from others; its flows go with it, which can
 * make others so: repeated until stable. Counted in links, so that no rounding of sums can hide an empty area.
 */
export function zeroList(table: FlowTable): ZeroList {
  const { areas, outStart, outArea, inStart, inArea, within } = table;
  const outLinks = new Int32Array(areas);
  const inLinks = new Int32Array(areas);
  for (let a = 0; a < areas; a++) {
    const own = within[a] > 0 ? 1 : 0;
    outLinks[a] = outStart[a + 1] - outStart[a] - own;
    inLinks[a] = inStart[a + 1] - inStart[a] - own;
  }
  const reasonOf = (a: number): DropReason | undefined => {
    const own = within[a] > 0;
    if (outLinks[a] === 0 && !own) return "nobody-lives-there";
    if (inLinks[a] === 0 && !own) return "nobody-works-there";
    return outLinks[a] === 0 && inLinks[a] === 0 ? "no-flow-with-others" : undefined;
  };
  const reasons = new Map<number, DropReason>();
  const waiting: number[] = [];
  const look = (a: number): void => {
    const reason = reasons.has(a) ? undefined : reasonOf(a);
    if (reason === undefined) return;
    reasons.set(a, reason);
    waiting.push(a);
  };
  for (let a = 0; a < areas; a++) look(a);
  for (let gone = waiting.pop(); gone !== undefined; gone = waiting.pop()) {
    for (let k = outStart[gone]; k < outStart[gone + 1]; k++) {
      inLinks[outArea[k]]--;
      look(outArea[k]);
    }
    for (let k = inStart[gone]; k < inStart[gone + 1]; k++) {
      outLinks[inArea[k]]--;
      look(inArea[k]);
    }
  }
  const kept = Int32Array.from({ length: areas }, (_, a) => a).filter((a) => !reasons.has(a));
  const dropped = [...reasons].map(([area, reason]) => ({ area, reason })).sort((a, b) => a.area - b.area);
  return { kept, table: dropped.length === 0 ? table : restrictedFlowTable(table, kept), dropped };
}
