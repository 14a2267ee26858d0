import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium as launcher } from 'playwright-core';

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a real Chromium: the one that `CHROME_PATH` names, else an installed Chrome or Chromium, else the one inside
 * the tarball of `@sparticuz/chromium`, so that the tests need neither root rights nor a download.
 *
 * @throws when there is none, with what to do
 */
export async function startChromium(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return launcher.launch({ executablePath, args: [...args, ...QUIET], headless: true });
}

/** The browser to use and the flags that it needs. */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`CHROME_PATH names "${named}", which does not exist.`);
    return { executablePath: named, args: [] };
  }
  // For trying the browser inside the package on a machine that has another one.
  const installed = process.env.BUNDLED_CHROMIUM
    ? undefined
    : INSTALLED[process.platform]?.find((file) => fs.existsSync(file));
  if (installed) return { executablePath: installed, args: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.');
  }
  return bundledChromium();
}

async function bundledChromium() {
  // The package unpacks its shared libraries only where it believes to run on Lambda; a bare system lacks them too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const stale = path.join(os.tmpdir(), 'chromium');
  if (fs.existsSync(stale) && fs.statSync(stale).size < 50_000_000) fs.rmSync(stale, { recursive: true });
  const { default: bundled } = await import('@sparticuz/chromium');
  // In a single process the whole browser ends with its first closed context.
  const args = bundled.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  return { executablePath: await bundled.executablePath(), args };
}
