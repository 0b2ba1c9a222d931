import type { functions as nl } from '../nl/functions';

/** What the help says of every function beside its description, in English. See `nl`. */
export const functions: typeof nl = {
  PROVINCE: {
    purpose: 'The part of the budget that the province pays, to the cent.',
    gives: 'One amount for each budget, in the same shape: years side by side give amounts side by side.',
    source:
      'Letter of the provincial executive, 18 April 2023. The letter says “a third”, but its amounts are 33% of the total in cents. The budget is brought to whole cents first, then the share is taken, half a cent going up.',
    examples: [
      'Three years with one share. The amounts are exactly those of the letter.',
      'With the printed total in whole euros the result is 16 cents too much: calculate with the total in cents.',
    ],
  },
  CONTRIBUTION: {
    purpose: 'What each municipality pays: a fixed amount, and the rest by inhabitants.',
    gives:
      'Municipalities below each other, years side by side. Each column adds up to the cent to budget less the province part. A column in which something is wrong gives an error; the other columns stand.',
    source:
      'Two thirds for the municipalities, with a fixed part and a part by inhabitants: letter of 18 April 2023. The fixed amount itself is not published. Rounding cents go to the largest remainders (Hamilton’s method), ties in the order of the rows.',
    examples: [
      'The budget of 2025 over twelve municipalities, with a fixed €25,000 for each.',
      'Two years. In the first a decided amount replaces the share of the province; in the second that cell is blank and 33% applies.',
    ],
  },
  CONTRIBUTIONOF: {
    purpose: 'The contribution of one municipality, found by name, for a table or for a workbook of its own.',
    gives: 'One amount, or one amount for each year side by side.',
    source:
      'The same split as [CONTRIBUTION](CONTRIBUTION). All municipalities must be given: the part of one depends on the inhabitants of the others.',
    examples: ['Emmen in 2025. Names and inhabitants are those of all twelve municipalities.'],
  },
  SPLIT: {
    purpose: 'One year as a ready table: province, every municipality and the total.',
    gives:
      'A table with a header and seven columns. Who does not take part is there with those words. Cells that mean nothing for the province are blank.',
    source: 'The same split as [CONTRIBUTION](CONTRIBUTION).',
    examples: ['Three municipalities with the budget of 2025.'],
  },
  EXPLAIN: {
    purpose: 'The same split as steps that you can read out to a member of a council.',
    gives:
      'A table with step, explanation and amount: from the budget to who received the rounding cents. It also says how many municipalities take part.',
    source: 'The same split as [CONTRIBUTION](CONTRIBUTION), with every step between.',
    examples: ['Three municipalities with the budget of 2025, step by step.'],
  },
  TOTALRANGE: {
    purpose: 'Working back: which total belongs to a published contribution of the province?',
    gives: 'Two amounts side by side: the lowest and the highest total that fits to the cent.',
    source:
      'This is how it was found that “a third” in the letter is 33%: at a true third no total fits. See [Sources and contradictions](sources).',
    examples: ['The published contribution of 2024 and 2025.'],
  },
  ALLOCATE: {
    purpose: 'Splitting an amount without losing a cent: instalments, cover, VAT.',
    gives:
      'The shape of the weights. Amounts below each other with weights side by side give a whole table; each row adds up exactly. A negative amount is split as its mirror image.',
    source:
      'Largest remainders (Hamilton’s method), in multiples of the unit. In a tie the first one goes first.',
    examples: [
      'The contribution of Emmen in four equal instalments. The one cent left over goes to the first.',
      'Contributions parted into an amount before VAT and 21% VAT: 100 to 21.',
      'A table in thousands of euros that still adds up: the unit is 1,000.',
    ],
  },
  STRIPS: {
    purpose: 'How many strips a municipality gets by the rule.',
    gives: 'Whole strips, in the shape of the inhabitants. Each cell has a result or an error of its own.',
    source:
      'Published are six strips to begin with, a number by inhabitants, and nine to fourteen in all. What bounds it is not published: the rule is an assumption. By default 6, plus 1 for every 6,000 inhabitants, at least 9 and at most 14.',
    examples: [
      'The default rule. Emmen: 6 + 18 = 24, at most 14. Westerveld: 6 + 3 = 9.',
      'Another rule: one strip for every 5,000 inhabitants, rounded to the nearest number, and at most 20.',
    ],
  },
  STRIPPOOL: {
    purpose: 'Splitting a fixed number of strips, so that the sum is exactly right.',
    gives: 'Whole strips in the shape of the inhabitants, together exactly the pool.',
    source:
      'Each municipality gets the base first; the rest goes by inhabitants with a divisor method and bounds. D’Hondt by default. Balinski and Young, *Fair Representation* (1982); Pukelsheim, *Proportional Representation* (2014).',
    examples: ['137 strips over twelve municipalities, each between 9 and 14.'],
  },
  APPORTION: {
    purpose: 'Sharing out whole units fairly by a recognised method: seats, places, days.',
    gives: 'Whole numbers in the shape of the weights, together exactly the total.',
    source:
      'Balinski and Young, *Fair Representation* (1982). Hamilton is the method of largest remainders; the other five are divisor methods. The arithmetic is exact, never with rounded fractions.',
    examples: [
      'Six states and 36 seats, from the book of Balinski and Young, with largest remainders.',
      'The same states with D’Hondt: the largest gets one more.',
    ],
  },
  INHABITANTS: {
    purpose:
      'The inhabitants of a municipality in Drenthe on 1 January, according to Statistics Netherlands.',
    gives: 'Municipalities below each other, years side by side. What is not known gives #N/A in its cell.',
    source:
      'Statistics Netherlands (CBS), definitive figures: Wijk- en buurtkaart 2022–2024, Kerncijfers wijken en buurten 2024–2025. There is no default year: a figure in a closed year must never change with a new version.',
    examples: ['By name and by code, for two years.'],
  },
  INDEXED: {
    purpose: 'Letting an amount grow by a percentage each year.',
    gives: 'The shape of the growth rates: in each cell the amount after all growth up to that cell.',
    source: 'Each step is rounded to the cent, as a budget is set year by year. A blank cell is no growth.',
    examples: ['The budget of 2025, three years of 3.5%.'],
  },
  BALANCE: {
    purpose: 'How many strips a municipality still has free, or another figure of its card.',
    gives:
      'One figure for each holder; holders below each other give figures below each other. A row of the ledger that cannot be read gives an error, never a wrong balance.',
    source:
      'Free = opening + granted + received + carried over from the last card − handed over − carried over to the next card − expired − reserved − used.',
    examples: [
      'Emmen was granted 14 strips, used 3 and still has 2 reserved: 9 free.',
      'What was reserved at the end of February, before the use in March.',
    ],
  },
  STATEMENT: {
    purpose: 'The overview of all strip cards, or the account of one municipality.',
    gives:
      'Without a holder: one row for each holder and a total; what costs strips is negative. With a holder: every booking with the balance after it, and below them the joint work that was not charged. Give the column with dates the format of a date.',
    source: 'The ledger of the workbook, table FlexLedger. Bookings are never erased.',
    examples: ['All holders of card 2025.', 'The specification of Emmen.'],
  },
  LEDGERCHECK: {
    purpose: 'Finding out whether the strip ledger is still whole.',
    gives: 'A table with row, problem and what to do; or one line that says that all is in order.',
    source:
      'Each booking has a check code over its content. It gives away a mistake: a row that was changed, erased, doubled or typed by hand. It does not protect against intent.',
    examples: ['In the second booking 3 strips were changed to 4, without the pane.'],
  },
  SCENARIO: {
    purpose: 'What a scenario costs or brings each party, year by year.',
    gives:
      'A table with years in the header and parties below each other; the province first, the total last. A figure that does not exist is blank. Positive is a disadvantage. Amounts are nominal.',
    source:
      'The table FlexAssumptions. A scenario goes before the one that it is based on; within it a row for one party goes before a row for all, and of these the one that began last counts.',
    examples: [
      '“Onward” takes everything from “Decided” and has a wage index of 3.5% in 2026.',
      'Another figure, for one party: the strips of Emmen.',
    ],
  },
  COMPARE: {
    purpose: 'Scenarios side by side, with the difference in euros and per cent.',
    gives:
      'By party in one year, or by year for one party. The first scenario is what the others are compared with; a positive difference is a disadvantage.',
    source: 'The same calculation as [SCENARIO](SCENARIO).',
    examples: ['Two scenarios in 2026.'],
  },
  BRIDGE: {
    purpose: 'Why one scenario costs more or less than another, by cause.',
    gives: 'Start, eight causes, end. The causes add up to the difference to the cent.',
    source:
      'The causes go in a fixed order: cost, index, one-off, team cover, province, participants, key, VAT. Another order moves amounts between causes, not the total.',
    examples: ['It is all the index: the budget of 2025 grows by 3.5%.'],
  },
};
