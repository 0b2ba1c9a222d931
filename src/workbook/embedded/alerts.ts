import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { Engine } from './engine';
import type { RefusalMessages } from './functions';
import { refusalAt } from './selection';

/** Pixels; the grid's own box is made for two words. */
const WIDTH = 320;

/** Shows our own sentence in the box that appears over an error cell, where the grid says only "wrong value". */
export function explainErrors(engine: Engine, messages: RefusalMessages): void {
  const alerts = engine.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    const message = sheet && refusalAt(engine, messages, sheet, row, col);
    showAlert(message ? { ...alert, message, width: WIDTH } : alert);
  };
}
