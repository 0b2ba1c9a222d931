import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { addinUrl, distFolder, readDist } from '../build/dist';
import { servedHeaders, type Headers } from '../build/headers-file';
import type { HostOptions } from '../host/host';
import type { FunctionsMetadata } from './excel-host/cell-call';
import { WebHost } from './excel-host/web-host';
import { frameInfo, type Locale } from './excel-host/xdm';

const require = createRequire(import.meta.url);
const axeFile = require.resolve('axe-core/axe.min.js');
const officeFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const officeUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** office.js trusts a host on the add-in's own host name, whatever the port; storage works as in a page of its own. */
const SAME_SITE = 'https://flexteam.example:8443';
/** A name that Excel on the web goes by: another site, to whose frames browsers may deny storage. */
const CROSS_SITE = 'https://excel.officeapps.live.com';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

interface HostWindow {
  excelReceives: (message: string) => Promise<void>;
  postToAddin: (message: string) => void;
}

export interface ExcelPageOptions {
  readonly locale?: Locale;
  /** Whether the runtime starts without its pane, only to calculate. */
  readonly hidden?: boolean;
  /** Whether the pane is shown without a word of it reaching the add-in. */
  readonly silent?: boolean;
  readonly crossSite?: boolean;
  readonly width?: number;
  readonly evaluate?: HostOptions['evaluate'];
  /** What a user did with the workbook before. */
  readonly before?: (host: WebHost) => void;
}

/**
 * The add-in in the frame of a MODEL of Excel on the web: the built page, the real office.js in its released form,
 * and behind it the modelled host. Nothing here is Excel. Every request is answered from disk or cut off.
 */
export class ExcelPage {
  /** Everything that the console said, and every error of a page. */
  readonly console: string[] = [];
  /** What the content security policy of the add-in stopped. */
  readonly violations: string[] = [];
  /** Names of the files that the add-in loaded from its own address. */
  readonly files: string[] = [];
  /** Every request that is neither for a file of the add-in nor for one of office.js. */
  readonly elsewhere: string[] = [];
  /** Windows that the add-in opened by itself. */
  readonly windows: Page[] = [];

  private constructor(
    readonly page: Page,
    readonly host: WebHost,
    private readonly origin: string,
  ) {}

  static async open(browser: Browser, options: ExcelPageOptions = {}): Promise<ExcelPage> {
    const { locale = 'nl-NL', hidden = false, silent = false, width = 350, evaluate, before } = options;
    const context = await browser.newContext({ locale, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const host = new WebHost({
      locale,
      hidden,
      silent,
      metadata: JSON.parse(readDist('functions.json')) as FunctionsMetadata,
      ...(evaluate && { evaluate }),
      post: (message) => {
        // A message after the end of the test finds no page, and nobody waits for it.
        page
          .evaluate((text) => (window as unknown as HostWindow).postToAddin(text), message)
          .catch(() => undefined);
      },
    });
    before?.(host);
    const excel = new ExcelPage(page, host, options.crossSite ? CROSS_SITE : SAME_SITE);
    await excel.listen(context);
    if (options.crossSite) await context.addInitScript(denyStorage);
    await context.route('**/*', (route) => excel.serve(route, locale));
    await page.goto(`${excel.origin}/`);
    return excel;
  }

  /** A page in whose workbook the model was inserted through the pane, and a blank sheet was added. */
  static async withModel(browser: Browser, sheet: string): Promise<ExcelPage> {
    const excel = await ExcelPage.open(browser);
    await excel.frame.getByRole('button', { name: 'Model invoegen' }).click();
    await excel.frame.getByText('Model ingevoegd', { exact: true }).waitFor();
    excel.host.excel.user.addSheet(sheet);
    return excel;
  }

  /** The page of the add-in. */
  get frame(): Frame {
    const frame = this.page.frame({ url: (url) => url.pathname.endsWith('/taskpane.html') });
    if (!frame) throw new Error('The add-in has left its frame.');
    return frame;
  }

  /** What went wrong in the host or was asked of it and is not modelled. */
  get failures(): readonly string[] {
    return [...this.host.failures, ...this.host.excel.failures];
  }

  private async listen(context: BrowserContext): Promise<void> {
    const { page } = this;
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.console.push(`error: ${error.message}`));
    // Not `popup`, which tells of no window that was opened without an opener.
    context.on('page', (opened) => {
      if (opened !== page) this.windows.push(opened);
    });
    await context.exposeFunction('excelReceives', (message: string) => this.host.receive(message));
    await context.exposeFunction('excelHearsOfViolation', (text: string) => this.violations.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { excelHearsOfViolation: (text: string) => Promise<void> })
          .excelHearsOfViolation;
        void report(
          `${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${String(event.lineNumber)}:${String(event.columnNumber)}`,
        );
      });
    });
  }

  private async serve(route: Route, locale: Locale): Promise<void> {
    const url = new URL(route.request().url());
    const plain = `${url.origin}${url.pathname}`;
    if (plain === `${this.origin}/`) {
      await route.fulfill({ contentType: TYPES['.html'], body: this.hostPage(locale) });
    } else if (plain.startsWith(`${addinUrl}/`)) {
      const name = plain.slice(addinUrl.length + 1);
      this.files.push(name);
      await this.fulfil(route, join(distFolder, name), servedHeaders(name));
    } else if (plain.startsWith(officeUrl)) {
      await this.fulfil(route, join(officeFolder, plain.slice(officeUrl.length).toLowerCase()));
    } else {
      this.elsewhere.push(plain);
      await route.abort();
    }
  }

  private async fulfil(route: Route, file: string, headers: Headers = {}): Promise<void> {
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) this.elsewhere.push(`missing: ${file}`);
    await (body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({
          headers: { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'text/plain' },
          body,
        }));
  }

  /** Excel's page: a frame for the add-in, and a way for messages between it and the modelled host. */
  private hostPage(locale: Locale): string {
    const { query, name } = frameInfo(locale, this.origin);
    const source = `${addinUrl}/taskpane.html?${query}`;
    const script = (addin: string): void => {
      const frame = document.querySelector('iframe')?.contentWindow;
      const host = window as unknown as HostWindow;
      host.postToAddin = (message) => frame?.postMessage(message, addin);
      addEventListener('message', ({ source: from, origin, data }) => {
        if (from === frame && origin === addin) void host.excelReceives(String(data));
      });
    };
    return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>A modelled Excel on the web</title>
<link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<iframe title="Flexteam" name="${escapeHtml(name)}" src="${escapeHtml(source)}"></iframe>
<script>(${String(script)})(${JSON.stringify(new URL(addinUrl).origin)})</script></html>`;
  }

  /** What axe finds wrong in the pane, as lines to read. */
  async axe(): Promise<string[]> {
    await this.frame.evaluate(await readFile(axeFile, 'utf8'));
    const { violations } = await this.frame.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }
}

/** Not every Chromium denies storage to another site's frame; here each does, in the words of those that do. */
function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        const reason = `Failed to read the '${name}' property from 'Window': Access is denied for this document.`;
        throw new DOMException(reason, 'SecurityError');
      },
    });
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
