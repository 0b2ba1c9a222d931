import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { embeddedWorkbook, workbookData } from './adapter';
import type { EmbeddedOptions, EmbeddedWorkbook } from './embedded';
import { startEngine } from './engine';
import type { Engine, PluginEntry } from './engine';
import { useInputRules } from './input';
import { functionClasses, functionDescriptions, RefusalMessages } from './functions';

/** The plug-ins that hold, calculate and format a workbook, in the order in which they depend on each other. */
export function dataPlugins(options: EmbeddedOptions, messages: RefusalMessages): PluginEntry[] {
  return [
    [UniverFormulaEnginePlugin, { function: functionClasses(options.functions, messages) }],
    [UniverSheetsPlugin, {}],
    [UniverSheetsNumfmtPlugin, {}],
    [
      UniverSheetsFormulaPlugin,
      {
        description: functionDescriptions(options.functions),
        // Spilled values are not saved, so a workbook that is opened has to be calculated.
        initialFormulaComputing: CalculationMode.FORCED,
      },
    ],
    // Tables have the looks of their cells, without the grid's own stripes and colours.
    [UniverSheetsTablePlugin, { userThemes: [{ name: 'plain', style: {} }], defaultThemeIndex: 0 }],
  ];
}

/** The embedded workbook without its grid on screen, for Node: the same engine and the same adapter. */
export async function createHeadlessWorkbook(options: EmbeddedOptions): Promise<EmbeddedWorkbook> {
  return (await startHeadless(options)).workbook;
}

/** As `createHeadlessWorkbook`, with the engine itself, for tests that act as a user. */
export async function startHeadless(
  options: EmbeddedOptions,
): Promise<{ workbook: EmbeddedWorkbook; engine: Engine }> {
  const messages = new RefusalMessages();
  const engine = startEngine(dataPlugins(options, messages), workbookData(options), { dark: options.dark });
  useInputRules(engine, options.input);
  const workbook = embeddedWorkbook(engine, options, messages, {
    focus: () => undefined,
    isEditing: () => false,
  });
  await engine.calculated();
  return { workbook, engine };
}
