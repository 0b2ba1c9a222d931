import { act } from 'react';
import { vi } from 'vitest';
import { exampleBookings, drentheData } from '../../src/model';
import type { Entry } from '../../src/domain/ledger';
import type { Language } from '../../src/i18n/language';
import { readLedgerView } from '../../src/taskpane/ledger/view';
import type { WorkbookPort } from '../../src/workbook/port';
import { FakePort } from './fake-port';
import { nameOf, renderPane, type Screen } from './render';

/** After the last booking of the example and before the end of its card. */
export const TODAY = new Date(2025, 11, 1, 12);

export const advance = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** The invented bookings of the example, one after the other as the register has them. */
export function exampleEntries(language: Language = 'nl'): readonly Entry[] {
  return exampleBookings(drentheData, language).flatMap(({ entries }) => entries);
}

export function examplePort(language: Language = 'nl'): FakePort {
  return FakePort.withModel(language, exampleBookings(drentheData, language));
}

/** Draws the pane and opens the tab of the ledger. */
export async function openStrips(port: FakePort, language: Language = 'nl'): Promise<Screen> {
  const screen = await renderPane(port, { language, advance });
  await screen.click(screen.get('tab', language === 'nl' ? 'Strippen' : 'Strips'));
  return screen;
}

/** Chooses from a menu behind a button. */
export async function pick(screen: Screen, button: string | RegExp, entry: string | RegExp): Promise<void> {
  await screen.click(screen.get('button', button));
  await screen.click(screen.get('menuitem', entry));
}

/** The field with this label, of whatever kind. */
export function labelled(screen: Screen, label: string): HTMLElement {
  const found = [...screen.root.querySelectorAll('label')].filter((each) => textOf(each) === label);
  const control = found.length === 1 ? document.getElementById(found[0].htmlFor) : null;
  if (!control) throw new Error(`${found.length} × ${label}`);
  return control;
}

/** Chooses in a list or types in a box, as a keyboard would: past React's own setter. */
export async function enter(element: HTMLElement, value: string): Promise<void> {
  const isList = element instanceof HTMLSelectElement;
  if (isList && ![...element.options].some((option) => option.value === value))
    throw new Error(`no choice ${value} among ${[...element.options].map((each) => each.value).join(', ')}`);
  const prototype = isList
    ? HTMLSelectElement.prototype
    : element instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  await act(async () => {
    Reflect.set(prototype, 'value', value, element);
    element.dispatchEvent(new Event(isList ? 'change' : 'input', { bubbles: true }));
    await advance(5);
  });
}

export function valueOf(element: HTMLElement): string {
  const value: unknown = Reflect.get(element, 'value');
  return String(value);
}

/** What the field says is wrong with it. */
export function errorOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .filter((id) => id.endsWith('-error'))
    .map((id) => textOf(document.getElementById(id)))
    .join(' ');
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The button at the foot of a form that books. */
export function primary(screen: Screen): HTMLElement {
  const found = screen.root.querySelector<HTMLElement>('button[type="submit"]');
  if (!found) throw new Error('no button to book');
  return found;
}

/** The cells of the body of the one table on the page, row by row, without its foot. */
export function tableRows(screen: Screen): string[][] {
  return bodyRows(screen).map((row) => [...row.children].map(textOf));
}

export function bodyRows(screen: Screen): HTMLElement[] {
  return [...screen.get('table').querySelectorAll<HTMLElement>('tbody tr')];
}

export function footRow(screen: Screen): string[] {
  return [...(screen.get('table').querySelector('tfoot tr')?.children ?? [])].map(textOf);
}

export const spoken = (screen: Screen, how: 'polite' | 'assertive'): string =>
  textOf(screen.root.querySelector(`[aria-live="${how}"]`));

/** The messages on the page, each with its title and body. */
export function messages(screen: Screen): string[] {
  return [...screen.root.querySelectorAll('[data-intent]')].map(textOf);
}

export const buttons = (screen: Screen): string[] => screen.all('button').map(nameOf);

/** Everything that stands in the register. */
export async function registered(port: WorkbookPort): Promise<readonly Entry[]> {
  return (await readLedgerView(port)).audit.entries;
}

export interface Standing {
  readonly size: number;
  readonly used: number;
  readonly reserved: number;
  readonly free: number;
}

/**
 * A card by the identity of the ledger, added up plainly: what was given less what went away, is used and is still
 * reserved. What was taken back counts for nothing.
 */
export function standingOf(entries: readonly Entry[], holder: string, card = '2025'): Standing {
  const gone = new Set(entries.filter(({ type }) => type === 'reverse').map(({ related }) => related));
  const live = entries.filter(({ id, type }) => type !== 'reverse' && !gone.has(id));
  const sum = (of: readonly Entry[]): number => of.reduce((total, { strips }) => total + strips, 0);
  const own = live.filter((entry) => entry.holder === holder && entry.card === card);
  const ofType = (...types: readonly Entry['type'][]): number =>
    sum(own.filter(({ type }) => types.includes(type)));
  const size = ofType('opening', 'grant', 'correction', 'transfer', 'carry') - ofType('expire');
  const used = ofType('use', 'joint');
  const reserved = own
    .filter(({ type }) => type === 'reserve')
    .reduce(
      (total, { id, strips }) =>
        total + Math.max(0, strips - sum(live.filter(({ related }) => related === id))),
      0,
    );
  return { size, used, reserved, free: size - used - reserved };
}

export const HOLDERS: readonly string[] = drentheData.municipalities.map(({ name }) => name);
export const COLLECTIVE = '@collective';

/** Room for a list that draws no more rows than fit; jsdom itself lays nothing out. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(480);
}
