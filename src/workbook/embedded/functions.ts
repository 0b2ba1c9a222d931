import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/engine-formula';
import type { EmbeddedError, EmbeddedFunction, EmbeddedValue } from './embedded';

type FunctionClass = new (name: string) => BaseFunction;
type Argument = EmbeddedValue | readonly (readonly EmbeddedValue[])[];

/** The sentences with which functions refused, by the cell that holds the formula. */
export class RefusalMessages {
  private readonly byCell = new Map<string, Map<string, readonly (readonly string[])[]>>();

  remember(cell: string, name: string, messages: readonly (readonly string[])[]): void {
    const own = this.byCell.get(cell) ?? new Map<string, readonly (readonly string[])[]>();
    this.byCell.set(cell, own);
    if (messages.some((row) => row.some((message) => message !== ''))) own.set(name, messages);
    else own.delete(name);
  }

  /** The sentence for the cell `row`, `column` of what the formula in the anchor filled. */
  find(sheetId: string, anchor: { row: number; column: number }, row = 0, column = 0): string | undefined {
    const own = this.byCell.get(cellKey(sheetId, anchor.row, anchor.column));
    for (const messages of own?.values() ?? []) {
      const message = messages[row]?.[column] || (messages.length === 1 && messages[0][0]);
      if (message) return message;
    }
    return undefined;
  }
}

/**
 * The functions as classes for `UniverFormulaEnginePlugin`. Not `registerFunction`: that one compiles source
 * text (which a content security policy forbids), turns blank cells into 0, and stops all calculation when a
 * function throws.
 */
export function functionClasses(
  functions: readonly EmbeddedFunction[],
  messages: RefusalMessages,
): [FunctionClass, string][] {
  return functions.map((definition) => [functionClass(definition, messages), definition.name]);
}

/** What the grid shows while a function is typed. */
export function functionDescriptions(functions: readonly EmbeddedFunction[]): IFunctionInfo[] {
  return functions.map(({ name, description, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.detail,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function functionClass(definition: EmbeddedFunction, messages: RefusalMessages): FunctionClass {
  return class extends BaseFunction {
    // What is missing is for the function to say: the grid would answer #N/A and not why.
    override minParams = 0;
    override maxParams = definition.parameters.length;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const result = call(definition, variants.map(argument));
      const cell = cellKey(this.subUnitId ?? '', this.row, this.column);
      messages.remember(cell, definition.name, messagesOf(result));
      return toValueObject(result);
    }
  };
}

function call(definition: EmbeddedFunction, args: readonly Argument[]): Argument {
  try {
    return definition.call(args);
  } catch {
    return { error: ErrorType.VALUE, message: '' };
  }
}

function argument(variant: BaseValueObject): Argument {
  if (!variant.isArray()) return plain(variant);
  const matrix = variant as ArrayValueObject;
  return Array.from({ length: matrix.getRowCount() }, (_, row) =>
    Array.from({ length: matrix.getColumnCount() }, (__, column) => {
      const value = matrix.get(row, column);
      return value ? plain(value) : null;
    }),
  );
}

function plain(value: BaseValueObject): EmbeddedValue {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType(), message: '' };
  return value.getValue();
}

function toValueObject(result: Argument): BaseValueObject {
  if (!isMatrix(result)) return scalar(result);
  const columns = Math.max(0, ...result.map((row) => row.length));
  if (result.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) =>
      Array.from({ length: columns }, (_, c) => scalar(row[c] ?? null)),
    ),
    rowCount: result.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalar(value: EmbeddedValue): BaseValueObject {
  // The engine would show a null as 0.
  if (value === null) return StringValueObject.create('');
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default: {
      const error = value.error as ErrorType;
      return ErrorValueObject.create(ERROR_TYPE_SET.has(error) ? error : ErrorType.VALUE);
    }
  }
}

function messagesOf(result: Argument): readonly (readonly string[])[] {
  const message = (value: EmbeddedValue): string => (isError(value) ? value.message : '');
  return isMatrix(result) ? result.map((row) => row.map(message)) : [[message(result)]];
}

function isMatrix(value: Argument): value is readonly (readonly EmbeddedValue[])[] {
  return Array.isArray(value);
}

function isError(value: EmbeddedValue): value is EmbeddedError {
  return typeof value === 'object' && value !== null;
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
