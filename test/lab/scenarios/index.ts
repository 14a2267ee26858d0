import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Scenario } from '../scenario';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Files of this folder that help others and hold no scenarios. */
const HELPERS: ReadonlySet<string> = new Set(['index.ts', 'objects.ts', 'pulls.ts']);

/** All scenarios. A file of this folder is named by its page, so that nothing has to be registered. */
export async function readScenarios(): Promise<Scenario[]> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !HELPERS.has(file))
    .sort();
  const lists = await Promise.all(
    files.map(async (file): Promise<readonly Scenario[]> => {
      const { scenarios } = await import(pathToFileURL(path.join(FOLDER, file)).href);
      return scenarios;
    }),
  );
  return lists.flat();
}
