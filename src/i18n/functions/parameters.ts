import type { Language } from '../language';

/** Names of the functions' parameters, as Excel shows them while typing and as messages name them. */
export const parameterNames = {
  budget: { nl: 'begroting', en: 'budget' },
  share: { nl: 'aandeel', en: 'share' },
  inhabitants: { nl: 'inwoners', en: 'inhabitants' },
  fixed: { nl: 'vast', en: 'fixed' },
  province: { nl: 'provincie', en: 'province' },
  name: { nl: 'naam', en: 'name' },
  names: { nl: 'namen', en: 'names' },
  language: { nl: 'taal', en: 'language' },
  contribution: { nl: 'bijdrage', en: 'contribution' },
  amount: { nl: 'bedrag', en: 'amount' },
  weights: { nl: 'gewichten', en: 'weights' },
  unit: { nl: 'eenheid', en: 'unit' },
  per_strip: { nl: 'per_strip', en: 'per_strip' },
  base: { nl: 'basis', en: 'base' },
  minimum: { nl: 'minimum', en: 'minimum' },
  maximum: { nl: 'maximum', en: 'maximum' },
  rounding: { nl: 'afronding', en: 'rounding' },
  pool: { nl: 'pot', en: 'pool' },
  method: { nl: 'methode', en: 'method' },
  total: { nl: 'totaal', en: 'total' },
  ties: { nl: 'gelijk', en: 'ties' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  year: { nl: 'jaar', en: 'year' },
  rates: { nl: 'groei', en: 'rates' },
  ledger: { nl: 'register', en: 'ledger' },
  holder: { nl: 'houder', en: 'holder' },
  card: { nl: 'kaart', en: 'card' },
  as_of: { nl: 'per_datum', en: 'as_of' },
  measure: { nl: 'cijfer', en: 'measure' },
} as const satisfies Record<string, Record<Language, string>>;

export type ParameterName = keyof typeof parameterNames;
