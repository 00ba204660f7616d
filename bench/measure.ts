/** One line of a bench: what, on what, how long, and what it is held against. */
export interface Measured {
  readonly what: string;
  /** Median milliseconds over `runs` runs after one that does not count. */
  readonly median: number;
  readonly best: number;
  readonly runs: number;
}

/** Runs `work` once unmeasured, then `runs` times. */
export function measure(what: string, runs: number, work: () => unknown): Measured {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { what, median: times[Math.floor(runs / 2)] ?? NaN, best: times[0] ?? NaN, runs };
}

/** Prints a line; `against` names a goal or a rival and its milliseconds, the ratio says how many times faster this is. */
export function report(
  measured: Measured,
  against: readonly (readonly [name: string, milliseconds: number])[] = [],
): void {
  const held = against
    .map(([name, time]) => `${name} ${shown(time)} = ${(time / measured.median).toFixed(1)}×`)
    .join(" · ");
  const line = `${measured.what.padEnd(58)} ${shown(measured.median).padStart(10)}  best ${shown(measured.best).padStart(9)}  n=${measured.runs}`;
  process.stdout.write(`${line}${held === "" ? "" : `  | ${held}`}\n`);
}

function shown(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${(1000 * milliseconds).toFixed(1)} µs`;
}
