import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../../../src/domain/scenario';
import type { Language } from '../../../src/i18n/language';
import { paneTexts } from '../../../src/i18n/pane';
import { formatFor } from '../../../src/taskpane/data/format';
import { ALL, councilOf, type Council, type CouncilChoice } from '../../../src/taskpane/scenario/council';
import {
  assumptionText,
  decisionText,
  differenceTexts,
  exitTexts,
  sourceText,
} from '../../../src/taskpane/scenario/council-words';
import type { ScenarioView } from '../../../src/taskpane/scenario/view';
import { handRows, viewOf } from './council-case';
import { cells } from './scenario-plan';

const words = (language: Language) => ({ language, texts: paneTexts(language), format: formatFor(language) });
const [nl, en] = [words('nl'), words('en')];

function made(view: ScenarioView, choice: Partial<CouncilChoice> = {}): Council {
  const council = councilOf(view, { party: 'Emmen', proposed: 'B', compared: 'A', ...choice });
  if ('rows' in council) throw new Error('refused');
  return council;
}

/** With plain spaces, and without the marks that keep a sign with its amount. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

/** What a Dutch sentence adds or takes off, in cents. */
function change(text: string): bigint {
  const amount = /€ ([\d.]+),(\d\d) (meer|minder)/.exec(plain(text));
  if (!amount) return 0n;
  const cents = BigInt(amount[1].replaceAll('.', '') + amount[2]);
  return amount[3] === 'meer' ? cents : -cents;
}

describe('the decision that is asked', () => {
  it('has every amount, what is recurring and what is not apart', async () => {
    const council = made(await viewOf(handRows));
    expect(plain(decisionText(council, nl))).toBe(
      'De gemeenteraad van Emmen wordt gevraagd in te stemmen met ‘B’. Emmen betaalt daarvoor in 2026–2027 samen € 30.800,00: € 22.000,00 terugkerend, € 6.000,00 eenmalig, € 2.800,00 btw die niet terugkomt. Eigen dekking: € 1.000,00; netto € 29.800,00. Al begroot is € 18.000,00; er is € 11.800,00 meer nodig dan begroot.',
    );
    expect(decisionText(council, en)).toBe(
      'The municipal council of Emmen is asked to agree to ‘B’. Emmen pays €30,800.00 for this over 2026–2027: €22,000.00 recurring, €6,000.00 one-off, €2,800.00 VAT that is not recovered. Own cover: €1,000.00; net €29,800.00. €18,000.00 is budgeted already; €11,800.00 more than budgeted is needed.',
    );
  });

  it('names the province, and says that nothing is one-off or budgeted', async () => {
    const council = made(await viewOf(handRows), { party: PROVINCE });
    expect(plain(decisionText(council, nl))).toBe(
      'Provinciale Staten worden gevraagd in te stemmen met ‘B’. De provincie betaalt daarvoor in 2026–2027 samen € 264.000,00: € 264.000,00 terugkerend, niets eenmalig. Wat al is begroot, staat niet in de aannames.',
    );
  });

  it.each([
    [29_800, 'Dat is precies wat al is begroot.'],
    [30_000, 'Al begroot is € 30.000,00; er is € 200,00 minder nodig dan begroot.'],
  ])('compares with %d budgeted', async (budgeted, expected) => {
    const rows = handRows.map((row, index) =>
      index === 4 ? cells(['A', 'Emmen', 2026, 2026, 'al begroot', budgeted]) : row,
    );
    const view = await viewOf([...rows, cells(['A', 'Emmen', 2027, '', 'al begroot', 0])]);
    expect(plain(decisionText(made(view), nl))).toContain(expected);
  });
});

describe('why it differs', () => {
  it('is a sentence for each cause, and the rest in one', async () => {
    const { causes, sum } = differenceTexts(made(await viewOf(handRows)), nl);
    expect(causes.map(plain)).toEqual([
      expect.stringMatching(/^Door de kosten van het team betaalt Emmen € [\d.]+,\d\d meer\.$/),
      'Door eenmalige kosten betaalt Emmen € 6.000,00 meer.',
      expect.stringMatching(/^Door de verdeelsleutel betaalt Emmen € [\d.]+,\d\d (meer|minder)\.$/),
      'Door btw betaalt Emmen € 2.800,00 meer.',
      'Verder verandert niets.',
    ]);
    expect(plain(sum)).toBe('Samen: € 10.800,00 meer in 2026–2027.');
    expect(differenceTexts(made(await viewOf(handRows)), en).causes[1]).toBe(
      'Because of one-off cost Emmen pays €6,000.00 more.',
    );
  });

  it('adds up to the difference to the cent, for every party between the scenarios of the model', async () => {
    const view = await viewOf();
    const [base, ...others] = view.scenarios;
    for (const proposed of others) {
      for (const party of [PROVINCE, 'Emmen', 'Assen', 'Westerveld']) {
        const council = made(view, { party, proposed, compared: base });
        const own = council.effects.find((effect) => effect.party === party);
        const { causes, sum } = differenceTexts(council, nl);
        const total = causes.reduce((all, text) => all + change(text), 0n);
        expect([proposed, party, total]).toEqual([
          proposed,
          party,
          (own?.proposed ?? 0n) - (own?.compared ?? 0n),
        ]);
        expect(change(sum)).toBe(total);
      }
    }
  });

  it('says so where nothing changes or nothing is compared', async () => {
    const view = await viewOf([...handRows, cells(['C', '', '', '', 'gebaseerd op', 'B'])]);
    const same = differenceTexts(made(view, { proposed: 'C', compared: 'B' }), nl);
    expect(same).toEqual({
      causes: [],
      sum: 'Emmen betaalt in 2026–2027 evenveel; geen enkele oorzaak verandert iets.',
    });
    expect(differenceTexts(made(view, { compared: '' }), nl).causes).toEqual([]);
  });

  it('has effects of the parties that add up to that of all', async () => {
    const view = await viewOf();
    const { effects } = made(view, { proposed: view.scenarios[4], compared: view.scenarios[1] });
    const parts = effects.filter(({ party }) => party !== ALL);
    const all = effects.find(({ party }) => party === ALL);
    expect(parts.reduce((sum, { proposed }) => sum + proposed, 0n)).toBe(all?.proposed);
    expect(parts.reduce((sum, { compared }) => sum + compared, 0n)).toBe(all?.compared);
  });
});

describe('what is said of leaving', () => {
  it('is that nothing is assumed, where nothing is', async () => {
    expect(exitTexts(made(await viewOf(handRows)), nl)).toEqual([
      'Over uittreden zijn geen afspraken aangenomen.',
    ]);
  });

  it('is who leaves, what the budget does, and who bears the cost', async () => {
    const council = made(await viewOf(), { proposed: 'Eén gemeente stapt uit', compared: '' });
    expect(exitTexts(council, nl).map(plain)).toEqual([
      'Assen doet vanaf 2028 niet meer mee. De begroting blijft gelijk: de anderen dragen het deel van Assen. Uittreedkosten in 2028: € 50.000,00, voor Assen.',
    ]);
  });

  it('is what would hold if somebody left', async () => {
    const view = await viewOf([...handRows, cells(['B', '', 2026, '', 'begroting bij uittreden', 'krimpt'])]);
    expect(exitTexts(made(view), nl)).toEqual([
      'Niemand treedt uit. Aangenomen is, als het gebeurt: begroting bij uittreden: krimpt (vanaf 2026).',
    ]);
  });
});

describe('an assumption in small print', () => {
  it('has its values, their years and its source', async () => {
    const { sources } = made(await viewOf(handRows));
    expect(sources.map(({ rows }) => plain(assumptionText(rows, nl)))).toEqual([
      'begroting: € 264.000,00 (vanaf 2026)',
      'vast bedrag: € 11.000,00 (vanaf 2026)',
      'eenmalige kosten: € 6.000,00 (2026)',
      'eenmalige kosten voor: Emmen (2026)',
      'btw-tarief: 20 % (vanaf 2026)',
      'Emmen, btw niet terug: 50 % (vanaf 2026)',
      'Emmen, eigen dekking: € 500,00 (vanaf 2026)',
      'fte: 10 (vanaf 2026)',
      'uren per fte: 1.000 (vanaf 2026)',
      'deel gezamenlijk werk: 20 % (vanaf 2026)',
    ]);
    const [first] = made(await viewOf(handRows), { proposed: 'A', compared: 'B' }).sources;
    expect(sourceText(first, nl)).toBe('aanname, Begroting 2025. Vastgesteld');
    expect(sourceText({ ...first, source: '', note: '' }, en)).toBe('assumption, no source');
  });
});
