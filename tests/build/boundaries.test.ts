import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './dist';

// Who imports whom shows without types, and those take longer than all the rest.
const eslint = new ESLint({ cwd: projectFolder, overrideConfig: tseslint.configs.disableTypeChecked });

/** The rules that a file with this text would break. */
async function brokenRules(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const PATHS = 'import-x/no-restricted-paths';
const LIBRARIES = 'no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

const forbidden: readonly [what: string, file: string, text: string, rule: string][] = [
  ['the domain imports a text', 'src/domain/error.ts', "export * from '../i18n/language';", PATHS],
  [
    'the domain imports a type of the port',
    'src/domain/error.ts',
    "export type { Area } from '../workbook/port';",
    PATHS,
  ],
  ['the texts import the domain', 'src/i18n/language.ts', "export * from '../domain/error';", PATHS],
  ['the port imports its neighbour', 'src/workbook/port.ts', "export * from './address';", PATHS],
  [
    'the tables import the port',
    'src/tables/names.ts',
    "export type { Area } from '../workbook/port';",
    PATHS,
  ],
  ['the functions import the model', 'src/functions.ts', "export * from './model';", PATHS],
  [
    'the model imports an adapter',
    'src/model/index.ts',
    "export type * from '../workbook/embedded/embedded';",
    PATHS,
  ],
  [
    'an adapter imports the domain',
    'src/workbook/embedded/embedded.ts',
    "export * from '../../domain/error';",
    PATHS,
  ],
  [
    'the pane imports an adapter',
    'src/taskpane/context.ts',
    "export type * from '../workbook/embedded/embedded';",
    PATHS,
  ],
  [
    'the commands import an adapter',
    'src/commands/actions.ts',
    "export type * from '../workbook/embedded/embedded';",
    PATHS,
  ],
  [
    'the entry for Excel imports the grid',
    'src/taskpane.tsx',
    "export type * from './workbook/embedded/embedded';",
    PATHS,
  ],
  ['the domain uses a library', 'src/domain/error.ts', "export * from 'rxjs';", LIBRARIES],
  ['the functions use React', 'src/functions.ts', "export * from 'react';", LIBRARIES],
  ['the pane uses the grid', 'src/taskpane/context.ts', "export * from '@univerjs/core';", LIBRARIES],
  ['the grid uses React', 'src/workbook/embedded/embedded.ts', "export * from 'react';", LIBRARIES],
  [
    'the workbench uses the grid itself',
    'src/workbench/index.tsx',
    "export const grid = import('@univerjs/core');",
    SYNTAX,
  ],
  [
    'the pane speaks to Excel',
    'src/taskpane/context.ts',
    'export const x = () => Excel.run(async () => 1);',
    GLOBALS,
  ],
  ['the pane names a type of Office', 'src/taskpane/context.ts', 'export type X = Office.HostType;', SYNTAX],
  ['the domain reads the page', 'src/domain/error.ts', 'export const x = () => document.title;', GLOBALS],
  ['the domain has a clock', 'src/domain/error.ts', 'export const x = () => Date.now();', SYNTAX],
  ['the model has a clock', 'src/model/index.ts', 'export const x = () => new Date();', SYNTAX],
  ['the domain has chance', 'src/domain/error.ts', 'export const x = () => Math.random();', SYNTAX],
  [
    'text becomes markup',
    'src/taskpane.tsx',
    "export const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;",
    SYNTAX,
  ],
  [
    'text becomes code',
    'src/taskpane.tsx',
    'export const x = (code: string): unknown => eval(code);',
    'no-eval',
  ],
];

const allowed: readonly [what: string, file: string, text: string][] = [
  ['the tables import the domain', 'src/tables/names.ts', "export * from '../domain/error';\n"],
  ['the model imports the port', 'src/model/index.ts', "export type { Area } from '../workbook/port';\n"],
  ['the pane uses React', 'src/taskpane/context.ts', "export { createContext } from 'react';\n"],
  [
    'the workbench loads its adapter',
    'src/workbench/index.tsx',
    "export type * from '../workbook/embedded/embedded';\n",
  ],
];

describe('who may import whom', () => {
  it.each(forbidden)('reports that %s', async (_what, file, text, rule) => {
    expect(await brokenRules(file, text)).toContain(rule);
  });

  it.each(allowed)('accepts that %s', async (_what, file, text) => {
    expect(await brokenRules(file, text)).toEqual([]);
  });
});
