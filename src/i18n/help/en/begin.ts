import type { begin as nl } from '../nl/begin';

/** Pages for who begins, and on the contributions, in English. */
export const begin: typeof nl = {
  start: {
    title: 'Getting started',
    lead: 'In five minutes a workbook that splits contributions and keeps track of strips.',
    body: `
## Inserting the model

1. Open a new workbook in Excel, and open the pane with the button **Pane** on the Home tab, in the group Flexteam.
2. Choose {start.insert}. The pane adds the worksheets; sheets that are there already stay as they are.
3. Look at the sheet {sheets.budget}. Yellow cells are input or assumptions: put your own agreements there.

Not from Drenthe? Then choose [{region.open}](region).

## Using a function only

Begin a cell with \`=FLEX.\` and choose a function. Or choose {start.onlyFunction} in the pane: every function has a formula to begin with. See [Functions](functions).

## What is in the pane

- [{tabs.strips}](strips): who has how many strips left, and all bookings.
- [{tabs.contributions}](contributions): what each party pays, with the reason.
- [{tabs.scenarios}](scenarios): what can happen after 2025, side by side.
- [{tabs.checks}](checks): what is wrong in the workbook, and what to do about it.

## What is published and what is not

The totals, the province part, the six strips to begin with and the bounds of nine and fourteen are published. The fixed amount per municipality, the reference date of the inhabitants and the strip rule are not: these are assumptions, and marked as such. See [Sources and contradictions](sources).
`,
    related: ['contributions', 'functions', 'workbench'],
  },
  contributions: {
    title: 'Contributions',
    lead: 'The tab Contributions shows what the province and each municipality pay in a year, and why.',
    body: `
At the top is the budget of the chosen year, parted into province and municipalities. Below it are the municipalities with their inhabitants and their contribution. The sum always agrees to the cent; it says so with {contributions.addsUp}.

## Having an amount explained

Click on a row. You see the steps from budget to contribution: province part, municipal part, fixed amounts, the part by inhabitants and the rounding cent. {common.putInSheet} puts the result in the active cell, as a formula.

## Calculating with another amount

At {contributions.year} choose {contributions.own}. Enter a budget, a share and a fixed amount. Nothing changes in the workbook until you choose {common.putInSheet}.

## What the split does

1. The province pays its share of the total in cents, or a decided amount.
2. Each municipality that takes part pays the fixed amount.
3. The rest goes by inhabitants, rounded down to whole cents first. The cents that remain go to those who lost the largest part of a cent.

You change the figures on the sheet {sheets.budget} and the sheet {sheets.municipalities}. A municipality without inhabitants does not take part and pays nothing.
`,
    related: ['CONTRIBUTION', 'SPLIT', 'EXPLAIN', 'cell', 'settlement'],
  },
  cell: {
    title: 'Explaining a cell',
    lead: 'Select a cell with a FLEX function and choose Explain: the pane says where the number comes from.',
    body: `
1. Click on the cell in the worksheet. It may also be a cell that is filled by a formula beside it.
2. At the foot of the pane choose {footer.explain}.

You then see:

- the result, with its unit;
- the steps to it: for a contribution from budget to rounding cent, for strips the rule with its numbers, for a balance what came in and went off, for a scenario the assumptions that count;
- the sources: where the rule and the figures come from, as far as the workbook says;
- the formula, as you type it in your Excel;
- each field with its value. Click on an address to go to those cells.

If a field calculates something itself, such as \`A1*2\`, put that in a cell of its own: the pane reads references, names and numbers only. At the foot is a link to the page of the function in this help.

If the cell gives an error, look at the fields for the value that is wrong. The sentence of the function itself is at the warning sign beside the cell in Excel; in the workbench it is here as well. If it says {cell.nameError}, read [#NAME?](notLoaded).
`,
    related: ['EXPLAIN', 'functions', 'notLoaded'],
  },
  region: {
    title: 'Another region',
    lead: 'The same model with your own municipalities, budget, share and strip rule.',
    body: `
1. Open a new workbook and choose {region.open} in the pane.
2. Paste your municipalities with their inhabitants, one a line: name, then a tab or \`;\`, then the number. Pasting from a worksheet works as well.
3. Fill in {region.firstYear} and {region.budgets}; put \`;\` between the amounts of more years.
4. Choose what the province pays: {region.byShare} or {region.byDecided}.
5. Change the fixed amount and the strip rule where needed.
6. Choose the button at the foot. As long as something is wrong, it says so at the field.

All figures are in the workbook as your own statement. There is no figure or source of Drenthe in it.

[INHABITANTS](INHABITANTS) knows municipalities in Drenthe only; for another region you type the inhabitants on the sheet {sheets.municipalities}.
`,
    related: ['start', 'contributions', 'scenarios'],
  },
  workbench: {
    title: 'The workbench',
    lead: 'The same functions and the same pane in the browser, for whoever has no Excel at hand.',
    body: `
The workbench opens with the model of Drenthe and an invented strip ledger. {workbench.clearExample} takes the invented bookings away; your own bookings stay.

- On the left is the worksheet, on the right the pane. **F6** switches between them, **Shift+F6** goes to the toolbar.
- You type formulas as in an English Excel: with \`,\` between the fields and a point in numbers. In Dutch it is \`;\` and a comma.
- Your work is kept in this browser, on this computer. In a private window or on a full disk that is not possible; it says so at the top.
- {workbench.exportXlsx} makes an Excel file of it, with formulas or with values only. {workbench.open} reads an Excel file in.
- {workbench.startAnew} begins with a new workbook.
- Open the workbench in one tab. A second one warns and keeps nothing.

The grid is a drawing: a screen reader does not see its cells. The pane has the same figures and is accessible.
`,
    related: ['start', 'privacy', 'accessibility'],
  },
};
