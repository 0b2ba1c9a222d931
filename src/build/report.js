import { writeFileSync } from 'node:fs';

/**
 * Writes which files each entry loads at once, which with the next step that it takes, and which it may load at all
 * after its start, for the test of their sizes:
 * `{ "taskpane": { "initial": ["taskpane.js"], "next": ["pane.0a1b2c3d.js"], "later": ["pane.0a1b2c3d.js"] } }`.
 */
export class ReportPlugin {
  /** @param {string} file where to write */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap('ReportPlugin', ({ compilation }) => {
      const entries = [...compilation.entrypoints].map(([name, entry]) => {
        const initial = entry.getFiles();
        const later = new Set();
        const visit = (group) => {
          for (const child of group.getChildren()) {
            const files = child.getFiles().filter((file) => !initial.includes(file) && !later.has(file));
            for (const file of files) later.add(file);
            if (files.length > 0) visit(child);
          }
        };
        visit(entry);
        const next = new Set(entry.getChildren().flatMap((child) => child.getFiles()));
        return [name, { initial, next: [...next], later: [...later] }];
      });
      writeFileSync(this.file, JSON.stringify(Object.fromEntries(entries), null, 2));
    });
  }
}
