import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@site': path.resolve(import.meta.dirname) };

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores are two workers; the default leaves one of them idle.
    maxWorkers: '100%',
    reporters: ['default', './test/retries.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          globalSetup: ['test/unit/temporary.ts'],
          // Files of one worker share their modules, and so the one reading of all pages, which takes seconds.
          isolate: false,
          // Reading all pages takes seconds, on a loaded machine many of them.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A loaded machine may be late with a clipboard or a frame; a real fault fails three times.
          retry: 2,
        },
      },
    ],
  },
});
