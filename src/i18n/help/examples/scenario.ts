import type { DescribedFunction } from '../../functions/signatures';
import type { Language } from '../../language';
import { scenarioTexts } from '../../scenario';
import { columnTexts } from '../../workbook/columns';
import { count, euro, plain, share, type ExampleSheet, type FunctionExamples } from './example';

const names = { nl: { decided: 'Besluit', on: 'Door' }, en: { decided: 'Decided', on: 'Onward' } };

/** The budget of 2025 with a fixed amount of € 25,000, and a scenario on top of it with an index in 2026. */
function tables(language: Language): readonly [assumptions: ExampleSheet, municipalities: ExampleSheet] {
  const columns = columnTexts[language];
  const { assumptions } = scenarioTexts[language];
  const { decided, on } = names[language];
  return [
    {
      table: 'FlexAssumptions',
      rows: [
        [columns.scenario, columns.fromYear, columns.untilYear, columns.assumption, columns.value],
        [decided, plain(2025), '', assumptions.budget, euro(1_518_461.5)],
        [decided, plain(2025), '', assumptions.fixed, euro(25_000)],
        [on, '', '', assumptions.basedOn, decided],
        [on, plain(2026), plain(2026), assumptions.wageIndex, share(0.035)],
      ],
    },
    {
      table: 'FlexMunicipalities',
      rows: [
        [columns.name, columns.inhabitants(2025)],
        ['Assen', count(70_392)],
        ['Emmen', count(109_678)],
        ['Westerveld', count(19_983)],
      ],
    },
  ];
}

/** Examples of the functions of the scenarios. */
export function scenarioExamples(
  language: Language,
): Readonly<Record<Extract<DescribedFunction, 'SCENARIO' | 'COMPARE' | 'BRIDGE'>, FunctionExamples>> {
  const sheets = tables(language);
  const both = ['FlexAssumptions[#All]', 'FlexMunicipalities[#All]'];
  const [decided, on] = [`"${names[language].decided}"`, `"${names[language].on}"`];
  return {
    SCENARIO: {
      worked: [
        { sheets, args: [...both, on], shows: ['euro'], headed: true },
        { sheets, args: [...both, on, '"strips"', '"Emmen"'], shows: ['number'], headed: true },
      ],
      refused: [
        [...both, '"Onbekend"'],
        ['A1:C2', both[1], on],
      ],
    },
    COMPARE: {
      worked: [
        {
          sheets,
          args: [...both, `{${decided},${on}}`, '', '', '2026'],
          shows: ['euro', 'euro', 'euro', 'euro', 'share'],
          headed: true,
        },
      ],
      refused: [
        [...both, `{${decided},"Onbekend"}`],
        [...both, `{${decided},${on}}`, '', '', '2040'],
      ],
    },
    BRIDGE: {
      worked: [{ sheets, args: [...both, decided, on, '', '2026'], shows: ['euro'], headed: true }],
      refused: [
        [...both, decided, on, '"Groningen"'],
        [...both, decided, '"Onbekend"'],
      ],
    },
  };
}
