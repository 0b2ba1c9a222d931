import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { globalsOf, importZones, librariesOf, syntaxOf } from './src/build/boundaries.js';

const root = dirname(fileURLToPath(import.meta.url));
const typescript = ['**/*.ts', '**/*.tsx'];

/** Ways to run text as code or as markup; the pages' security policy would block the first anyway. */
const unsafeSyntax = [
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Text is never markup: let React write it.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Text is never markup: use textContent.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // What the user cannot act on still goes to the console, for who helps them.
      'no-console': ['error', { allow: ['error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...unsafeSyntax],
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers read well in a template; what the rule is after, objects and undefined, stays forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setState(x)` is how every handler is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React takes async handlers for granted; a lost rejection is caught by no-floating-promises inside them.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The one way to copy where Excel's web view denies the clipboard.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
      // An interface may promise what one implementation does at once.
      '@typescript-eslint/require-await': 'off',
      // An index may miss although the types do not say so: what looks needless here is the check for that.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Spread over text is for addresses and digits, which are ASCII.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A parameter that an interface dictates is marked by its underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // In a test, what is missing fails it either way.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The grid's types name a base class or plain text where its code gives the narrower one.
    files: ['src/workbook/embedded/**'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['**/*.tsx', 'src/taskpane/**', 'src/workbench/**', 'tests/**'],
    plugins: { 'react-hooks': reactHooks },
    // The plugin's other rules are for React's compiler, which is not used here.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: root })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: importZones }],
      'import-x/no-cycle': 'error',
    },
  },
  ...librariesOf.map(({ files, patterns }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
  ...globalsOf.map(({ files, names }) => ({
    files,
    rules: { 'no-restricted-globals': ['error', ...names] },
  })),
  ...syntaxOf.map(({ files, selectors }) => ({
    files,
    rules: { 'no-restricted-syntax': ['error', ...unsafeSyntax, ...selectors] },
  })),
  {
    // Tools speak to the developer in the terminal.
    files: ['src/build/**', 'tests/bench/**', 'tests/vitest.config.ts', 'tests/global-setup.ts', '*.js'],
    rules: { 'no-console': 'off' },
  },
);
