import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { headersFile, nginxFile } from '../../server/headerFiles';
import { inlineScripts, scriptHash, siteHeaders } from '../../server/policy';

/**
 * Writes the headers of the site as files for the common hosts, with the hashes of the inline scripts that the build
 * really produced. Languages are built one after the other, so each adds its hashes to those of the default language.
 */
export default function headersPlugin(context: LoadContext): Plugin {
  const { currentLocale, defaultLocale } = context.i18n;
  return {
    name: 'headers',
    async postBuild({ outDir }) {
      const root = currentLocale === defaultLocale ? outDir : path.dirname(outDir);
      const folder = path.join(root, 'deploy');
      const file = path.join(folder, 'script-hashes.json');
      const known: string[] =
        currentLocale !== defaultLocale && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : [];
      const hashes = [...new Set([...known, ...pageHashes(outDir)])].sort();
      const headers = siteHeaders(hashes);
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
      fs.writeFileSync(path.join(root, '_headers'), headersFile(headers));
      fs.writeFileSync(path.join(folder, 'nginx.conf'), nginxFile(headers));
    },
  };
}

function pageHashes(folder: string): string[] {
  const pages = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return [
    ...new Set(
      pages.flatMap((page) => inlineScripts(fs.readFileSync(path.join(folder, page), 'utf8'))).map(scriptHash),
    ),
  ];
}
