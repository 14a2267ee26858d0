import { CATALOGUE, isPageKey } from '../../content/catalogue';
import type { Locale } from '../../content/locale';
import {
  citationsOf,
  coverage,
  errataPlacements,
  GENERAL_ERRATA,
  keyTitle,
  LAST_ERRATUM,
  type Placement,
  SEED_ROWS,
  SEEDS,
  treeCitations,
} from '../../content/read';
import { NOT_TRIED, TRIALS } from '../../content/trials';
import type { SourcesProps } from '../../pages/Sources';
import type { Site } from '../content/site';

/** What the page of the sources shows in a language. */
export function sourcesProps(site: Site, locale: Locale): SourcesProps {
  const citations = [...citationsOf(site.list), ...treeCitations(SEED_ROWS, site.trees)];
  const covered = coverage(SEED_ROWS, citations);
  const place = (placement: Placement) => placeOf(site, placement, locale);
  return {
    seeds: Object.entries(SEEDS).map(([seed, subject]) => ({
      seed,
      subject: subject[locale],
      rows: covered
        .filter(({ row }) => row.row.startsWith(`${seed}-`))
        .map(({ row, state, placements, missing }) => ({
          row: row.row,
          lines: row.lines,
          subject: row.subject,
          state,
          places: unique(placements.map(place)),
          open: missing.map((key) => (isPageKey(key) ? CATALOGUE[key].title[locale] : key)),
          ...(row.reason ? { reason: row.reason[locale] } : {}),
        })),
    })),
    errata: [
      ...[...errataPlacements(citations)].map(([erratum, placements]) => ({
        erratum,
        places: unique(placements.map(place)),
      })),
      ...Object.entries(GENERAL_ERRATA).map(([erratum, answer]) => ({ erratum, places: [], answer: answer[locale] })),
    ].toSorted((a, b) => (a.erratum < b.erratum ? -1 : 1)),
    erratumCount: LAST_ERRATUM,
    trials: trialRows(site, locale),
  };
}

/** Every runbook: on what it was tried and with which causes, or why it was not. */
function trialRows(site: Site, locale: Locale): SourcesProps['trials'] {
  return site.list.flatMap(({ key, address, texts }): SourcesProps['trials'] => {
    const place = { title: texts[locale].title, address };
    const trial = TRIALS[key];
    const reason = isPageKey(key) ? NOT_TRIED[key] : undefined;
    if (trial === undefined) return reason === undefined ? [] : [{ place, causes: [], reason: reason[locale] }];
    const titles = new Map(texts[locale].headings.map(({ id, text }) => [id, text]));
    const causes = trial.causes.map((id) => ({ title: titles.get(id) ?? id, address: `${address}#${id}` }));
    return [{ place, tried: `Kubernetes ${trial.kubernetes}, containerd ${trial.containerd}, ${trial.date}`, causes }];
  });
}

function placeOf(site: Site, { key, section }: Placement, locale: Locale): { title: string; address: string } {
  const address = site.pages.get(key)?.address ?? `/trees/${key.replace(/^tree-/, '')}/`;
  return { title: keyTitle(key, site.pages)[locale], address: section ? `${address}#${section}` : address };
}

function unique<Item extends { address: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.address, item])).values()];
}
