import { ruleOf } from '../domain/scenario';
import { dateOfSerial, formatDate } from '../i18n/date';
import type { Language } from '../i18n/language';
import { formatEuroAmount, formatNumber } from '../i18n/number';
import { scenarioTexts } from '../i18n/scenario';
import type { WorkbookTexts } from '../i18n/workbook';
import { assumptionInputs } from '../tables/assumptions';
import type { ModelAssumption, ModelData } from './data';

interface Said {
  readonly texts: WorkbookTexts;
  readonly data: ModelData;
  readonly language: Language;
}

/** What the assumptions say about leaving, a paragraph for each scenario, party and year; none if they say nothing. */
export function leaving({ texts, data, language }: Said): readonly string[] {
  const paragraphs = new Map<string, string[]>();
  for (const assumption of data.assumptions[language]) {
    if (!isAboutLeaving(assumption)) continue;
    const { scenario, party, from } = assumption;
    const head = texts.council.exitLine(scenario, party, from === undefined ? '' : String(from));
    const parts = paragraphs.get(head) ?? [];
    paragraphs.set(head, parts);
    parts.push(spoken(assumption, language));
  }
  return [...paragraphs].map(([head, parts]) => `${head}${parts.join('; ')}.`);
}

function isAboutLeaving({ key, value }: ModelAssumption): boolean {
  return (
    (key === 'participates' && value === false) ||
    key === 'exitBudget' ||
    key === 'exitYears' ||
    key === 'exitCost' ||
    key === 'exitBearer'
  );
}

function spoken(assumption: ModelAssumption, language: Language): string {
  const { key, value } = assumption;
  const word = scenarioTexts[language].assumptions[key];
  const input = assumptionInputs(assumption, assumption, language)[5];
  if (typeof value === 'number') {
    const isMoney = key !== 'basedOn' && ruleOf(key).kind === 'money';
    return `${word} ${isMoney ? formatEuroAmount(value, language) : formatNumber(value, language)}`;
  }
  return `${word}: ${input.kind === 'text' ? input.text : ''}`;
}

/** Which assumptions are published and which are estimates, from what, and which inhabitants count. */
export function sources({ texts, data, language }: Said): readonly string[] {
  const { council, populationStatus } = texts;
  const assumptions = data.assumptions[language].filter(({ key }) => key !== 'basedOn');
  const words = (isEstimate: boolean): string =>
    distinct(
      assumptions
        .filter((assumption) => assumption.isEstimate === isEstimate)
        .map(({ key }) => scenarioTexts[language].assumptions[key]),
    ).join(', ');
  const origins = distinct(
    assumptions.filter((each) => !each.isEstimate).flatMap(({ source }) => source.split('; ')),
  );
  const paragraphs: [string, (words: string) => string][] = [
    [words(false), data.origin === 'stated' ? council.stated : council.published],
    [words(true), council.estimated],
    [origins.join('; '), council.origins],
  ];
  const { referenceDate, source, status } = data.population[data.population.length - 1];
  const date = dateOfSerial(referenceDate);
  return [
    council.nominal,
    ...paragraphs.filter(([named]) => named !== '').map(([named, say]) => say(named)),
    council.population(
      source ?? populationStatus[status],
      date ? formatDate(date, language) : '',
      populationStatus[status],
    ),
  ];
}

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== '')),
];

/** A paragraph in lines of at most `width` characters, broken between words: cells beside each other do not wrap. */
export function linesOf(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.pop() ?? '';
    const next = last === '' ? word : `${last} ${word}`;
    if (next.length <= width || last === '') lines.push(next);
    else lines.push(last, word);
  }
  return lines;
}
