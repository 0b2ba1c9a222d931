// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROVINCE } from '../../../src/domain/scenario';
import type { Language } from '../../../src/i18n/language';
import { paneTexts } from '../../../src/i18n/pane';
import { PaneContext } from '../../../src/taskpane/context';
import { formatFor } from '../../../src/taskpane/data/format';
import { CouncilPage } from '../../../src/taskpane/screens/scenarios/CouncilPage';
import type { ScenarioView } from '../../../src/taskpane/scenario/view';
import { lightTheme } from '../../../src/taskpane/theme/themes';
import { FakePort } from '../fake-port';
import { handRows, viewOf } from './council-case';
import { cells } from './scenario-plan';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: HTMLElement;
let react: Root;

function open(view: ScenarioView, workbook: string, language: Language = 'nl'): void {
  root = document.createElement('div');
  document.body.append(root);
  react = createRoot(root);
  const pane = {
    port: new FakePort(),
    namespace: 'FLEX' as const,
    language,
    texts: paneTexts(language),
    format: formatFor(language),
    version: '1.0.0',
    host: undefined,
    openHelp: () => undefined,
    goTo: () => undefined,
    announce: () => undefined,
    alert: () => undefined,
  };
  act(() =>
    react.render(
      <FluentProvider theme={lightTheme}>
        <PaneContext.Provider value={pane}>
          <CouncilPage
            view={view}
            workbook={workbook}
            start={{ party: 'Emmen', proposed: 'B' }}
            onBack={() => undefined}
          />
        </PaneContext.Provider>
      </FluentProvider>,
    ),
  );
}

function close(): void {
  act(() => react.unmount());
  root.remove();
}
afterEach(close);

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const paper = (): HTMLElement => root.querySelector<HTMLElement>('[data-print="statement"]')!;
const field = (name: string): HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement =>
  root.querySelector(`[data-field="${name}"]`)!;
/** Cells of the row that begins with this name. */
const row = (name: string): string[] =>
  [...paper().querySelectorAll('tr')]
    .map((line) => [...line.children].map((cell) => plain(cell.textContent)))
    .find(([first]) => first === name)!;

function enter(name: string, value: string): void {
  const element = field(name);
  act(() => {
    // Past React's own setter, as a keyboard would.
    Reflect.set(Object.getPrototypeOf(element) as object, 'value', value, element);
    element.dispatchEvent(
      new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

describe('the page for a council', () => {
  it('shows the years and their sum, with a plus for a disadvantage', async () => {
    open(await viewOf(handRows), 'a');
    expect(row('Terugkerende bijdrage')).toEqual([
      'Terugkerende bijdrage',
      '11.000,00',
      '11.000,00',
      '22.000,00',
    ]);
    expect(row('Eenmalige kosten')).toEqual(['Eenmalige kosten', '6.000,00', '–', '6.000,00']);
    expect(row('Verschil met begroot (+ = nadeel)').slice(1)).toEqual([
      '+9.200,00',
      '+2.600,00',
      '+11.800,00',
    ]);
    expect(row('Kosten per strip').slice(1)).toEqual(['1.335,71', '864,29', '']);
    expect(row('met daarnaast deel gezamenlijk werk').slice(1)).toEqual(['20 %', '20 %', '']);
    expect(row('Assen').slice(1)).toEqual(['22.000,00', '20.000,00', '+2.000,00']);
    expect(plain(paper().textContent)).toContain('Bedragen zijn nominaal; positief is een nadeel.');
    expect(plain(paper().textContent)).toContain('Al het andere komt uit ‘A’.');
  });

  it('is for the province too, in English', async () => {
    open(await viewOf(handRows), 'b', 'en');
    enter('party', PROVINCE);
    expect(row('Room, before other claims').slice(1)).toEqual(['368,000.00', '368,000.00', '736,000.00']);
    expect(row('Difference with budget (+ = disadvantage)').slice(1)).toEqual(['not assumed']);
    expect(paper().querySelector('h3')?.textContent).toBe('The Flexteam in 2026–2027');
  });

  it('prints what was typed as text, and keeps it for this workbook when it is opened again', async () => {
    const view = await viewOf(handRows);
    open(view, 'c');
    enter('heading', '<img src=x> & =1+1');
    enter('preparedBy', 'J. de Vries');
    enter('risks', 'Rijksmiddelen onzeker\n\n<b>Krapte</b>');
    expect(paper().querySelector('h3')?.textContent).toBe('<img src=x> & =1+1');
    expect(paper().querySelector('img')).toBeNull();
    close();
    open(view, 'c');
    expect(field('risks').value).toBe('Rijksmiddelen onzeker\n\n<b>Krapte</b>');
    const risks = [...paper().querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(risks).toContain('<b>Krapte</b>');
    expect(plain(paper().textContent)).toContain('Opgesteld door J. de Vries');
    close();
    open(view, 'd');
    expect(field('risks').value).toBe('');
    expect(plain(paper().textContent)).toContain('Geen risico’s opgegeven.');
  });

  it('says which risks do not fit, and loses none of them', async () => {
    open(await viewOf(handRows), 'e');
    enter('risks', ['1', '2', '3', '4', '5', '6'].join('\n'));
    expect(plain(root.textContent)).toContain('Op de pagina passen 5 risico’s. Dit zijn er 6');
    expect(field('risks').getAttribute('aria-invalid')).toBe('true');
    expect(field('risks').value).toContain('6');
    enter('risks', `kort\n${'lang '.repeat(40)}`);
    expect(plain(root.textContent)).toContain('Regel 2 is langer dan 120 tekens');
  });

  it('never compares a scenario with itself', async () => {
    open(await viewOf(handRows), 'f');
    expect(field('compared').value).toBe('A');
    enter('proposed', 'A');
    expect(field('compared').value).toBe('B');
    enter('compared', '');
    expect(row('Assen')).toBeUndefined();
    expect(plain(paper().textContent)).toContain('Er is geen ander scenario gekozen');
  });

  it('prints through the browser', async () => {
    open(await viewOf(handRows), 'g');
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const button = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Afdrukken of als pdf bewaren',
    );
    act(() => button?.click());
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('names the rows that keep it from being made', async () => {
    const view = await viewOf([...handRows, cells(['B', '', 2026, '', 'loonindex', 'veel'])]);
    open(view, 'h');
    const sheetRow = view.block.area.row + 18;
    expect(plain(root.textContent)).toContain('Van ‘B’ zijn er geen bedragen');
    expect(plain(root.textContent)).toContain(`tellen deze rijen niet mee: ${sheetRow}.`);
    expect(paper()).toBeNull();
  });
});
