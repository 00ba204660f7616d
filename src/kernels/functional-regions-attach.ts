import type { FlowTable } from "./flow-table.ts";
import { partitionState } from "./functional-regions-partition.ts";
import { cohesion } from "./functional-regions-validity.ts";

/** Areas that shall not stand alone, and the regions each may go to, as a rule those it borders on. */
export interface Attachment {
  readonly areas: readonly number[];
  readonly candidates: readonly number[];
}

/** Where a piece went. `region` is 0 when no candidate that still exists is linked with it: then it stayed where it was. */
export interface Attached {
  readonly areas: readonly number[];
  readonly region: number;
  readonly strength: number;
}

/**
 * Fine-tuning (FineTuning of R LabourMarketAreas): each piece, a region of one community or a part without contact with the rest of its
 * region, goes to the candidate it is most strongly linked with, whatever that does to validity. Pieces in the order given, sums
 * renewed after each, so that an earlier one can have emptied or changed a later one's candidates.
 * @param region region of each area; not changed
 */
export function attachAreas(
  table: FlowTable,
  region: Int32Array,
  attachments: readonly Attachment[],
): { readonly region: Int32Array; readonly attached: Attached[] } {
  const state = partitionState(table, region);
  const attached = attachments.map(({ areas, candidates }): Attached => {
    const home = new Set(areas);
    if (areas.length === 0 || home.size < areas.length)
      throw new RangeError("A piece to attach needs areas, each once.");
    let best = 0;
    let most = 0;
    for (const candidate of candidates) {
      if (!(candidate >= 1 && candidate <= table.areas))
        throw new RangeError(`There is no region ${candidate} to attach to.`);
      const strength = pieceStrength(state.table, areas, state.cluster, candidate - 1, home);
      if (strength > most) {
        best = candidate;
        most = strength;
      }
    }
    if (best > 0) {
      for (const area of areas) {
        state.readLinks(area);
        state.move(area, best - 1);
        state.forgetLinks();
      }
    }
    return { areas, region: best, strength: most };
  });
  const moved = Int32Array.from(region, (before, area) =>
    state.cluster[area] === state.outside ? before : state.cluster[area] + 1,
  );
  return { region: moved, attached };
}

/** L of a piece as a whole with a cluster; members of the piece that stand in that cluster are not counted as part of it. */
function pieceStrength(
  table: FlowTable,
  areas: readonly number[],
  cluster: Int32Array,
  candidate: number,
  piece: ReadonlySet<number>,
): number {
  const inside = (area: number): boolean => cluster[area] === candidate && !piece.has(area);
  let out = 0;
  let back = 0;
  let residents = 0;
  let jobs = 0;
  for (const area of areas) {
    residents += table.residents[area];
    jobs += table.jobs[area];
    for (let k = table.outStart[area]; k < table.outStart[area + 1]; k++)
      if (inside(table.outArea[k])) out += table.outFlow[k];
    for (let k = table.inStart[area]; k < table.inStart[area + 1]; k++)
      if (inside(table.inArea[k])) back += table.inFlow[k];
  }
  let candidateResidents = 0;
  let candidateJobs = 0;
  for (let area = 0; area < table.areas; area++) {
    if (!inside(area)) continue;
    candidateResidents += table.residents[area];
    candidateJobs += table.jobs[area];
  }
  return cohesion(out, back, residents, jobs, candidateResidents, candidateJobs);
}
