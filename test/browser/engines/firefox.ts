import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Installed } from './engine';

const PROGRAMS = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const program = process.env.FIREFOX_PATH ?? PROGRAMS.find((file) => fs.existsSync(file));

/** Collects what the page complains of, from before its first script on. */
const COLLECT = `
  window.complaints = [];
  addEventListener('securitypolicyviolation', (event) => complaints.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
  addEventListener('error', (event) => complaints.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => complaints.push('rejection: ' + event.reason));
`;

/** An installed Firefox, which speaks WebDriver BiDi itself. */
export const firefox: Installed = {
  name: 'Firefox',
  ...(program === undefined && { missing: 'no Firefox: install firefox-esr, or set FIREFOX_PATH' }),
  async start() {
    if (program === undefined) throw new Error('There is no Firefox.');
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(COLLECT);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const collect = async () => {
      const seen = await page.evaluate('window.complaints ?? []').catch(() => []);
      if (Array.isArray(seen)) complaints.push(...seen.map(String));
    };
    return {
      async open(address) {
        await collect();
        await page.goto(address, { waitUntil: 'load' });
      },
      run: async <Result>(expression: string) => (await page.evaluate(expression)) as Result,
      click: (selector) => page.click(selector),
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key),
      async paste() {
        await page.keyboard.down('Control');
        await page.keyboard.press('v');
        await page.keyboard.up('Control');
      },
      async complaints() {
        await collect();
        return complaints;
      },
      close: () => browser.close(),
    };
  },
};
