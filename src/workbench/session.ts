import { inputRules } from '../i18n/input-rules';
import type { Language } from '../i18n/language';
import { workbenchTexts } from '../i18n/workbench';
import { buildModel, drentheData, exampleBookings } from '../model';
import type { EmbeddedOptions, EmbeddedWorkbook } from '../workbook/embedded/embedded';
import type { ReadFile } from './read-file';
import { embeddedFunctions, namespace } from './functions';
import { keep, putAside, readKept } from './storage';

export interface OpenedWorkbook {
  readonly workbook: EmbeddedWorkbook;
  /** The kept workbook could not be read; it was put aside and a new one opened. */
  readonly damaged: boolean;
  /** It has changes that are in no file. */
  readonly unsaved: boolean;
  /** The file that was asked for could not be shown; the workbook is the one of before. */
  readonly fileFailed: boolean;
}

/** A file to open, and the workbook to go back to where that fails. */
export interface FileToOpen {
  readonly file: ReadFile;
  readonly present: unknown;
  readonly presentUnsaved: boolean;
}

const locales: Readonly<Record<Language, 'nl-NL' | 'en-GB'>> = { nl: 'nl-NL', en: 'en-GB' };

/** Opens a file in `container`, or the kept workbook, or a new one with the model where nothing is kept. */
export async function openWorkbook(
  container: HTMLElement,
  language: Language,
  dark: boolean,
  toOpen?: FileToOpen,
): Promise<OpenedWorkbook> {
  const { createEmbeddedWorkbook } = await import(
    /* webpackChunkName: "grid" */ '../workbook/embedded/create'
  );
  const { gridTexts } = await import(/* webpackChunkName: "grid-texts" */ './grid-texts');
  const options = {
    functions: embeddedFunctions(language),
    input: inputRules(locales[language]),
    language: locales[language],
    dark,
    emptySheetName: workbenchTexts[language].emptySheet,
    texts: gridTexts(language),
  };
  const create = (more: Partial<EmbeddedOptions>): Promise<EmbeddedWorkbook> =>
    createEmbeddedWorkbook(container, { ...options, ...more });
  const fine = { damaged: false, unsaved: false, fileFailed: false };
  if (toOpen) {
    try {
      const workbook = await create({ opened: toOpen.file });
      await putAside();
      return { ...fine, workbook };
    } catch (error) {
      console.error(error);
      container.replaceChildren();
      const workbook = await create({ saved: toOpen.present });
      return { ...fine, workbook, unsaved: toOpen.presentUnsaved, fileFailed: true };
    }
  }
  const kept = await readKept();
  let damaged = false;
  if (kept !== undefined) {
    try {
      return { ...fine, workbook: await create({ saved: kept.saved }), unsaved: kept.unsaved };
    } catch {
      await putAside();
      container.replaceChildren();
      damaged = true;
    }
  }
  const workbook = await create({});
  const { sheets } = await workbook.port.status();
  await workbook.port.insertModel(
    buildModel({
      language,
      namespace,
      existingSheets: sheets,
      data: { ...drentheData, bookings: exampleBookings(drentheData, language), isExample: true },
    }),
  );
  await workbook.removeSheet(options.emptySheetName);
  await workbook.calculated();
  return { ...fine, workbook, damaged };
}

/** Keeps the workbook after changes, not more often than the browser can write; tells what became of it. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private stopped = false;
  private writes = 0;

  constructor(
    private readonly workbook: Pick<EmbeddedWorkbook, 'save'>,
    private readonly report: (state: 'saving' | 'saved' | 'refused') => void,
    private readonly delay = 100,
    private readonly isUnsaved: () => boolean = () => true,
  ) {}

  /** Whether something is still to be kept. */
  get pending(): boolean {
    return this.timer !== undefined || this.writes > 0;
  }

  /** Asks for the workbook to be kept soon. */
  changed(): void {
    if (this.stopped) return;
    this.report('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), this.delay);
  }

  /** Keeps the workbook as it stands; writes follow each other. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** Writes what is still waiting. */
  async flush(): Promise<void> {
    if (this.timer !== undefined) await this.now();
    await this.writing;
  }

  /** Keeps nothing from here on, and resolves when the last write is over. */
  stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.writing;
  }

  /** Never rejects: one write that fails must not hold up those after it. */
  private async write(): Promise<void> {
    if (this.stopped) return;
    this.writes += 1;
    try {
      const kept = await keep(this.workbook.save(), this.isUnsaved());
      this.report(kept ? 'saved' : 'refused');
    } catch (error) {
      console.error(error);
      this.report('refused');
    } finally {
      this.writes -= 1;
    }
  }
}
