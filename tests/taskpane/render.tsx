import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../src/i18n/language';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneProps } from '../../src/taskpane/pane-props';
import type { FakePort } from './fake-port';
// Loaded late in the product, and here before a test begins.
import '../../src/taskpane/screens/CellExplanation';
import '../../src/taskpane/screens/Region';
import '../../src/taskpane/screens/Scenarios';
import '../../src/taskpane/screens/ledger/LedgerScreens';

/** React asks for this flag where `act` is used. */
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export interface Screen {
  readonly root: HTMLElement;
  /** The elements with a role, and a name where one is given. */
  all(role: string, name?: string | RegExp): HTMLElement[];
  /** The only such element; fails with what there is instead. */
  get(role: string, name?: string | RegExp): HTMLElement;
  text(): string;
  focus(element: HTMLElement): void;
  click(element: HTMLElement): Promise<void>;
  key(element: Element | null, key: string): Promise<void>;
  type(element: HTMLElement, text: string): Promise<void>;
  /** Lets timers of the pane (rests, retries) run for so many milliseconds, and what follows from them. */
  wait(milliseconds: number): Promise<void>;
  close(): void;
}

const implicit: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  table: 'table',
  row: 'tr',
  textbox: 'input',
  heading: 'h1,h2,h3',
  rowheader: 'th[scope="row"]',
};

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label.replace(/\s+/g, ' ');
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent.trim() ?? '';
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Draws the pane in jsdom over a port. Timers must be vitest's fake ones. */
export async function renderPane(
  port: FakePort,
  options: { language?: Language; advance: (milliseconds: number) => Promise<unknown> } & Partial<
    Pick<PaneProps, 'requests' | 'onThemeChange'>
  >,
): Promise<Screen> {
  const { advance, language: first = 'nl', ...rest } = options;
  const root = document.createElement('div');
  document.body.append(root);
  function Host() {
    const [language, setLanguage] = useState<Language>(first);
    return (
      <Pane
        port={port}
        namespace="FLEX"
        language={language}
        onLanguageChange={setLanguage}
        theme="light"
        version="1.0.0"
        {...rest}
      />
    );
  }
  const reactRoot = createRoot(root);
  const wait = (milliseconds: number): Promise<void> =>
    act(async () => {
      await advance(milliseconds);
    });
  await act(async () => {
    reactRoot.render(<Host />);
    await advance(0);
  });
  await wait(10);
  const all = (role: string, name?: string | RegExp): HTMLElement[] => {
    const selector = [`[role="${role}"]`, implicit[role]].filter(Boolean).join(',');
    return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (element.closest('[hidden],[aria-hidden="true"]')) return false;
      if (name === undefined) return true;
      return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
    });
  };
  return {
    root,
    all,
    get(role, name) {
      const found = all(role, name);
      if (found.length === 1) return found[0];
      const there = all(role).map(nameOf).join(' | ');
      throw new Error(`${found.length} × ${role} ${String(name)}; there is: ${there}`);
    },
    text: () => root.textContent.replace(/\u2060/g, '').replace(/\s+/g, ' '),
    focus: (element) => act(() => element.focus()),
    click: (element) =>
      act(async () => {
        element.focus();
        element.click();
        await advance(5);
      }),
    key: (element, key) =>
      act(async () => {
        element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await advance(5);
      }),
    type: (element, text) =>
      act(async () => {
        // Past React's own setter, as a keyboard would.
        Reflect.set(HTMLInputElement.prototype, 'value', text, element);
        element.dispatchEvent(new Event('input', { bubbles: true }));
        await advance(5);
      }),
    wait,
    close() {
      act(() => reactRoot.unmount());
      root.remove();
    },
  };
}
