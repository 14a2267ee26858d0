import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes one folder for everything that the unit tests write, and removes it when the run ends, also when a worker was stopped. */
export default function temporaryFolderOfTheRun(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'unit-tests-'));
  process.env.UNIT_TESTS_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
