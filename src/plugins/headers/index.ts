import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { alertAddress } from '../../content/address';
import { ALERT_NAMES, ALERTS } from '../../content/alerts';
import { type BuildFacts, FACTS_FILE, readBuildFacts } from '../../server/build-facts';
import { containerFile } from '../../server/container-file';
import { headersFile } from '../../server/header-files';
import { nginxFile } from '../../server/nginx-file';
import { inlineScripts, scriptHash, siteHeaders } from '../../server/policy';
import { publicRoot } from '../content/publicRoot';

/**
 * Writes the headers of the site as files for the common hosts, with the hashes of the inline scripts that the build
 * really produced. Languages are built one after the other, so each adds its hashes to those of the default language.
 */
export default function headersPlugin(context: LoadContext): Plugin {
  const { currentLocale, defaultLocale } = context.i18n;
  const isDefault = currentLocale === defaultLocale;
  return {
    name: 'headers',
    async postBuild({ outDir }) {
      const root = isDefault ? outDir : path.dirname(outDir);
      const known = isDefault ? [] : (readBuildFacts(root)?.scriptHashes ?? []);
      const basePath = `${new URL(publicRoot(context)).pathname.replace(/\/$/, '')}/`;
      const scriptHashes = [...new Set([...known, ...pageHashes(outDir)])].sort();
      writeFiles(root, { basePath, scriptHashes });
    },
  };
}

function writeFiles(root: string, facts: BuildFacts): void {
  const headers = siteHeaders(facts.scriptHashes);
  const alertAddresses = ALERT_NAMES.map((name) => alertAddress(ALERTS[name].component, name));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(root, name), text);
  fs.mkdirSync(path.join(root, 'deploy'), { recursive: true });
  write(FACTS_FILE, `${JSON.stringify(facts, null, 2)}\n`);
  write('_headers', headersFile(headers, facts.basePath));
  write('deploy/nginx.conf', nginxFile({ headers, basePath: facts.basePath, alertAddresses }));
  write('deploy/Dockerfile', containerFile(facts.basePath));
}

/**
 * The hashes of the site's own inline scripts: those of the page for unknown addresses, which holds no content.
 *
 * @throws where a page has another one, which content would have brought in
 */
function pageHashes(folder: string): string[] {
  const scriptsOf = (page: string) => inlineScripts(fs.readFileSync(path.join(folder, page), 'utf8'));
  const own = new Set(scriptsOf('404.html'));
  const pages = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const foreign = scriptsOf(page).find((script) => !own.has(script));
    if (foreign !== undefined) {
      throw new Error(
        `Unexpected inline script in ${page}, expected none but the site's own: ${foreign.slice(0, 80)}\nThe policy lets only those run that 404.html has too. Remove it from the page, or move it into a file of the site.`,
      );
    }
  }
  return [...own].map(scriptHash);
}
