import fs from 'node:fs';
import path from 'node:path';
import { compressFiles } from './compress';
import { readStyles } from './first-styles';
import { finishPage, readAssets } from './page';
import { pageFiles } from './page-files';

/**
 * Finishes a built site: the styles that a page shows first go into it, every file that is worth it is compressed, and
 * `deploy/page-files.json` says which files each page needs. It may run again on the same folder.
 */
export async function finishSite(root: string): Promise<void> {
  const start = performance.now();
  const all = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const assets = readAssets(all);
  const styles = new Map(
    all
      .filter((name) => /assets\/css\/styles\.\w+\.css$/.test(name))
      .map((name) => [name, readStyles(fs.readFileSync(path.join(root, name), 'utf8'))]),
  );
  const needs: Record<string, readonly string[]> = {};
  for (const name of all.filter((one) => one.endsWith('.html'))) {
    const file = path.join(root, name);
    const page = finishPage(fs.readFileSync(file, 'utf8'), { styles, assets });
    fs.writeFileSync(file, page);
    needs[`/${name.replace(/index\.html$/, '')}`] = pageFiles(page);
  }
  fs.writeFileSync(path.join(root, 'deploy', 'page-files.json'), `${JSON.stringify(needs)}\n`);
  const { files, before, after } = await compressFiles(root);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(`Finished in ${seconds} s: ${files} files compressed, ${megabytes(before)} to ${megabytes(after)} MB.`);
}
