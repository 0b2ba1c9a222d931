/** MODEL of `range.format` and of conditional formats on text. */
import { invalidArgument, NotImplemented } from '../errors';
import type { BorderModel, CellFormatModel, ConditionalFormatModel } from '../model/format';
import { forEachCell } from '../model/rectangle';
import type { Rectangle } from '../model/rectangle';
import type { SheetModel } from '../model/sheet';
import { fields, RemoteObject } from './remote';
import type { RemoteMembers } from './remote';

type Accessors = Required<Pick<RemoteMembers, 'get' | 'set'>>;

function assertColour(value: unknown): void {
  if (typeof value !== 'string' || !/^(#[0-9A-F]{6})?$/i.test(value))
    throw invalidArgument(`colour ${String(value)}`);
}

/** The value that all cells share, or `null` as Excel answers where they differ. */
function shared<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

/** What a property takes beside a value of its type. */
const TAKES: Readonly<Record<string, ((value: unknown) => boolean) | undefined>> = {
  horizontalAlignment: (value) => ['General', 'Left', 'Center', 'Right'].includes(String(value)),
  verticalAlignment: (value) => ['Top', 'Center', 'Bottom'].includes(String(value)),
  size: (value) => Number(value) >= 1 && Number(value) <= 409,
};

function formatFields(
  sheet: SheetModel,
  area: Rectangle,
  names: Readonly<Record<string, keyof CellFormatModel>>,
): Accessors {
  const get: Record<string, () => unknown> = {};
  const set: Record<string, (value: unknown) => void> = {};
  for (const [wire, key] of Object.entries(names)) {
    get[wire] = () => {
      const values: unknown[] = [];
      forEachCell(area, (row, column) => values.push(sheet.cell(row, column).format[key]));
      return shared(values);
    };
    set[wire] = (value) => {
      sheet.assertWritable();
      if (wire === 'color') assertColour(value);
      if (typeof value !== typeof sheet.cell(area.row, area.column).format[key]) throw invalidArgument(wire);
      const takes = TAKES[wire];
      if (takes && !takes(value)) throw new NotImplemented(`${wire} ${String(value)}`);
      forEachCell(area, (row, column) => Object.assign(sheet.cell(row, column).format, { [key]: value }));
    };
  }
  return { get, set };
}

const BORDER_STYLES = ['None', 'Continuous', 'Double'];
const BORDER_WEIGHTS = ['Thin', 'Medium', 'Thick'];

/** The borders that one side of a range stands for; only horizontal ones are modelled. */
function bordersOf(sheet: SheetModel, area: Rectangle, side: unknown): BorderModel[] {
  const borders: BorderModel[] = [];
  const isTop = (row: number): boolean => (side === 'EdgeTop' ? row === 0 : row > 0);
  const isBottom = (row: number): boolean =>
    side === 'EdgeBottom' ? row === area.rows - 1 : row < area.rows - 1;
  if (!['EdgeTop', 'EdgeBottom', 'InsideHorizontal'].includes(String(side))) {
    throw new NotImplemented(`RangeBorderCollection.getItem(${String(side)})`);
  }
  forEachCell(area, (row, column, offset) => {
    const { format } = sheet.cell(row, column);
    if (side !== 'EdgeBottom' && isTop(offset)) borders.push(format.top);
    if (side !== 'EdgeTop' && isBottom(offset)) borders.push(format.bottom);
  });
  return borders;
}

function borderRemote(sheet: SheetModel, area: Rectangle, side: unknown): RemoteObject {
  const all = (): BorderModel[] => bordersOf(sheet, area, side);
  const setter = (key: keyof BorderModel, check: (value: string) => boolean) => (value: unknown) => {
    sheet.assertWritable();
    if (typeof value !== 'string' || !check(value)) throw invalidArgument(`border ${key} ${String(value)}`);
    for (const border of all()) border[key] = value;
  };
  return new RemoteObject('RangeBorder', {
    get: {
      style: () => shared(all().map((border) => border.style)),
      weight: () => shared(all().map((border) => border.weight)),
      color: () => shared(all().map((border) => border.color)),
    },
    set: {
      style: setter('style', (value) => BORDER_STYLES.includes(value)),
      weight: setter('weight', (value) => BORDER_WEIGHTS.includes(value)),
      color: setter('color', (value) => /^#[0-9A-F]{6}$/i.test(value)),
    },
  });
}

/** 5.25 points for each character of the longest value in the range, number formats and fonts aside, and 3.75. */
function autofit(sheet: SheetModel, area: Rectangle): void {
  sheet.assertWritable();
  const longest = new Map<number, number>();
  forEachCell(area, (row, column) => {
    const shown = sheet.shown(row, column);
    const length = shown.type === 'Empty' ? 0 : String(shown.value).length;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (const [column, length] of longest)
    if (length > 0) sheet.columnWidths.set(column, length * 5.25 + 3.75);
}

/** `range.format`: column width in points, alignment, wrapping, font, fill and horizontal borders. */
export function formatRemote(sheet: SheetModel, area: Rectangle): RemoteObject {
  const plain = formatFields(sheet, area, {
    horizontalAlignment: 'horizontalAlignment',
    verticalAlignment: 'verticalAlignment',
    wrapText: 'wrapText',
  });
  return new RemoteObject('RangeFormat', {
    get: {
      ...plain.get,
      columnWidth: () =>
        shared(
          Array.from(
            { length: area.columns },
            (_, index) => sheet.columnWidths.get(area.column + index) ?? 48,
          ),
        ),
    },
    set: {
      ...plain.set,
      columnWidth: (value) => {
        sheet.assertWritable();
        if (typeof value !== 'number' || value < 0 || value > 1792) throw invalidArgument('columnWidth');
        for (let index = 0; index < area.columns; index++) sheet.columnWidths.set(area.column + index, value);
      },
    },
    call: { autofitColumns: () => autofit(sheet, area) },
    child: {
      fill: () => new RemoteObject('RangeFill', formatFields(sheet, area, { color: 'fill' })),
      font: () =>
        new RemoteObject(
          'RangeFont',
          formatFields(sheet, area, { bold: 'bold', italic: 'italic', color: 'color', size: 'size' }),
        ),
      borders: () =>
        new RemoteObject('RangeBorderCollection', { item: (side) => borderRemote(sheet, area, side) }),
    },
  });
}

function conditionalRemote(sheet: SheetModel, model: ConditionalFormatModel): RemoteObject {
  const assertWritable = (): void => sheet.assertWritable();
  const plain = fields(model, ['color', 'bold', 'italic'], assertWritable);
  const color = (value: unknown): void => {
    assertColour(value);
    plain.set.color(value);
  };
  const font = { ...plain, set: { ...plain.set, color } };
  const format = new RemoteObject('ConditionalRangeFormat', {
    child: {
      fill: () =>
        new RemoteObject('ConditionalRangeFill', {
          get: { color: () => model.fill },
          set: {
            color: (value) => {
              assertWritable();
              assertColour(value);
              model.fill = String(value);
            },
          },
        }),
      font: () => new RemoteObject('ConditionalRangeFont', font),
    },
  });
  const comparison = new RemoteObject('TextConditionalFormat', {
    get: { rule: () => model.rule },
    set: {
      rule: (value) => {
        assertWritable();
        const rule = value as ConditionalFormatModel['rule'];
        if (
          !['Contains', 'NotContains', 'BeginsWith', 'EndsWith'].includes(rule.operator) ||
          rule.text === ''
        ) {
          throw invalidArgument('rule');
        }
        model.rule = rule;
      },
    },
    child: { format: () => format },
  });
  return new RemoteObject('ConditionalFormat', {
    identity: () => ({ Id: model.id }),
    ...fields(model, ['stopIfTrue'], assertWritable),
    child: { textComparison: () => comparison },
  });
}

export function conditionalFormatsRemote(sheet: SheetModel, area: Rectangle, id: () => string): RemoteObject {
  return new RemoteObject('ConditionalFormatCollection', {
    item: (key) => {
      const model = sheet.conditionalFormats.find((item) => item.id === key);
      if (!model) throw invalidArgument('conditional format');
      return conditionalRemote(sheet, model);
    },
    call: {
      add: ([type]) => {
        sheet.assertWritable();
        if (type !== 'ContainsText')
          throw new NotImplemented(`ConditionalFormatCollection.add(${String(type)})`);
        const model = {
          id: id(),
          area,
          rule: { operator: 'Contains', text: '' },
          fill: '',
          color: '',
          bold: false,
          italic: false,
          stopIfTrue: false,
        };
        sheet.conditionalFormats.push(model);
        return conditionalRemote(sheet, model);
      },
    },
  });
}
