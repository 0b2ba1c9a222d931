import type { Locator } from 'playwright-core';
import type { ExcelPage } from './excel-page';

/** How often a user tries again before giving up. */
const PATIENCE = 200;

/** Words of the client or of a program, which no user should read. */
export const RAW = /RichApi|GeneralException|undefined|\bnull\b|Error:|\[object|InvalidOperation/;

/** Without transitions: in the midst of one, colours are of no theme. */
const MEDIA = [
  { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
] as const;

/** Resolves when the page has drawn its new theme and every change of colour has ended. */
async function drawn(): Promise<void> {
  for (let rounds = 0; rounds < 3; rounds += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  }
}

/** A user in the pane, who presses again what did not work, as the pane says. */
export class Journey {
  /** Everything that the pane said of what did not work. */
  readonly said = new Set<string>();
  /** What axe found. */
  readonly faults: string[] = [];

  constructor(
    readonly excel: ExcelPage,
    /** Before each step. */
    private readonly before: () => void = () => undefined,
    /** Whether axe examines the screens on the way. */
    private readonly examined = true,
  ) {}

  private get frame() {
    return this.excel.frame;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  text(text: string | RegExp): Locator {
    return this.frame.getByText(text).first();
  }

  heading(name: string | RegExp): Locator {
    return this.frame.getByRole('heading', { name }).first();
  }

  /** Does something and waits for what comes of it, trying again where the pane refuses. */
  async step(action: () => Promise<void>, done: Locator, again?: Locator): Promise<void> {
    this.before();
    await action();
    await this.reach(done, again);
  }

  /** Presses a button until something is there. */
  async press(name: string | RegExp, done: Locator): Promise<void> {
    const button = this.button(name).first();
    await this.step(() => button.click(), done, button);
  }

  async tab(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
  }

  /** Opens a menu and chooses from it. */
  async menu(button: string | RegExp, entry: string): Promise<void> {
    await this.button(button).first().click();
    const name = { name: entry, exact: true };
    await this.frame.getByRole('menuitem', name).or(this.frame.getByRole('menuitemradio', name)).click();
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await this.frame.getByRole('textbox', { name: label, exact: true }).fill(value);
  }

  /** Chooses the option of a list that begins with a text. */
  async pick(label: string, text: string): Promise<void> {
    const list = this.frame.getByRole('combobox', { name: label, exact: true });
    const options = await list.locator('option').allTextContents();
    const option = options.find((each) => each.trim().startsWith(text));
    if (option === undefined) throw new Error(`${label} has no ${text}, but ${options.join(', ')}`);
    await list.selectOption({ label: option });
  }

  /** Has axe examine what is on show, in light, dark and forced colours; `name` says where. */
  async look(name: string): Promise<void> {
    if (!this.examined) return;
    const { page } = this.excel;
    for (const media of MEDIA) {
      await page.emulateMedia(media);
      await this.frame.evaluate(drawn);
      for (const line of await this.excel.axe())
        this.faults.push(`${name}, ${JSON.stringify(media)}: ${line}`);
    }
    await page.emulateMedia(MEDIA[0]);
  }

  private async reach(done: Locator, again?: Locator): Promise<void> {
    const refusal = this.frame.locator('[data-intent="error"], [data-intent="warning"]');
    const retry = this.button('Opnieuw proberen').first();
    for (let tries = 0; tries < PATIENCE; tries += 1) {
      await done.or(refusal).first().waitFor();
      for (const text of await refusal.allInnerTexts()) this.said.add(text.replace(/\s+/g, ' '));
      if (await done.isVisible()) return;
      const next = (await retry.isVisible()) ? retry : again;
      // What is busy comes to an end by itself.
      if (next) await next.click({ timeout: 500 }).catch(() => undefined);
    }
    throw new Error(`It did not work, and the pane said: ${[...this.said].join(' | ')}`);
  }
}
