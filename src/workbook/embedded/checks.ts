import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, ICellDataForSheetInterceptor, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellStyle, WorkbookPlan } from '../port';
import type { Engine } from './engine';
import { layOver, toGridStyle } from './style';

type CheckStyles = WorkbookPlan['checkStyles'];

/** What marks a cell as a check. It is kept in the cell itself, so that it moves along with its row. */
export function checkMark(styles: CheckStyles): NonNullable<ICellData['custom']> {
  return { check: styles };
}

export function checkStylesOf(cell: Nullable<ICellData>): CheckStyles | undefined {
  return (cell?.custom as { check?: CheckStyles } | null | undefined)?.check;
}

/**
 * Gives check cells their colours as they are drawn. The grid's plug-in for conditional formats would bring
 * a user interface and 100 kB for this one rule.
 */
export function colourChecks(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the values of formulas and spills are in, and number formats applied.
    priority: 1,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => next(coloured(cell, checkStylesOf(location.rawData))),
  });
}

function coloured(
  cell: Nullable<ICellDataForSheetInterceptor>,
  styles: CheckStyles | undefined,
): Nullable<ICellDataForSheetInterceptor> {
  const style = styles && checkStyle(cell?.v, styles);
  if (!cell || !style) return cell;
  return { ...cell, interceptorStyle: layOver(cell.interceptorStyle ?? undefined, toGridStyle(style)) };
}

/** The style for a check's text: it begins with `✓` where all is well and with `!` where it is not. */
export function checkStyle(text: unknown, styles: CheckStyles): CellStyle | undefined {
  if (typeof text !== 'string') return undefined;
  if (text.startsWith('✓')) return styles.good;
  return text.startsWith('!') ? styles.bad : undefined;
}
