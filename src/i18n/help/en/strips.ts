import type { strips as nl } from '../nl/strips';

/** Pages on the strip ledger, in English. */
export const strips: typeof nl = {
  strips: {
    title: 'Strips',
    lead: 'The tab Strips shows for every card what was used, what is reserved and what is free.',
    body: `
Each municipality has a card of strips, and there is a joint card for work that serves all. A solid block is used, a hatched one reserved, an open one free.

## What you can do

- Choose another card at the top with {cards.chooseCard}.
- Click on a municipality for its card: open reservations and bookings.
- {cards.book} opens the menu with all [bookings](booking).
- {cards.allBookings} shows everything, with search and saving as CSV.
- {cards.print} makes an overview to print.
- {cards.toRegister} goes to the sheet {sheets.ledger}.

## How “free” is calculated

Free = opening + granted + received + carried over from the last card − handed over − carried over to the next card − expired − reserved − used. Using a reservation therefore does not change “free”: those strips had been taken off already.

## Is the card still empty?

Choose {cards.bookMenu.grantAll}. You see for each municipality how many it will be before you record anything. The rule is on the sheet {sheets.strips} and is an assumption; what {sheets.municipalities} has as agreed goes first.

## Where it is kept

Everything is in the workbook, in the table FlexLedger. Bookings are added and never changed. You may sort, filter and add columns of your own. Beside the ledger is a hidden sheet with which the pane finds a lost booking again.
`,
    related: ['booking', 'joint', 'closing', 'importing', 'BALANCE', 'STATEMENT'],
  },
  booking: {
    title: 'Booking',
    lead: 'Reserving, using, releasing, transferring and correcting strips.',
    body: `
On the tab {tabs.strips} choose the button {cards.book}.

| Booking | When |
|---|---|
| {cards.bookMenu.reserve} | An assignment is agreed. The strips are no longer free. |
| {cards.bookMenu.use} | The work is done. Choose the reservation it belongs to; in parts is fine. Enter the hours too. |
| {cards.bookMenu.release} | It was less work than expected: what is left becomes free again. |
| {cards.bookMenu.transfer} | One municipality gives strips to another. |
| {cards.bookMenu.grant} | One holder gets strips. |
| {cards.bookMenu.correct} | A booking was wrong. It is booked back, and booked again where needed. |

Below the form you see what the booking does to the card. What is not possible is refused with its figures; nothing is booked then. Each field says what it still needs, such as {booking.form.missing.strips}

## Taking it back

Right after booking you can choose {cards.booked.undo}. Later you do it with {cards.reverse} at the booking itself. Nothing is ever erased: the booking back is there too.

## Two people at once

Both bookings stay. If together they took more than there was, the pane says so and offers the correction.
`,
    related: ['strips', 'joint', 'checks', 'STATEMENT'],
  },
  joint: {
    title: 'Joint work',
    lead: 'A product that serves all municipalities, such as an atlas or a training.',
    body: `
1. Choose {cards.book} and then {cards.bookMenu.joint}.
2. Choose the product, the number of strips and the hours.
3. Choose the card it comes from:
   - {ledgerForms.joint.collective}: each share is noted and not charged. This is the usual choice.
   - {ledgerForms.joint.charged}: every participant pays a share from its own card.
4. Choose the key: {ledgerForms.joint.equal}, {ledgerForms.joint.inhabitants} or {ledgerForms.joint.own}.

The shares add up exactly. If rounding would leave a participant with zero, the booking is refused. All rows are booked at once, or none.

What was made this way is under {cards.jointWork.title}. Do not judge strips as transactions only: this work counts for all.
`,
    related: ['strips', 'booking', 'STATEMENT'],
  },
  closing: {
    title: 'Closing a card',
    lead: 'At the end of the year: let what is left expire, or carry it over to the next card.',
    body: `
1. Choose {cards.book} and then {cards.bookMenu.close}.
2. Choose what happens to free strips: {ledgerForms.close.expire} or {ledgerForms.close.carry}.
3. For carrying over choose the card. {ledgerForms.close.cap} sets a limit; what is above it expires.
4. Look at the overview by holder, and record it with the button at the foot.

Open reservations stay: only free strips expire or carry over. After closing nothing is booked on the card; a correction goes to the open card.

If a municipality is below zero, put that right first. Closing twice changes nothing.

No later card? Add it on the sheet {sheets.strips}, in the table **Cards**: name, start, end and step.
`,
    related: ['strips', 'booking', 'checks'],
  },
  importing: {
    title: 'Opening balances from a file',
    lead: 'What was there before the add-in, read in at once.',
    body: `
1. Choose {cards.book} and then {cards.bookMenu.import}.
2. Choose {ledgerForms.import.file}, or paste the lines.
3. Look through the lines. Nothing is booked as long as one is wrong; each says what is the matter.
4. Book everything with the button at the foot.

The file is CSV with a header. Holder, Card and Strips are needed; Date, Description and Reference are welcome. \`;\`, a tab or a comma may separate. {ledgerForms.import.template} gives a file to begin with.

A holder gets one opening balance a card. You can also book one by hand: {cards.bookMenu.opening}.
`,
    related: ['strips', 'booking'],
  },
};
