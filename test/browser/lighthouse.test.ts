import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium';
import { SITE } from './session';

describe('Lighthouse', () => {
  it.each(['/', '/runbooks/image-pull-backoff/', '/zh-Hans/runbooks/image-pull-backoff/'])(
    'gives full marks for accessibility: %s',
    async (path) => {
      const port = await freePort();
      const { executablePath, args } = await findChromium();
      const browser = await chromium.launch({
        executablePath,
        args: [...args, '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
      });
      try {
        const { default: lighthouse } = await import('lighthouse');
        const result = await lighthouse(SITE + path, { port, onlyCategories: ['accessibility'], logLevel: 'silent' });
        const failed = Object.values(result?.lhr.audits ?? {}).filter(({ score }) => score !== null && score < 1);
        expect(
          failed.map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details ?? {}).slice(0, 1500)}`),
        ).toEqual([]);
        expect(result?.lhr.categories.accessibility?.score).toBe(1);
      } finally {
        await browser.close();
      }
    },
  );
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('There is no free port.')),
      );
    });
  });
}
