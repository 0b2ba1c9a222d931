import { functionTexts } from '../i18n/functions';
import { parameterNames } from '../i18n/functions/parameters';
import { signatures, type EnumName } from '../i18n/functions/signatures';
import { helpPath } from '../i18n/help/files';
import type { Language } from '../i18n/language';
import { flexFunctions, type FunctionId } from './registry';

interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: readonly {
    readonly id: string;
    readonly type: 'string';
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: true;
      readonly customEnumId?: string;
    }[];
  }[];
}

/**
 * The metadata of all functions as Excel reads it (functions.json), in one language. Ids, names and the words of
 * enums are the same in every language; descriptions, parameter names and tooltips are not. The help of each stands
 * beside the product, at the `address` where that is served.
 *
 * Every parameter is declared `any`: a declared number would be refused by Excel before our own message could
 * say what is wrong. Parameters are matrices even where one cell is asked, for the same reason.
 */
export function functionsMetadata(language: Language, address: string): Metadata {
  const texts = functionTexts[language];
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    enums: (Object.keys(texts.enums) as EnumName[]).map((id) => ({
      id: id.toUpperCase(),
      type: 'string',
      values: Object.entries(texts.enums[id]).map(([value, tooltip]) => ({
        name: value,
        stringValue: value,
        tooltip,
      })),
    })),
    functions: (Object.keys(flexFunctions) as FunctionId[]).map((id) => ({
      id,
      name: id,
      description: texts.descriptions[id],
      helpUrl: `${address}/${helpPath(language, id)}`,
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: signatures[id].map(({ name, optional, choices }) => ({
        name: parameterNames[name][language],
        description: texts.parameters[name],
        type: 'any',
        dimensionality: choices === undefined ? 'matrix' : 'scalar',
        ...(optional ? { optional: true as const } : {}),
        ...(choices === undefined ? {} : { customEnumId: choices.toUpperCase() }),
      })),
    })),
  };
}
