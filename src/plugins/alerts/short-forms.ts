import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { alertAddress } from '../../content/address';
import { ALERT_NAMES, ALERTS, shortAddress, shortFormPage } from '../../content/alerts';
import type { Locale } from '../../content/locale';

/**
 * Writes the short form of every alert into the output of one language.
 * @param folder the output folder of the language
 * @param baseUrl the base URL of the language, with a trailing slash
 */
export async function writeShortForms(folder: string, baseUrl: string, locale: Locale): Promise<void> {
  const at = (address: string) => baseUrl + address.slice(1);
  await Promise.all(
    ALERT_NAMES.map(async (name) => {
      const file = path.join(folder, shortAddress(name), 'index.html');
      await mkdir(path.dirname(file), { recursive: true });
      const target = at(alertAddress(ALERTS[name].component, name));
      await writeFile(file, shortFormPage(name, target, at('/a.js'), locale));
    }),
  );
}
