import type { workbook as nl } from '../nl/workbook';

/** Pages on sheets of the workbook and what may be wrong in it, in English. */
export const workbook: typeof nl = {
  settlement: {
    title: 'Settlement',
    lead: 'After a year: what does each party still pay, or get back, and why?',
    body: `
Go to the sheet {sheets.settlement}. Yellow cells begin equal to {sheets.budget} and {sheets.contributions}.

1. Enter the year.
2. At Cost enter the actual cost.
3. Enter the advance of each party: what was invoiced for this year.
4. Was another key or reference date agreed? Enter it in the column Final.
5. Choose whether the difference is settled or kept as a reserve.

For each party you see the difference in three parts: by cost, by key and by invoice. Advance + by cost + by key + by invoice = final, to the cent. Positive is still to be paid.

Never split a negative difference yourself: take final less advance, as this sheet does.
`,
    related: ['contributions', 'CONTRIBUTION', 'ALLOCATE'],
  },
  checks: {
    title: 'Checks',
    lead: 'The tab Checks goes through the workbook and says what to do about each problem.',
    body: `
- {checks.action}: something is wrong. Go to the cell with the button, or let the pane restore the row.
- {checks.know}: a deviation that may be in order, such as an agreed number of strips.
- {checks.well}: looked at and good.

{checks.refresh} reads the workbook again. The same checks are on the sheet {sheets.checks}.

## The strip ledger

Each booking has a check code. Where a row was changed, erased, doubled or typed by hand, it says so here. The pane can restore it from the journal, or record it as it is now. A row that cannot be read gives its holder an error and never a wrong balance.

The check code guards against mistakes, not against intent.
`,
    related: ['LEDGERCHECK', 'strips', 'repair'],
  },
  repair: {
    title: 'Repairing formulas',
    lead: 'Making formulas that were entered without the add-in calculate again.',
    body: `
Who types or pastes a FLEX formula while the add-in is not loaded gets a formula that stays dead: \`#NAME?\`, even when the add-in is there later. Sometimes the formula has \`_xldudf_FLEX_…\` in it, with or without \`[1]!\` in front.

1. Open the pane.
2. Choose {healing.action} at the message, or {healing.menu} in the menu {footer.more}.
3. Read the outcome: how many formulas were repaired, and which cells could not be.

On a protected sheet nothing is changed; the sheet is named. Unprotect it yourself and repair again. Other formulas and numbers stay as they are.

One cell you can repair yourself: select it, press **F2** and then **Enter**.
`,
    related: ['notLoaded', 'checks'],
  },
  notLoaded: {
    title: '#NAME? – the add-in is not loaded',
    lead: 'Excel does not know the function, because the add-in is not there yet.',
    body: `
Work in this order; stop as soon as the formulas calculate.

1. **Wait a moment.** After opening a workbook it can take a few seconds. Then Excel calculates by itself.
2. **Open the pane** with the button **Pane** on the Home tab, in the group Flexteam. That loads the functions. Recalculate; on Windows with **Ctrl+Alt+F9**.
3. **Repair the formulas** with [{healing.menu}](repair): formulas that were typed without the add-in stay dead otherwise.
4. **No button?** Then the add-in is not assigned to you, or not available on this device. Ask your administrator; see [Installing](installing).

## Where it does not work

On iPad and phone, in volume-licensed Excel 2021 and older, and in programs other than Excel. In such an Excel the values last calculated stay as long as nothing recalculates; LibreOffice calculates on opening and shows #NAME?. Who only wants to read is best served with a version with values.

## Other errors

- \`#VALUE!\` and \`#N/A\`: click on the warning sign at the cell; the sentence says which field is wrong. On Mac and Windows that sentence is sometimes missing: then choose {footer.explain} in the pane and see which field has a wrong value.
- \`#SPILL!\`: empty the cells below and beside the formula.
- \`#BUSY!\`: wait, or close the cell that is open for editing.
- \`#REF!\` in every FLEX function: two versions of the add-in are loaded. Remove one.
`,
    related: ['repair', 'installing', 'cell'],
  },
};
