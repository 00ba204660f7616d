/**
 * What happened to the community that was taken out of the worst cluster:
 * joined: its strongest cluster took it without becoming less valid; A and C: that cluster would have become less valid, B and D: no
 * cluster is linked with it. A and B: it was the last member; C and D: others stay behind. All but `joined` lead to the reserve list.
 */
export type StepOutcome = "joined" | "A" | "B" | "C" | "D";

/** One iteration of the dissolution. Areas and clusters are numbers of the table given; a cluster has the number of the area it began as. */
export interface RegionStep {
  /** 1, 2, 3… */
  readonly iteration: number;
  readonly outcome: StepOutcome;
  /** The cluster with the lowest validity, and that validity. */
  readonly worst: number;
  readonly validity: number;
  /** Members it had. */
  readonly members: number;
  /** The community moved. */
  readonly area: number;
  /** The member that would be moved next, −1 when none is left. */
  readonly next: number;
  /** The cluster with the greatest link strength, −1 when none is linked. */
  readonly dominant: number;
  readonly strength: number;
  /** Validity the dominant cluster has, and would have with the community; NaN without a dominant cluster. */
  readonly before: number;
  readonly after: number;
}

/** An area of the reserve list put into a region at the end, without any condition. */
export interface ReserveStep {
  readonly area: number;
  readonly pass: number;
  readonly cluster: number;
  readonly strength: number;
  readonly before: number;
  readonly after: number;
}

/** Everything that was done, in order. */
export interface RegionTrace {
  readonly steps: RegionStep[];
  readonly reserve: ReserveStep[];
}
