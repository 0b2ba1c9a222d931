import { FluentProvider } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { Language } from '../../../src/i18n/language';
import { paneTexts } from '../../../src/i18n/pane';
import { PaneContext } from '../../../src/taskpane/context';
import { formatFor } from '../../../src/taskpane/data/format';
import { lightTheme } from '../../../src/taskpane/theme/themes';
import { FakePort } from '../fake-port';

/** React asks for this flag where `act` is used. */
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export interface ShownView {
  readonly root: HTMLElement;
  /** All that is written, on one line; amounts have ordinary spaces. */
  text(): string;
  /** The cells of the table with this caption, row by row from its head. */
  table(caption: RegExp): string[][];
  /** What the charts say of themselves. */
  charts(): string[];
  /** Puts a value in the field with this label, as a keyboard would. */
  enter(label: string, value: string): void;
  /** Presses the button, or ticks the box, of this name. */
  press(name: string): void;
}

/** Draws a view of the scenarios by itself, as the pane would. */
export function renderView(view: ReactNode, language: Language = 'nl'): ShownView {
  const root = document.createElement('div');
  document.body.append(root);
  const reactRoot = createRoot(root);
  const nothing = (): void => undefined;
  act(() =>
    reactRoot.render(
      <FluentProvider theme={lightTheme}>
        <PaneContext.Provider
          value={{
            port: new FakePort(),
            namespace: 'FLEX',
            language,
            texts: paneTexts(language),
            format: formatFor(language),
            version: '1.0.0',
            host: undefined,
            openHelp: () => undefined,
            goTo: nothing,
            announce: nothing,
            alert: nothing,
          }}
        >
          {view}
        </PaneContext.Provider>
      </FluentProvider>,
    ),
  );
  onTestFinished(() => {
    act(() => reactRoot.unmount());
    root.remove();
  });
  const control = (label: string): HTMLElement => {
    const found = [...root.querySelectorAll('label')].filter((each) => plain(each) === label);
    const element = found.length === 1 ? document.getElementById(found[0].htmlFor) : null;
    if (!element) throw new Error(`${found.length} × ${label}`);
    return element;
  };
  return {
    root,
    text: () => plain(root),
    table(caption) {
      const found = [...root.querySelectorAll('table')].filter((each) => caption.test(plain(each.caption)));
      if (found.length !== 1) throw new Error(`${found.length} × ${String(caption)}`);
      return [...found[0].rows].map((row) => [...row.cells].map(plain));
    },
    charts: () =>
      [...root.querySelectorAll('[role="img"][aria-label]')]
        .map((each) => clean(each.getAttribute('aria-label') ?? ''))
        .filter((label) => label.length > 20),
    enter(label, value) {
      const element = control(label);
      const isList = element instanceof HTMLSelectElement;
      if (isList && ![...element.options].some((option) => option.value === value))
        throw new Error(`no choice ${value}`);
      act(() => {
        // Past React's own setter, as a keyboard would.
        Reflect.set((isList ? HTMLSelectElement : HTMLInputElement).prototype, 'value', value, element);
        element.dispatchEvent(new Event(isList ? 'change' : 'input', { bubbles: true }));
      });
    },
    press(name) {
      const button = [...root.querySelectorAll('button')].find((each) => plain(each) === name);
      act(() => (button ?? control(name)).click());
    },
  };
}

const clean = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const plain = (element: Element | null): string => clean(element?.textContent ?? '');
