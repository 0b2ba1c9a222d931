import { del, get, set } from 'idb-keyval';

/** The workbook as kept in this browser (IndexedDB). */
interface Kept {
  /** Of this record, so that a later version can tell what it reads. */
  readonly format: 1;
  readonly saved: unknown;
  /** Whether it has changes that are in no file; earlier records do not say. */
  readonly unsaved?: boolean;
}

const key = 'flexteam-workbook';
const spareKey = 'flexteam-workbook-spare';

/** The workbook kept in this browser, or `undefined` if there is none or the browser keeps nothing. */
export async function readKept(): Promise<{ saved: unknown; unsaved: boolean } | undefined> {
  try {
    const kept = await get<Kept>(key);
    if (kept?.format !== 1 || kept.saved === undefined) return undefined;
    return { saved: kept.saved, unsaved: kept.unsaved ?? true };
  } catch {
    return undefined;
  }
}

/** Keeps the workbook; false where the browser refuses. */
export async function keep(saved: unknown, unsaved: boolean): Promise<boolean> {
  try {
    await set(key, { format: 1, saved, unsaved } satisfies Kept);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the kept workbook, which is put aside as a spare and not lost. */
export async function putAside(): Promise<void> {
  try {
    const kept = await get<Kept>(key);
    if (kept !== undefined) await set(spareKey, kept);
    await del(key);
  } catch {
    // A browser that keeps nothing has nothing to put aside.
  }
}
