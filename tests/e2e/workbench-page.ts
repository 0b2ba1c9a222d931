import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { parseA1 } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/port';
import type { FlexWorkbench } from '../../src/workbench/use-workbook';
import { shown } from '../shown';

type AutomatedWindow = Window & { flexWorkbench: FlexWorkbench };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The workbench in a browser page, with a user at its keyboard and an ear on its console and network. */
export class WorkbenchPage {
  /** Everything that the console said, and every error of the page. */
  readonly console: string[] = [];
  /** Every request to another origin than the page's own. */
  readonly elsewhere: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    const origin = new URL(url).origin;
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.console.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== origin) {
        this.elsewhere.push(request.url());
      }
    });
  }

  static async open(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const workbench = new WorkbenchPage(await context.newPage(), url);
    await workbench.page.goto(url);
    await workbench.ready();
    return workbench;
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => 'flexWorkbench' in window, null, { timeout: 60_000 });
    await this.calculated();
  }

  async calculated(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as AutomatedWindow).flexWorkbench.calculated());
  }

  /** Loads the page again when everything is kept. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as AutomatedWindow).flexWorkbench.kept());
    await this.page.goto(this.url);
    await this.ready();
  }

  /** What cells show: numbers and texts as they are, errors by name, blanks as null. */
  async read(sheet: string, address: string): Promise<(number | string | boolean | null)[][]> {
    const at = { ...parseA1(address)!, sheet };
    const values: CellValue[][] = await this.page.evaluate(
      (area) =>
        (window as unknown as AutomatedWindow).flexWorkbench.port
          .readBlock(area)
          .then(({ cells }) => cells.map((row) => row.map(({ value }) => value))),
      at,
    );
    return values.map((row) => row.map(shown));
  }

  async formula(sheet: string, address: string): Promise<string | undefined> {
    const at = { ...parseA1(address)!, sheet };
    return this.page.evaluate(
      (area) =>
        (window as unknown as AutomatedWindow).flexWorkbench.port
          .readBlock(area)
          .then(({ cells }) => cells[0][0].formula),
      at,
    );
  }

  /** Selects a cell and puts the keyboard into the grid. */
  async select(sheet: string, address: string): Promise<void> {
    const at = { ...parseA1(address)!, sheet };
    await this.page.evaluate(
      (area) => (window as unknown as AutomatedWindow).flexWorkbench.port.goTo(area),
      at,
    );
    const inGrid = (): Promise<boolean> =>
      this.page.evaluate(() => document.activeElement?.closest('.flex-grid') !== null);
    // F6 goes round bar, grid and pane.
    for (let parts = 3; parts > 0 && !(await inGrid()); parts -= 1) await this.page.keyboard.press('F6');
  }

  /** Types into a cell and leaves it with Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    // The grid moves on once it has taken what was typed; before that there is nothing to calculate.
    await this.page.waitForFunction(
      (row) =>
        (window as unknown as AutomatedWindow).flexWorkbench.port
          .selection()
          .then(({ area }) => area.row !== row),
      parseA1(address)!.row,
    );
    await this.calculated();
  }

  /** Copies text as another program would, and pastes it into a cell. */
  async paste(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.select(sheet, address);
    await this.page.keyboard.press('Control+V');
    await this.calculated();
  }

  /** Resolves when what changed so far has been drawn. */
  async painted(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  }

  /** What axe finds wrong in the pane, as lines to read. */
  async axe(): Promise<string[]> {
    await this.page.evaluate(axeSource);
    const { violations } = await this.page.evaluate(() =>
      (window as unknown as { axe: { run(where: unknown): Promise<AxeResults> } }).axe.run({
        include: ['aside'],
      }),
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }
}
