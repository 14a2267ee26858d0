import { startChromium } from '../chromium';
import type { Installed } from './engine';

/** The Chromium of the other browser tests. */
export const chromium: Installed = {
  name: 'Chromium',
  async start() {
    const browser = await startChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    return {
      open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
      run: (expression) => page.evaluate(expression),
      click: (selector) => page.locator(selector).first().click(),
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key),
      paste: () => page.keyboard.press('Control+V'),
      complaints: async () => complaints,
      close: () => browser.close(),
    };
  },
};
