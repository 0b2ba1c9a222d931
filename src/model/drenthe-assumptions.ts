import { PUBLISHED_YEARS } from '../domain/drenthe/published';
import { startingAssumptions, type StartingAssumption } from '../domain/drenthe/scenarios';
import type { Language } from '../i18n/language';
import { workbookTexts, type WorkbookTexts } from '../i18n/workbook';
import type { ModelAssumption } from './data';

/** The municipalities that the examples of leaving and of another host are about. */
const leaver = 'Assen';
const host = 'Emmen';

/** The starting set for the decision on 2026–2030, with the words beside each row. */
export function drentheAssumptions(language: Language): readonly ModelAssumption[] {
  const texts = workbookTexts[language].assumptions;
  return startingAssumptions({ names: texts.scenarios, leaver, host }).map((assumption) => ({
    ...assumption,
    isEstimate: isEstimate(assumption),
    source: texts.origins[assumption.key === 'basedOn' ? 'basedOn' : assumption.origin],
    note: noteOf(assumption, texts),
  }));
}

const lastPublished = PUBLISHED_YEARS[PUBLISHED_YEARS.length - 1].year;

/** Where the source is published, what is made of it is not always: a middle, a rule that fits, a later year. */
function isEstimate({ origin, about, key, from }: StartingAssumption): boolean {
  return (
    origin === 'estimate' ||
    about === 'available' ||
    key === 'perStrip' ||
    key === 'stripRounding' ||
    (from !== undefined && from > lastPublished)
  );
}

function noteOf({ about, key }: StartingAssumption, texts: WorkbookTexts['assumptions']): string {
  if (key === 'basedOn') return texts.basedOn;
  if (key === 'perStrip' || key === 'stripRounding') return texts.about.perStrip;
  const published: Partial<Readonly<Record<string, string>>> = texts.published;
  if (about === 'notDecided') return `${published[key] ?? ''} ${texts.about[about]}`.trim();
  return about === undefined ? (published[key] ?? '') : texts.about[about];
}
