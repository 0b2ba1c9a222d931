const NAME = 'flexteam-workbook';

/** How long a tab that is just going may hold on to it, in milliseconds. */
const PATIENCE = 800;

let claimed: Promise<boolean> | undefined;

/**
 * Whether this tab may keep the workbook of this browser; for as long as it is open, no other tab may. Two tabs that
 * both kept it would write over each other's work unseen. True where the browser has no locks.
 */
export function claimWorkbook(): Promise<boolean> {
  claimed ??= new Promise((resolve) => {
    if (!('locks' in navigator)) {
      resolve(true);
      return;
    }
    navigator.locks
      .request(NAME, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        resolve(true);
        // Held until the tab goes.
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(false));
  });
  return claimed;
}
