import { signatures } from '../i18n/functions/signatures';
import type { AddIn } from '../workbook/xlsx';
import { namespace } from './functions';

/** The id under which the add-in is installed from a real address; manifest.xml has that of development. */
export const PRODUCTION_ID = 'bc31430a-c701-4547-832f-7e9990e9cae5';

/** The version as Excel wants it: four numbers. Throws Error if `packageVersion` is not three. */
export function manifestVersion(packageVersion: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(packageVersion)) throw new Error(`Not a plain version: ${packageVersion}`);
  return `${packageVersion}.0`;
}

/** The add-in as files name it, given out by an administrator to an organisation; `version`: of package.json. */
export function addInOf(version: string): AddIn {
  return {
    id: PRODUCTION_ID,
    version: manifestVersion(version),
    store: 'EXCatalog',
    storeType: 'EXCatalog',
    functions: Object.keys(signatures).map((id) => `${namespace}.${id}`),
  };
}
