/** Time of one call, in microseconds: the best of several rounds, since only disturbance makes a round slower. */
export function best(run: () => unknown, rounds = 7, atLeastMs = 20): number {
  // Enough calls a round for the clock to tell, found by doubling; this warms up as well.
  let calls = 1;
  let elapsed = timed(run, calls);
  while (elapsed < atLeastMs) {
    calls *= 2;
    elapsed = timed(run, calls);
  }
  let fastest = elapsed;
  for (let round = 1; round < rounds; round += 1) fastest = Math.min(fastest, timed(run, calls));
  return (fastest * 1000) / calls;
}

/** Time of a single call, in milliseconds: for work too long to repeat. */
export function once(run: () => unknown): number {
  return timed(run, 1);
}

function timed(run: () => unknown, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) run();
  return performance.now() - start;
}

/** Heap that stays in use after `make`, in MB; needs `node --expose-gc`. */
export function retained(make: () => unknown): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return NaN;
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  // Read after the measurement, so that it is still in use during it.
  return made === undefined ? NaN : (after - before) / 2 ** 20;
}

export function table(title: string, rows: readonly (readonly [what: string, measure: string])[]): void {
  const width = Math.max(...rows.map(([what]) => what.length));
  console.log(`\n${title}`);
  for (const [what, measure] of rows) console.log(`  ${what.padEnd(width)}  ${measure}`);
}

export const microseconds = (value: number): string => `${value.toFixed(2)} µs`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
