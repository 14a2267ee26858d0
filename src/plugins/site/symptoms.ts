import type { Locale } from '../../content/locale';
import { symptomIndex } from '../../content/read';
import type { SymptomsProps } from '../../pages/Symptoms';
import type { Site } from '../content/site';

/** What the symptom index shows in a language. */
export function symptomsProps(site: Site, locale: Locale): SymptomsProps {
  return {
    symptoms: symptomIndex(site.list).map(({ kind, text, targets }) => ({
      kind,
      text,
      ...(targets[0]?.emitter ? { emitter: targets[0].emitter } : {}),
      targets: targets.map(({ title, address }) => ({ title: title[locale], address })),
    })),
  };
}
