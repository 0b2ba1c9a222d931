import fc from 'fast-check';

/** Checks a property. `RUNS=<number>` in the environment multiplies the number of cases; `FC_SEED` fixes them. */
export function holds<Values extends unknown[]>(
  property: fc.IPropertyWithHooks<Values>,
  numRuns = 300,
): void {
  fc.assert(property, { numRuns: numRuns * Number(process.env['RUNS'] ?? 1) });
}
