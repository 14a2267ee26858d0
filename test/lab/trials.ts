import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Trial } from '../../src/content/trials';
import { type LabRecord, readRecords } from './record';

/** Where the site reads what the lab has shown, from the project's root. */
export const TRIALS_FILE = path.join('src', 'content', 'trials', 'data', 'trials.json');

/** What the records say of each page: the versions and the day of the newest one, and the causes of all. */
export function trialsOf(records: readonly LabRecord[]): Record<string, Trial> {
  const pages = [...new Set(records.map(({ page }) => page))].sort();
  return Object.fromEntries(
    pages.map((page) => {
      const own = records.filter((record) => record.page === page);
      const newest = own.reduce((one, other) => (other.date > one.date ? other : one));
      const { kubernetes = '', containerd = '' } = newest.tools;
      const causes = [...new Set(own.map(({ section }) => section))].sort();
      return [page, { kubernetes, containerd, date: newest.date, causes }];
    }),
  );
}

/** The file for the site, as it has to be for the records of the project. */
export function trialsText(root: string): string {
  return `${JSON.stringify(trialsOf(readRecords(root)), undefined, 2)}\n`;
}

/** Writes the file for the site. */
export function writeTrials(root: string): void {
  writeFileSync(path.join(root, TRIALS_FILE), trialsText(root));
}
