import { totalRowOf } from '../../domain/contribution';
import { nameKey } from '../../domain/party';
import { INPUT_LOCALES } from '../../i18n/input-locale';
import { readNumber } from '../../i18n/input-number';
import type { Language } from '../../i18n/language';
import { ledgerTexts } from '../../i18n/ledger';
import { fill, type PaneTexts } from '../../i18n/pane';
import { resultTexts } from '../../i18n/results';
import { scenarioTexts } from '../../i18n/scenario';
import type { RegionFacts } from '../../model';
import type { Format } from '../data/format';

/** What is wrong with a line, and what to do. */
export interface WrongLine {
  /** As an editor numbers lines. */
  readonly line: number;
  readonly text: string;
}

interface Words {
  readonly texts: PaneTexts;
  readonly language: Language;
  readonly format: Format;
}

type Municipality = RegionFacts['municipalities'][number];

/** There are fewer municipalities than this in the whole country; more is something else that was pasted. */
export const MOST_LINES = 500;
const LONGEST_NAME = 80;
/** Of Statistics Netherlands: before the name, in tables that have it. */
const CODE = /^GM\d{4}$/i;

/** Names that mean something else in the cells of the workbook. */
const reserved: ReadonlySet<string> = new Set(
  [
    ...Object.values(ledgerTexts).flatMap(({ holders }) => Object.values(holders)),
    ...Object.values(scenarioTexts).flatMap(({ parties }) => Object.values(parties)),
    ...Object.values(resultTexts).map(({ scenario }) => scenario.total),
  ].map(nameKey),
);

/**
 * Reads municipalities, one a line: name, a tab or `;`, inhabitants in the notation of the language. Blank lines are
 * left out; a code of Statistics Netherlands may stand before the name.
 */
export function readMunicipalityLines(
  text: string,
  words: Words,
): { readonly municipalities: readonly Municipality[]; readonly wrong: readonly WrongLine[] } {
  const region = words.texts.region;
  const read: { readonly line: number; readonly municipality: Municipality }[] = [];
  const wrong: WrongLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((each, index) => {
    if (each.trim() === '') return;
    const line = index + 1;
    const municipality = readLine(each, words);
    if (typeof municipality === 'string') {
      wrong.push({ line, text: municipality });
      return;
    }
    const same = read.find((other) => nameKey(other.municipality.name) === nameKey(municipality.name));
    if (same) wrong.push({ line, text: fill(region.twice, { name: municipality.name, other: same.line }) });
    else read.push({ line, municipality });
  });
  const municipalities = read.map(({ municipality }) => municipality);
  const total = totalRowOf(municipalities.map(({ inhabitants }) => inhabitants));
  if (total !== undefined)
    wrong.push({
      line: read[total].line,
      text: fill(region.totalRow, { name: municipalities[total].name }),
    });
  return { municipalities, wrong: wrong.sort((a, b) => a.line - b.line) };
}

/** The municipality of a line, or what is wrong with it. */
function readLine(line: string, { texts, language, format }: Words): Municipality | string {
  const { region } = texts;
  const cells = line.split(/[\t;]/).map((cell) => cell.trim());
  // Cells without anything at the end are columns that were copied along.
  while (cells.length > 1 && cells[cells.length - 1] === '') cells.pop();
  const code = cells.length > 1 && CODE.test(cells[0]) ? cells.shift()?.toUpperCase() : undefined;
  if (cells.length > 2) return fill(region.tooManyCells, { count: cells.length });
  const [name, count] = cells;
  if (name === '') return region.noName;
  if (name.length > LONGEST_NAME) return fill(region.tooLong, { most: LONGEST_NAME });
  if (cells.length === 1) return fill(region.noNumber, { name });
  if (reserved.has(nameKey(name))) return fill(region.reserved, { name });
  const typed = readNumber(count, INPUT_LOCALES[language === 'nl' ? 'nl-NL' : 'en-GB']);
  const isCount =
    typed && !typed.percent && !typed.euro && Number.isInteger(typed.number) && typed.number > 0;
  if (!isCount) return fill(region.unreadable, { input: count, example: format.number(24_500) });
  return { name, inhabitants: typed.number, ...(code === undefined ? {} : { code }) };
}
