import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import type { Installed, Key } from './engine';

const MINI_BROWSERS = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((cpu) =>
    version === '6.0'
      ? `/usr/lib/${cpu}-linux-gnu/webkitgtk-6.0/MiniBrowser`
      : `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
);
const PROGRAMS = {
  driver: '/usr/bin/WebKitWebDriver',
  screen: '/usr/bin/Xvfb',
  browser: MINI_BROWSERS.find((file) => fs.existsSync(file)) ?? '',
};
const missing = Object.entries(PROGRAMS).find(([, file]) => !fs.existsSync(file))?.[0];

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<Key | 'Control' | 'Null', string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Control: '\uE009',
  Null: '\uE000',
};

/** WebKit in Debian's MiniBrowser, on a screen of its own, driven by plain WebDriver calls. */
export const webkit: Installed = {
  name: 'WebKit',
  ...(missing !== undefined && { missing: `no ${missing} for WebKit: install webkit2gtk-driver and xvfb` }),
  async start() {
    const display = `:${90 + Math.floor(Math.random() * 900)}`;
    const port = await freePort();
    const started: ChildProcess[] = [];
    let output = '';
    started.push(
      spawn(PROGRAMS.screen, [display, '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    );
    const driver = spawn(PROGRAMS.driver, [`--port=${port}`], {
      env: {
        ...process.env,
        DISPLAY: display,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    for (const stream of [driver.stdout, driver.stderr])
      stream.on('data', (text) => {
        output += String(text);
      });
    started.push(driver);
    const base = `http://127.0.0.1:${port}`;
    const call = async (method: string, path: string, body?: object) => {
      const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
      const { value } = (await response.json()) as { value: unknown };
      if (!response.ok) throw new Error(JSON.stringify(value));
      return value;
    };
    await waitForDriver(base);
    const options = {
      binary: PROGRAMS.browser,
      args: ['--automation', '--enable-write-console-messages-to-stdout=true', '--geometry=1280x1000'],
    };
    const session = (await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const at = `/session/${session.sessionId}`;
    const keys = (list: readonly string[]) =>
      call('POST', `${at}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: list.flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      });
    return {
      open: async (address) => void (await call('POST', `${at}/url`, { url: address })),
      run: async <Result>(expression: string) =>
        (await call('POST', `${at}/execute/async`, {
          script:
            'const done = arguments[1]; Promise.resolve(eval(arguments[0])).then(done, (error) => done(String(error)));'.replace(
              'eval(arguments[0])',
              `(${expression})`,
            ),
          args: [''],
        })) as Result,
      async click(selector) {
        // The driver calls a small button in a long page not interactable, so the pointer is moved there itself.
        const [x, y] = (await call('POST', `${at}/execute/sync`, {
          script: `const element = document.querySelector(arguments[0]);
            element.scrollIntoView({ block: 'center' });
            const box = element.getBoundingClientRect();
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];`,
          args: [selector],
        })) as [number, number];
        await call('POST', `${at}/actions`, {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              parameters: { pointerType: 'mouse' },
              actions: [
                { type: 'pointerMove', duration: 0, x, y },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      type: async (text) => void (await keys([...text])),
      press: async (key) => void (await keys([KEYS[key]])),
      async paste() {
        const key = (type: string, value: string) => ({ type, value });
        await call('POST', `${at}/actions`, {
          actions: [
            {
              type: 'key',
              id: 'keyboard',
              actions: [
                key('keyDown', KEYS.Control),
                key('keyDown', 'v'),
                key('keyUp', 'v'),
                key('keyUp', KEYS.Control),
              ],
            },
          ],
        });
      },
      complaints: async () =>
        output.split('\n').filter((line) => /^CONSOLE .*(?:ERROR|error)|Refused to|Content.Security/i.test(line)),
      async close() {
        await call('DELETE', at).catch(() => undefined);
        for (const one of started) one.kill();
      },
    };
  },
};

async function waitForDriver(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 s.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
