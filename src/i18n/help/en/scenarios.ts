import type { scenarios as nl } from '../nl/scenarios';

/** Pages on the scenarios, in English. */
export const scenarios: typeof nl = {
  scenarios: {
    title: 'Scenarios',
    lead: 'The tab Scenarios puts the choices for 2026–2030 side by side: going on, growing, shrinking or stopping.',
    body: `
The list shows each scenario with what the chosen party pays in all years and in one year. At {scenarios.party} choose whose amounts you want to see. A plus is a disadvantage: the party pays more.

## Looking at a scenario, or changing it

Click on a scenario. At the top is what it costs year by year, below it are the assumptions. A scenario holds only what differs; the rest it takes from the scenario that it is based on.

- {scenarios.add} adds an assumption; give its source too.
- {scenarios.adapt} makes an inherited assumption one of its own.
- {scenarios.copy}, {scenarios.rename} and {scenarios.remove} do what they say.
- {scenarios.create} makes a new scenario on top of another.

What you change here is on the sheet {sheets.assumptions}. Typing there works as well.

## Which assumption counts?

1. A scenario goes before the one that it is based on.
2. Within it a row for one party goes before a row for all.
3. Of these the row that began last counts.

A blank party means: for all. Twice the same year means: a one-off. A row that is wrong is named and does not count.

Stopping is a scenario and not zero: there are one-off costs, and the same hours have to be hired in.
`,
    related: ['comparing', 'bridge', 'sensitivity', 'goal', 'council', 'SCENARIO'],
  },
  comparing: {
    title: 'Comparing scenarios',
    lead: 'Figures and chart of several scenarios, by year or by party.',
    body: `
1. On the tab {tabs.scenarios} choose {scenarios.views.comparison}.
2. Choose the scenarios, the party and the year.
3. At {scenarioViews.measure} choose what to compare: from what is to be paid to strips and hours.

The first scenario is what the others are compared with. Amounts are nominal, in whole euros to compare; in the worksheet they are to the cent.

At the foot is what a party gets for its money: strips, hours, cost per strip and per hour, and the price of an hour at which hiring in costs the same. Cost per strip always stands beside the share of joint work, which serves all.

{common.putInSheet} puts the table in the worksheet, as a formula that recalculates. In Excel you then choose {chart.add}: a chart that follows the cells.
`,
    related: ['scenarios', 'bridge', 'COMPARE'],
  },
  bridge: {
    title: 'Explaining a difference',
    lead: 'Why one scenario costs more than another, in causes that add up to the cent.',
    body: `
1. On the tab {tabs.scenarios} choose {scenarios.views.bridge}.
2. Choose {scenarioViews.bridge.from} and {scenarioViews.bridge.to}, the party and the year.

For each cause you see the amount and the assumptions that differ. The order is fixed: cost, index, one-off, team cover, province, participants, key, VAT. Another order moves amounts between causes, not the total.

{common.putInSheet} puts the table and a waterfall chart in the worksheet.
`,
    related: ['scenarios', 'comparing', 'BRIDGE'],
  },
  sensitivity: {
    title: 'Sensitivity',
    lead: 'Which assumption matters most to what a party pays?',
    body: `
On the tab {tabs.scenarios} choose {scenarios.views.tornado}. Each assumption in turn goes down and up by 10%, while the rest stays as it is. The bars are in order of size; left of the line the party pays less, right of it more.

Use this to see where you need certainty. It does not say how likely a change is. Where a value cannot be split, it says {scenarioViews.tornado.noSplit}.
`,
    related: ['scenarios', 'goal'],
  },
  goal: {
    title: 'Seeking a goal',
    lead: 'What does it take to keep a party at or below an amount?',
    body: `
1. On the tab {tabs.scenarios} choose {scenarios.views.goal}.
2. Enter what the party may pay in a year at most.
3. At {scenarioViews.goal.means} choose what may change: the fixed amount, the share of the province or the cost of the team.

The answer is to the cent: one cent further and it fails. Below it is what the others pay then. {scenarioViews.goal.use} keeps the answer as a new scenario.
`,
    related: ['scenarios', 'sensitivity'],
  },
  council: {
    title: 'Page for a council',
    lead: 'One page A4 for a municipal or provincial council.',
    body: `
1. On the tab {tabs.scenarios} choose {scenarios.views.council}.
2. Choose for whom it is, the proposed scenario, and what it is compared with.
3. Enter title, author and risks; one risk a line.
4. Choose {council.form.print}.

The page has the decision asked for, the amounts by year, what the party gets for them, why it differs, the effect on every party, what was agreed on leaving, and the assumptions with their source. What is not assumed says so.

The same page, with live formulas, is on the sheet {sheets.council}.
`,
    related: ['scenarios', 'comparing', 'bridge'],
  },
};
