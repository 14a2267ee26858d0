import { setFound } from '@site/src/commands';
import { updateState } from '@site/src/components/commands/store';
import type { Answer } from '@site/src/search/answer';
import type { FoundValue } from '@site/src/search/diagnosis/reading';
import { maskSecrets } from '@site/src/search/secrets';

const HISTORY = 'search-history';
const ANSWER = 'diagnose-answer';
const MOST_KEPT = 8;
/** Longer texts are pastes: they are not a search to repeat. */
const LONGEST_KEPT = 300;

/** Sets what a text holds for the commands of this tab. `text` tells whether an address carried it. */
export function applyValues(values: readonly FoundValue[], text = ''): void {
  if (values.length === 0) return;
  updateState((before) =>
    setFound(before, Object.fromEntries(values.map(({ parameter, value }) => [parameter, value])), text),
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

/** Hands an answer to the page that shows what was recognised. Its text is masked, and so is everything that was read from it. */
export function handOver(answer: Answer): void {
  store(ANSWER, JSON.stringify(answer));
}

/** The answer that was handed over. */
export function handedOver(): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(sessionStorage.getItem(ANSWER) ?? 'null');
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** Only this site writes it, but perhaps an older build of it did. */
function isAnswer(value: unknown): value is Answer {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('diagnosis' in value) ||
    !('results' in value) ||
    !('end' in value)
  )
    return false;
  const { diagnosis, results } = value;
  if (typeof diagnosis !== 'object' || diagnosis === null || !('text' in diagnosis)) return false;
  const lists = ['secrets', 'readings', 'findings', 'values'].map((name) => Reflect.get(diagnosis, name));
  return typeof diagnosis.text === 'string' && [results, ...lists].every(Array.isArray);
}

/** Keeps what stands in a field with the page's entry in the history, so that it is there again when the reader comes back. */
export function keepTyped(text: string): void {
  const before: unknown = history.state;
  const state = typeof before === 'object' && before !== null ? before : {};
  history.replaceState({ ...state, typed: maskSecrets(text) }, '');
}

/** What stood in the field when the reader left this entry of the history. */
export function keptTyped(): string {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('typed' in state)) return '';
  return typeof state.typed === 'string' ? state.typed : '';
}

function store(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Storage may be switched off or full; then nothing is kept.
  }
}
