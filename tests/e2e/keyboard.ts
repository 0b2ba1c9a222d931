import type { Page } from 'playwright-core';

/** Presses Tab no more often than this in search of something. */
const PATIENCE = 80;

/** Name of what has the focus, as a screen reader would begin it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const label = element.getAttribute('aria-label');
    const labels = (element as HTMLInputElement).labels;
    const text = label ?? labels?.[0]?.textContent ?? element.textContent;
    return text.replace(/\s+/g, ' ').trim();
  });
}

/** A user in the pane who has a keyboard and nothing else. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Moves the focus with Tab, or back, until it is on what has this name. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      const now = await focused(this.page);
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      seen.push(now.slice(0, 40));
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to: ${seen.join(' | ')}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes to a button or link and presses it. */
  async choose(name: string | RegExp, key?: 'Shift+Tab'): Promise<void> {
    await this.to(name, key);
    await this.press('Enter');
  }

  /** Goes to a text field and types over what it holds. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.to(name);
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Goes to a list of choices and types the beginning of one. */
  async pick(name: string | RegExp, text: string): Promise<void> {
    await this.to(name);
    await this.page.keyboard.type(text);
  }

  /** Goes to a list of rows, of which one is a stop of Tab, and with the arrows to the one of this name. */
  async row(first: RegExp, name: RegExp): Promise<void> {
    await this.to(first);
    await this.press('Home');
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (name.test(await focused(this.page))) {
        await this.press('Enter');
        return;
      }
      await this.press('ArrowDown');
    }
    throw new Error(`no row ${String(name)}`);
  }

  /** Goes on in an open menu to an entry, and presses it. */
  async menu(entry: string): Promise<void> {
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if ((await focused(this.page)) === entry) {
        await this.press('Enter');
        return;
      }
      await this.press('ArrowDown');
    }
    throw new Error(`the menu has no ${entry}`);
  }

  /** Resolves when the pane shows a text. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.locator('aside').getByText(text).first().waitFor();
  }
}
