// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { PROVINCE } from '../../../src/domain/party';
import type { GoalChange } from '../../../src/taskpane/scenario/goal';
import { BridgeView } from '../../../src/taskpane/screens/scenarios/BridgeView';
import { Comparison } from '../../../src/taskpane/screens/scenarios/Comparison';
import { GoalSeek } from '../../../src/taskpane/screens/scenarios/GoalSeek';
import { TornadoView } from '../../../src/taskpane/screens/scenarios/TornadoView';
import { renderView } from './render-view';
import { names, viewOf } from './view-of';

describe('the comparison', () => {
  it('says first what the party pays, draws it and has the figures in a table', async () => {
    const shown = renderView(<Comparison view={await viewOf()} party="Assen" />);
    expect(shown.text()).toContain('Assen betaalt in 2030 tussen € 139.288 en € 178.838');
    expect(shown.text()).toContain('In 2025: € 124.692.');
    expect(shown.text()).toContain('Een plus is een nadeel: Assen betaalt dan meer.');
    expect(shown.charts()).toEqual([
      'Lijnen per scenario, 2024–2030. Assen betaalt in 2030 tussen € 139.288 en € 178.838.',
    ]);
    expect(shown.table(/naast elkaar/)).toEqual([
      ['Scenario', '2030', 'verschil met B', 'in %'],
      ['BDoorzetten', '€ 151.228', '–', '–'],
      ['CGroeien naar 10 fte', '€ 178.838', '+€ 27.610', '+18,3 %'],
      ['DAcht fte', '€ 139.288', '−€ 11.940', '−7,9 %'],
    ]);
    expect(shown.table(/per jaar en scenario/)[3]).toEqual(['2026', '€ 129.641', '€ 157.513', '€ 122.229']);
    expect(shown.table(/per partij en scenario/)[14]).toEqual([
      'Samen',
      '€ 1.803.456',
      '€ 2.099.991',
      '€ 1.675.224',
    ]);
  });

  it('takes another year, measure and choice of scenarios', async () => {
    const shown = renderView(<Comparison view={await viewOf()} party="Assen" />, 'en');
    shown.enter('Year', '2026');
    shown.enter('Compare by', 'per_inhabitant');
    shown.press('C Groeien naar 10 fte');
    shown.press('D Acht fte');
    expect(shown.text()).toContain('Yearly contribution per inhabitant, Assen, 2026: €1.84');
    expect(shown.table(/side by side/)).toEqual([
      ['Scenario', '2026', 'against B', 'in %'],
      ['BDoorzetten', '€1.84', '–', '–'],
    ]);
    shown.press('B Doorzetten');
    expect(shown.text()).toContain('Choose at least one scenario.');
    expect(shown.charts()).toEqual([]);
  });

  it('has the joint part beside the price of a strip', async () => {
    const shown = renderView(<Comparison view={await viewOf()} party="Assen" />);
    shown.enter('Jaar', '2026');
    const rows = shown.table(/Strippen, uren en prijs/).map(([head, first]) => [head, first]);
    expect(rows).toEqual([
      ['Cijfer', 'B'],
      ['fte in het team', '8'],
      ['strippen', '14'],
      ['uren voor eigen werk', '758'],
      ['uren per strip', '54'],
      ['kosten per strip', '€ 9.260,05'],
      ['kosten per eigen uur', '€ 171,10'],
      ['deel gezamenlijk werk', '20 %'],
      ['omslagprijs per uur', '€ 169,57'],
      ['inhuren kost per uur', '€ 110,00'],
      ['van het tekort aan fte gevuld', '8 %'],
    ]);
  });

  it('says why one scenario has no figures and leaves the others', async () => {
    const view = await viewOf(
      ['Te duur', '', '', '', 'gebaseerd op', 'Doorzetten'],
      ['Te duur', '', 2026, '', 'vast bedrag', 200_000],
      ['Te duur', '', 2026, '', 'aandeel provincie', 33],
    );
    const shown = renderView(<Comparison view={view} party="Assen" />);
    shown.press('I Te duur');
    expect(shown.text()).toContain('Te duur is niet door te rekenenDe vaste bedragen samen (€ 2.400.000,00)');
    expect(shown.text()).toMatch(/Niet te gebruiken op het blad: rij \d+\. Die telt niet mee in: Te duur\./);
    expect(shown.table(/naast elkaar/).map(([, amount]) => amount)).toEqual([
      '2030',
      '€ 151.228',
      '€ 178.838',
      '€ 139.288',
      '–',
    ]);
  });

  it('says that the assumptions are silent, and that there are none', async () => {
    const view = await viewOf();
    const shown = renderView(<Comparison view={view} party={PROVINCE} />);
    shown.enter('Vergelijk op', 'gap');
    expect(shown.text()).toContain('Hierover staat er niets in de aannames van de provincie.');
    const empty = renderView(<Comparison view={{ ...view, scenarios: [], years: [] }} party="Assen" />);
    expect(empty.text()).toContain('Er zijn nog geen scenario’s');
  });
});

describe('the bridge', () => {
  it('tells the causes with the assumptions behind them', async () => {
    const shown = renderView(<BridgeView view={await viewOf()} party="Assen" />);
    shown.enter('Naar', names.phaseOut);
    expect(shown.text()).toContain('+€ 82.706,28Assen betaalt in 2030 meer in F dan in B');
    expect(shown.charts()).toEqual([
      'Van Doorzetten € 151.228,00 naar Provincie bouwt af € 233.934,28: Aandeel van de provincie +€ 82.706,28.',
    ]);
    expect(shown.table(/^Oorzaken/)).toEqual([
      ['Oorzaak', 'Aannames die verschillen', 'Bedrag'],
      ['B Doorzetten', '', '€ 151.228,00'],
      ['Aandeel van de provincie', 'Aandeel provincie: 33 % → 0 %', '+€ 82.706,28'],
      ['F Provincie bouwt af', '', '€ 233.934,28'],
    ]);
    expect(shown.table(/^Verschil per partij/)[1]).toEqual(['Provincie', '−€ 595.140,46', '−100,0 %']);
    expect(shown.text()).toContain('Geen verschil door: kosten van het team, loon- en prijsindex,');
  });

  it('is nothing between a scenario and itself', async () => {
    const shown = renderView(<BridgeView view={await viewOf()} party="Assen" />, 'en');
    shown.enter('To', names.continued);
    expect(shown.text()).toContain('In 2030 Assen pays as much in B as in B');
  });

  it('says which of the two cannot be worked out', async () => {
    const view = await viewOf(
      ['Te duur', '', '', '', 'gebaseerd op', 'Doorzetten'],
      ['Te duur', '', 2026, '', 'vast bedrag', 200_000],
    );
    const shown = renderView(<BridgeView view={view} party="Assen" />);
    shown.enter('Naar', 'Te duur');
    expect(shown.text()).toContain('Te duur is niet door te rekenen');
    expect(shown.charts()).toEqual([]);
  });
});

it('draws what matters most, with its figures in a table', async () => {
  const shown = renderView(<TornadoView view={await viewOf()} party="Assen" />);
  shown.enter('Jaar', '2026');
  expect(shown.text()).toContain('Zoals aangenomen betaalt Assen € 129.640,73.');
  expect(shown.charts()).toEqual([
    'Staven per aanname, de grootste eerst: Begroting, −10 %: −€ 14.633,15 · +10 %: +€ 14.633,16.',
  ]);
  expect(shown.table(/^Gevolg/)).toEqual([
    ['Aanname', '−10 %', '+10 %'],
    ['Begroting, € 1.518.461,50', '−€ 14.633,15', '+€ 14.633,16'],
    ['Aandeel provincie, 33 %', '+€ 7.207,38', '−€ 7.207,37'],
    ['Vast bedrag, € 25.000,00', '+€ 1.669,08', '−€ 1.669,08'],
    ['Loonindex, 3,5 %', '−€ 494,84', '+€ 494,84'],
  ]);
});

describe('the goal', () => {
  it('answers exactly and offers to keep it', async () => {
    const onUse = vi.fn<(change: GoalChange) => void>();
    const shown = renderView(<GoalSeek view={await viewOf()} party="Assen" onUse={onUse} />);
    shown.enter('Assen betaalt per jaar hoogstens', '140.000');
    shown.enter('Wat mag veranderen', 'share');
    expect(shown.text()).toContain('Dat lukt met minstens 37,48 % als aandeel van de provincie.');
    expect(shown.text()).toContain('Assen betaalt dan € 140.000,00; nu is het € 151.228,00.');
    expect(shown.table(/dan betaalt/)[1]).toEqual(['Provincie', '€ 595.140', '€ 675.935', '+€ 80.795']);
    shown.press('Maak hier een scenario van');
    expect(onUse).toHaveBeenCalledWith({
      basedOn: names.continued,
      key: 'share',
      value: 0.3748,
      party: '',
      from: 2030,
      until: 2030,
    });
  });

  it.each([
    ['fixedOwn', '140000', 'Dat lukt met hoogstens € 11.959,81 als vast bedrag van Assen.'],
    ['budget', '140000', 'Dat lukt met hoogstens € 1.682.866,72 als kosten van het team.'],
    ['share', '999999', 'Dat lukt bij elk aandeel van de provincie.'],
    ['fixedOwn', '100000', 'Met alleen een ander vast bedrag van Assen lukt dat niet.'],
  ])('says what it takes: %s, %s', async (means, limit, answer) => {
    const shown = renderView(<GoalSeek view={await viewOf()} party="Assen" />);
    shown.enter('Assen betaalt per jaar hoogstens', limit);
    shown.enter('Wat mag veranderen', means);
    expect(shown.text()).toContain(answer);
    expect(shown.text()).not.toContain('Maak hier een scenario van');
  });

  it('says under the field that what was typed is no amount', async () => {
    const shown = renderView(<GoalSeek view={await viewOf()} party="Assen" />);
    shown.enter('Assen betaalt per jaar hoogstens', 'veel');
    expect(shown.text()).toContain('‘veel’ is geen bedrag.');
    expect(shown.text()).not.toContain('Dat lukt');
  });
});
