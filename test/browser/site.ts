import fs from 'node:fs';
import path from 'node:path';
import { listen } from '../../src/server/listen';
import { siteServer } from '../../src/server/server';

/** Serves the built site for the browser tests; they look at what is published, so they never build it themselves. */
export default async function serveSite() {
  const root = path.resolve('build');
  if (!fs.existsSync(path.join(root, 'zh-Hans', 'index.html'))) {
    throw new Error(
      'There is no built site in build/. Run "npm run build" first, or "npm test", which does everything.',
    );
  }
  const server = siteServer(root);
  const port = await listen(server, 4310, '0.0.0.0');
  process.env.SITE_ADDRESS = `http://localhost:${port}`;
  return () => server.close();
}
