import type { CellValue } from '../../workbook/port';
import { municipalityNamed } from './parties';
import type { WorkbookData } from './workbook';

/** Entitlements of one card. */
export interface CardView {
  readonly label: string;
  readonly rows: readonly {
    readonly name: string;
    readonly strips: number | undefined;
    readonly agreed: boolean;
    /** What stands in the cell where it is no number of strips. */
    readonly value: CellValue;
  }[];
  readonly total: number;
}

/** Each card of the workbook with the entitlements as the sheet Strippen has them. */
export function cardViews(data: WorkbookData): readonly CardView[] {
  const block = data.blocks.get('entitlements');
  if (!block) return [];
  return data.cards.slice(0, block.area.columns).map(({ label }, column) => {
    const rows = data.holders.map(({ row, name }) => {
      const value = block.cells[row]?.[column]?.value ?? { kind: 'blank' as const };
      const whole = value.kind === 'number' && Number.isInteger(value.number) && value.number >= 0;
      return {
        name,
        strips: whole ? value.number : undefined,
        agreed: municipalityNamed(name, data.municipalities)?.agreedStrips !== undefined,
        value,
      };
    });
    return { label, rows, total: rows.reduce((sum, { strips }) => sum + (strips ?? 0), 0) };
  });
}

/** The strip rule's figures; `undefined` where one of them is not a number. */
export function stripRule(
  data: WorkbookData,
): Readonly<Record<'base' | 'per' | 'minimum' | 'maximum', number>> | undefined {
  const figure = (key: 'stripBase' | 'perStrip' | 'stripMinimum' | 'stripMaximum'): number => {
    const value = data.blocks.get(key)?.cells[0]?.[0]?.value;
    return value?.kind === 'number' ? value.number : NaN;
  };
  const rule = {
    base: figure('stripBase'),
    per: figure('perStrip'),
    minimum: figure('stripMinimum'),
    maximum: figure('stripMaximum'),
  };
  return Object.values(rule).every(Number.isFinite) ? rule : undefined;
}
