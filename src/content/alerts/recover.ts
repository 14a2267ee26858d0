import { editDistance } from '../edit-distance';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../locale';

/** What an address that leads nowhere meant. Addresses are without language prefix, with a trailing slash, and carry query and fragment. */
export type Recovery =
  | { readonly kind: 'exact'; readonly locale: Locale; readonly address: string }
  /** `candidates` are the nearest known addresses, best first; none where nothing is near. */
  | { readonly kind: 'near'; readonly locale: Locale; readonly candidates: readonly string[] };

const MOST_CANDIDATES = 5;

/** Chinese under other names than ours, as people type it. */
const LOCALE_SPELLINGS: Readonly<Record<string, Locale>> = {
  ...Object.fromEntries(LOCALES.map((locale) => [locale.toLowerCase(), locale])),
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  zh_cn: 'zh-Hans',
};

/** Folders of other sites that hold the alert's name as a fragment, as in `runbook.md#alert-name-kubepodcrashlooping`. */
const FRAGMENT_NAME = /^#(?:user-content-)?(?:alert-name-)?([a-z0-9_-]+)/i;

/**
 * Reads what an unknown address meant: the name of an alert in any case, with `.md` or `.html`, under an unknown component or under `/a/`, the key of a page, or
 * an alert named by the fragment, as the mixins write it. Such an address is exact; anything else gets the nearest names.
 * Query and fragment are kept; a fragment that named the alert is used up, but a query behind it is kept.
 * @param pathname `location.pathname` without the site's base URL
 * @param known the addresses of the site, without language prefix, as `/runbooks/kubernetes/kubepodcrashlooping/`
 */
export function recover(pathname: string, search: string, hash: string, known: readonly string[]): Recovery {
  const { locale, segments } = read(pathname);
  const byPath = known.find((address) => fold(parts(address).join('/')) === fold(segments.join('/')));
  if (byPath !== undefined) return { kind: 'exact', locale, address: byPath + search + hash };

  const name = fold(segments.at(-1) ?? '');
  const byName = named(known, name);
  if (byName.length === 1) return { kind: 'exact', locale, address: byName[0] + search + hash };

  const fragment = fold(FRAGMENT_NAME.exec(hash)?.[1] ?? '');
  const byFragment = named(known, fragment);
  if (byFragment.length === 1) {
    return { kind: 'exact', locale, address: byFragment[0] + joined(search, hash) };
  }
  const candidates = byName.length > 0 ? byName : nearest(known, [name, fragment, fold(segments.at(-2) ?? '')]);
  return { kind: 'near', locale, candidates: candidates.slice(0, MOST_CANDIDATES).map((one) => one + search + hash) };
}

function read(pathname: string): { locale: Locale; segments: readonly string[] } {
  const [first = '', ...rest] = parts(pathname);
  const locale = LOCALE_SPELLINGS[first.toLowerCase()];
  const all = (locale === undefined ? [first, ...rest] : rest).map(bare);
  const last = all.at(-1) ?? '';
  // `…/KubePodCrashLooping/README.md` and `…/index.html` are named by their folder.
  const segments = /^(?:index|readme)$/i.test(last) ? all.slice(0, -1) : all;
  return { locale: locale ?? DEFAULT_LOCALE, segments };
}

function parts(pathname: string): readonly string[] {
  return pathname.split('/').map(decoded).filter(Boolean);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).trim();
  } catch {
    return segment.trim();
  }
}

/** Without the ending of a file, and without the punctuation that chat programs take for a part of the link. */
function bare(segment: string): string {
  return segment.replace(/[).,;:!?>\]'"*]+$/, '').replace(/\.(?:md|mdx|html?|php|aspx?)$/i, '');
}

function fold(name: string): string {
  return name.toLowerCase();
}

function named(known: readonly string[], name: string): readonly string[] {
  return name === '' ? [] : known.filter((address) => fold(lastPart(address)) === name);
}

function lastPart(address: string): string {
  return parts(address).at(-1) ?? '';
}

function joined(search: string, hash: string): string {
  const behind = hash.indexOf('?');
  if (behind < 0) return search;
  return search === '' ? hash.slice(behind) : `${search}&${hash.slice(behind + 1)}`;
}

/** Near means: equal but for separators, one within the other, or a few edits away, where longer names may differ more. */
function nearest(known: readonly string[], names: readonly string[]): readonly string[] {
  const wanted = names.map(squash).filter((name) => name.length >= 3);
  return known
    .map((address) => ({ address, score: Math.min(...wanted.map((name) => score(name, squash(lastPart(address))))) }))
    .filter(({ score }) => Number.isFinite(score))
    .toSorted((left, right) => left.score - right.score || left.address.localeCompare(right.address, 'en'))
    .map(({ address }) => address);
}

function score(wanted: string, name: string): number {
  if (wanted === name) return 0;
  const limit = Math.max(1, Math.min(4, Math.floor(wanted.length / 5)));
  const edits = editDistance(wanted, name, limit);
  if (edits <= limit) return edits;
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  return short.length >= 5 && long.includes(short)
    ? limit + 1 + (long.length - short.length) / 100
    : Number.POSITIVE_INFINITY;
}

function squash(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:howto|ref|script|tree)-/, '')
    .replace(/[^a-z0-9]/g, '');
}
