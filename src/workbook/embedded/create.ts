import { LifecycleService, LifecycleStages, mergeLocales } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { DeviceInputEventType, UniverRenderEnginePlugin } from '@univerjs/engine-render';
import englishTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { IEditorBridgeService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/preset-sheets-core/lib/index.css';
import { embeddedWorkbook, workbookData } from './adapter';
import { explainErrors } from './alerts';
import type { EmbeddedOptions, EmbeddedWorkbook } from './embedded';
import { startEngine } from './engine';
import type { Engine } from './engine';
import { RefusalMessages } from './functions';
import { dataPlugins } from './headless';
import { useInputRules } from './input';
import { pasteByInputRules } from './paste';

/**
 * Menu items that do harm or nothing: protection needs a server with users, and "text to number" reads `1,5` as
 * English does.
 */
const HIDDEN_MENUS = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.text-to-number',
];

/** Opens a workbook in a grid inside `container`; resolves when it is drawn and calculated. */
export async function createEmbeddedWorkbook(
  container: HTMLElement,
  options: EmbeddedOptions,
): Promise<EmbeddedWorkbook> {
  const messages = new RefusalMessages();
  const [formulas, ...others] = dataPlugins(options, messages);
  const engine = startEngine(
    [
      [UniverDocsPlugin, { hasScroll: false }],
      [UniverRenderEnginePlugin],
      [
        UniverUIPlugin,
        { container, header: true, toolbar: false, headerMenu: false, footer: true, disableAutoFocus: true },
      ],
      [UniverDocsUIPlugin],
      formulas,
      ...others,
      [
        UniverSheetsUIPlugin,
        {
          formulaBar: true,
          footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
          clipboardConfig: { hidePasteOptions: true },
          disableForceStringAlert: true,
          disableForceStringMark: true,
          disableAutoFocus: true,
          menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
        },
      ],
      [UniverSheetsFormulaUIPlugin],
    ],
    workbookData(options),
    { dark: options.dark, texts: mergeLocales(englishTexts, options.texts ?? {}) },
  );
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  useInputRules(engine, options.input);
  pasteByInputRules(engine, options.input);
  explainErrors(engine, messages);
  refreshFormulaBar(engine);
  const workbook = embeddedWorkbook(engine, options, messages, {
    focus() {
      engine.injector.get(ILayoutService).focus();
    },
    isEditing: () => engine.injector.get(IEditorBridgeService).isVisible().visible,
  });
  const stop = takeKeyboardForUndo(engine);
  await engine.calculated();
  return {
    ...workbook,
    dispose() {
      stop();
      workbook.dispose();
    },
  };
}

/**
 * Gives the grid the keyboard when undo is pressed while nothing on the page has it: so it is after the grid's own
 * question whether to delete a sheet, and the grid hears shortcuts only while it has the keyboard.
 */
function takeKeyboardForUndo(engine: Engine): () => void {
  const listen = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && /^[yz]$/i.test(event.key);
    if (isUndo && document.activeElement === document.body) engine.injector.get(ILayoutService).focus();
  };
  window.addEventListener('keydown', listen, true);
  return () => {
    window.removeEventListener('keydown', listen, true);
  };
}

/** Shows what a calculation brought to the selected cell; the formula bar follows the selection only. */
function refreshFormulaBar(engine: Engine): void {
  const bridge = engine.injector.get(IEditorBridgeService);
  // The bar shows nothing for a spilled cell that "was opened by a double click", and that is how it starts.
  bridge.isVisible().eventType = DeviceInputEventType.PointerDown;
  engine.onCalculated(() => {
    if (!bridge.isVisible().visible) bridge.refreshEditCellState();
  });
}
