import { setPasted } from '@site/src/commands';
import { updateState } from '@site/src/components/commands/store';
import type { FoundValue } from '@site/src/search/diagnosis/reading';

const HISTORY = 'search-history';
const PASTE = 'diagnose-text';
const MOST_KEPT = 8;
/** Longer texts are pastes: they are not a search to repeat. */
const LONGEST_KEPT = 300;

/** Sets what a pasted text holds for the commands of this tab. */
export function applyValues(values: readonly FoundValue[]): void {
  if (values.length === 0) return;
  updateState((before) =>
    setPasted(before, Object.fromEntries(values.map(({ parameter, value }) => [parameter, value]))),
  );
}

/** What was searched in this tab, the latest first. */
export function searchHistory(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(HISTORY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** Keeps a search whose secrets are masked, for as long as the tab lives. */
export function rememberSearch(masked: string): void {
  const text = masked.trim();
  if (text === '' || text.length > LONGEST_KEPT) return;
  store(HISTORY, JSON.stringify([text, ...searchHistory().filter((one) => one !== text)].slice(0, MOST_KEPT)));
}

export function forgetSearches(): void {
  store(HISTORY, '[]');
}

/** Hands a text, with its secrets masked, to the page that shows what was recognised in it. */
export function handOver(masked: string): void {
  store(PASTE, masked);
}

/** The text that was handed over. */
export function handedOver(): string {
  try {
    return sessionStorage.getItem(PASTE) ?? '';
  } catch {
    return '';
  }
}

function store(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Storage may be switched off or full; then nothing is kept.
  }
}
