import { LocaleService } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import type { ICellAlert } from '@univerjs/sheets-ui';
import type { Engine } from './engine';
import type { RefusalMessages } from './functions';
import { contentAt } from './read';
import { refusalAt } from './selection';

/** Pixels; the grid's own box is made for two words. */
const WIDTH = 320;

/** Milliseconds that the pointer rests before the box appears; the grid's own box takes 100. */
const REST = 120;

const KEY = 'flex-error';

/** The grid's own texts on errors, by their keys. */
const TEXTS: Readonly<Record<string, string>> = {
  '#DIV/0!': 'divByZero',
  '#NAME?': 'name',
  '#VALUE!': 'value',
  '#NUM!': 'num',
  '#N/A': 'na',
  '#CYCLE!': 'cycle',
  '#REF!': 'ref',
  '#SPILL!': 'spill',
  '#CALC!': 'calc',
  '#ERROR!': 'error',
  '#CONNECT!': 'connect',
  '#NULL!': 'null',
};

/** Shows our own sentence in the box that appears over an error cell, where the grid says only "wrong value". */
export function explainErrors(engine: Engine, messages: RefusalMessages): void {
  const alerts = engine.injector.get(CellAlertManagerService);
  const texts = engine.injector.get(LocaleService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    const message = sheet && refusalAt(engine, messages, sheet, row, col);
    showAlert(message ? { ...alert, message, width: WIDTH } : alert);
  };
  // The grid opens its box only over an error that shows by its English name.
  const showTranslated = (location: ICellAlert['location']): void => {
    const { subUnitId, row, col } = location;
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    const value = sheet && contentAt(engine, sheet, row, col).value;
    if (value?.kind !== 'error' || sheet?.getCell(row, col)?.v === value.error) {
      alerts.removeAlert(KEY);
      return;
    }
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: texts.t('sheets-formula-ui.error.title'),
      message: texts.t(`sheets-formula-ui.error.${TEXTS[value.error] ?? 'error'}`),
      location,
      width: 200,
      height: 74,
      key: KEY,
    });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    clearTimeout(timer);
    if (cell)
      timer = setTimeout(() => {
        showTranslated(cell.location);
      }, REST);
    else alerts.removeAlert(KEY);
  });
}
