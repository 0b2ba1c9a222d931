import { signatures } from '../i18n/functions/signatures';
import { inputRules } from '../i18n/input-rules';
import type { Language } from '../i18n/language';
import { workbookTexts } from '../i18n/workbook';
import { buildModel, drentheData } from '../model';
import { embeddedFunctions, namespace } from '../workbench/functions';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../workbook/embedded/headless';
import type { WorkbookPlan } from '../workbook/port';
import { writeXlsx } from '../workbook/xlsx';
import type { AddIn } from '../workbook/xlsx';
import { manifestVersion, PRODUCTION_ID } from './manifest';

/** The files of a language: with formulas, which need the add-in, and with values only. */
const fileNames: Readonly<Record<Language, { readonly formulas: string; readonly values: string }>> = {
  nl: { formulas: 'flexteam-nl.xlsx', values: 'flexteam-nl-waarden.xlsx' },
  en: { formulas: 'flexteam-en.xlsx', values: 'flexteam-en-values.xlsx' },
};

/** The add-in as an administrator gives it out to an organisation; `version` is that of package.json. */
export function starterAddIn(version: string): AddIn {
  return {
    id: PRODUCTION_ID,
    version: manifestVersion(version),
    store: 'EXCatalog',
    storeType: 'EXCatalog',
    functions: Object.keys(signatures).map((id) => `${namespace}.${id}`),
  };
}

/**
 * The model of Drenthe as "insert model" makes it for a user: computed, and without the invented bookings of the
 * workbench, since what people start from must not hold figures that they have to take out.
 */
export async function starterSnapshot(language: Language): Promise<WorkbookSnapshot> {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const empty = 'flexteam-empty';
  const workbook = await createHeadlessWorkbook({
    functions: embeddedFunctions(language),
    input: inputRules(locale),
    language: locale,
    dark: false,
    emptySheetName: empty,
  });
  try {
    const plan = buildModel({ language, namespace, existingSheets: [], data: drentheData });
    await workbook.port.insertModel(plan);
    await workbook.removeSheet(empty);
    await workbook.calculated();
    return withPages(await workbook.snapshot(), plan);
  } finally {
    workbook.dispose();
  }
}

/** What the grid shows nothing of: how sheets are printed, and their charts. */
function withPages({ sheets, names }: WorkbookSnapshot, plan: WorkbookPlan): WorkbookSnapshot {
  const withPage = (sheet: SheetSnapshot): SheetSnapshot => {
    const planned = plan.sheets.find(({ name }) => name === sheet.name);
    return planned ? { ...sheet, print: planned.print, charts: planned.charts ?? [] } : sheet;
  };
  return { sheets: sheets.map(withPage), names };
}

/** The starter workbooks by their file names. `version`: see `starterAddIn`. */
export async function starterWorkbooks(version: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const language of ['nl', 'en'] as const) {
    const snapshot = await starterSnapshot(language);
    const title = workbookTexts[language].notes.title;
    const names = fileNames[language];
    files.set(names.formulas, await writeXlsx(snapshot, { title, addIn: starterAddIn(version) }));
    files.set(names.values, await writeXlsx(snapshot, { title, valuesOnly: true }));
  }
  return files;
}
