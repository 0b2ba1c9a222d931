import { inputRules } from '../i18n/input-rules';
import type { Language } from '../i18n/language';
import { workbookTexts } from '../i18n/workbook';
import { saidOfFormulas } from '../i18n/workbook/said-of-formulas';
import { buildModel, drentheData } from '../model';
import { addInOf } from '../workbench/add-in';
import { embeddedFunctions, namespace } from '../workbench/functions';
import type { WorkbookSnapshot } from '../workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../workbook/embedded/headless';
import { writeXlsx } from '../workbook/xlsx';

/** The files of a language: with formulas, which need the add-in, and with values only. */
const fileNames: Readonly<Record<Language, { readonly formulas: string; readonly values: string }>> = {
  nl: { formulas: 'flexteam-nl.xlsx', values: 'flexteam-nl-waarden.xlsx' },
  en: { formulas: 'flexteam-en.xlsx', values: 'flexteam-en-values.xlsx' },
};

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
    return await workbook.snapshot();
  } finally {
    workbook.dispose();
  }
}

/** The starter workbooks by their file names. `version`: of package.json. */
export async function starterWorkbooks(version: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const language of ['nl', 'en'] as const) {
    const snapshot = await starterSnapshot(language);
    const title = workbookTexts[language].notes.title;
    const names = fileNames[language];
    files.set(names.formulas, await writeXlsx(snapshot, { title, addIn: addInOf(version) }));
    files.set(names.values, await writeXlsx(snapshot, { title, valuesOnly: true, instead: saidOfFormulas }));
  }
  return files;
}
