import { Problem } from '../../functions/problem';
import { renderProblem } from '../../i18n/errors';
import { errorName } from '../../i18n/errors/error-names';
import { functionTexts } from '../../i18n/functions';
import { examples } from '../../i18n/functions/examples';
import { parameterNames } from '../../i18n/functions/parameters';
import { signatures, signatureText, type DescribedFunction } from '../../i18n/functions/signatures';
import { inputRules } from '../../i18n/input-rules';
import { helpTexts } from '../../i18n/help';
import { helpExamples, type ExampleArguments, type WorkedExample } from '../../i18n/help/examples';
import type { Language } from '../../i18n/language';
import { resultTable, sheetTable } from './cells-table';
import { evaluateExample, exampleFormula, inLanguage } from './evaluate-example';
import { framed, relatedLinks } from './frame';
import { scrolling, text } from './html';
import { inlineMarkdown } from './markdown';
import { relatedFunctions } from './related';

/** The page of a function: what it is for, its fields, examples worked out, and what it refuses. */
export function functionPage(id: DescribedFunction, language: Language): string {
  const { words, functions } = helpTexts[language];
  const { gives, source } = functions[id];
  const section = (title: string, inside: string): string =>
    `<section><h2>${text(title)}</h2>${inside}</section>`;
  const separator = language === 'nl' ? ';' : ',';
  return framed(
    id,
    language,
    [
      `<p>${text(functionTexts[language].descriptions[id])}</p>`,
      section(
        words.syntax,
        `<p class="syntax"><code>=${text(signatureText(id, language, 'FLEX', separator))}</code></p>`,
      ),
      section(words.fields, `${fieldsTable(id, language)}<p class="note">${text(words.blank)}</p>`),
      choices(id, language),
      section(words.gives, `<p>${text(gives)}</p>`),
      section(words.examples, workedExamples(id, language)),
      section(words.gone, refusals(id, language)),
      section(words.source, `<p>${inlineMarkdown(language, source)}</p>`),
      relatedLinks(relatedFunctions[id], language),
    ].join('\n'),
  );
}

const shownFormula = (formula: string, language: Language): string =>
  inputRules(language === 'nl' ? 'nl-NL' : 'en-GB').showFormula(formula);

function fieldsTable(id: DescribedFunction, language: Language): string {
  const { words } = helpTexts[language];
  const { parameters } = functionTexts[language];
  const rows = signatures[id].map(({ name, optional, range, choices: of }) => {
    const kind = of !== undefined ? words.word : range ? words.range : words.oneCell;
    return (
      `<tr><th scope="row"><code>${text(parameterNames[name][language])}</code></th>` +
      `<td>${text(parameters[name])}</td>` +
      `<td>${text(kind)}, ${text(optional ? words.optional : words.required)}</td></tr>`
    );
  });
  return scrolling(
    words.fields,
    `<table><thead><tr>${[words.field, words.meaning, words.kind]
      .map((title) => `<th scope="col">${text(title)}</th>`)
      .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** The words that a field takes, each with its meaning. */
function choices(id: DescribedFunction, language: Language): string {
  const { words } = helpTexts[language];
  const lists = signatures[id].flatMap(({ name, choices: of }) => {
    if (of === undefined || of === 'language') return [];
    const items = Object.entries(functionTexts[language].enums[of]).map(
      ([word, meaning]) => `<dt><code>"${text(word)}"</code></dt><dd>${text(meaning)}</dd>`,
    );
    return [
      `<h3><code>${text(parameterNames[name][language])}</code></h3><dl class="choices">${items.join('')}</dl>`,
    ];
  });
  return lists.length === 0 ? '' : `<section><h2>${text(words.choices)}</h2>${lists.join('')}</section>`;
}

function workedExamples(id: DescribedFunction, language: Language): string {
  const { words, functions } = helpTexts[language];
  const { worked } = helpExamples(language)[id];
  const shown = worked.map((example, index) =>
    workedExample(id, example, language, {
      title: words.example(index + 1),
      about: functions[id].examples[index] ?? '',
    }),
  );
  return `${shown.join('')}<p>${text(words.tryIt)}: <code>${text(shownFormula(examples[id].formula, language))}</code></p>`;
}

function workedExample(
  id: DescribedFunction,
  example: WorkedExample,
  language: Language,
  { title, about }: { readonly title: string; readonly about: string },
): string {
  const { words } = helpTexts[language];
  const args = inLanguage(id, example.args, language);
  const result = evaluateExample(id, args, example.sheets);
  if (firstProblem(result)) throw new Error(`${exampleFormula(id, args)} is refused.`);
  const cells = example.sheets.map((sheet) => {
    const name = sheet.table === undefined ? words.cells : words.table(sheet.table);
    return scrolling(`${title}: ${name}`, sheetTable(sheet, language, name));
  });
  return (
    `<article class="example"><h3>${text(title)}</h3><p>${text(about)}</p>${cells.join('')}` +
    `<p class="formula"><span>${text(words.formula)}</span> <code>${text(shownFormula(exampleFormula(id, args), language))}</code></p>` +
    `${scrolling(`${title}: ${words.result}`, resultTable(result, example, language, words.result))}</article>`
  );
}

/** Formulas over the cells of the first example that the function refuses, with its own sentences. */
function refusals(id: DescribedFunction, language: Language): string {
  const { words } = helpTexts[language];
  const { worked, refused } = helpExamples(language)[id];
  const rows = refused.map((given: ExampleArguments) => {
    const args = inLanguage(id, given, language);
    const problem = firstProblem(evaluateExample(id, args, worked[0].sheets));
    if (!problem) throw new Error(`${exampleFormula(id, args)} is not refused.`);
    const sentence = renderProblem(language, problem.key, problem.params);
    return (
      `<tr><td><code>${text(shownFormula(exampleFormula(id, args), language))}</code></td>` +
      `<td><code>${text(errorName(problem.error, language))}</code></td><td>${text(sentence)}</td></tr>`
    );
  });
  const table = `<table><thead><tr>${[words.typed, words.error, words.sentence]
    .map((title) => `<th scope="col">${text(title)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<p>${text(words.goneNote)}</p>${scrolling(words.gone, table)}`;
}

function firstProblem(result: unknown): Problem | undefined {
  if (result instanceof Problem) return result;
  return Array.isArray(result)
    ? (result as readonly unknown[]).flat().find((cell): cell is Problem => cell instanceof Problem)
    : undefined;
}
