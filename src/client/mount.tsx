import { render } from 'preact';
import type { IslandName } from '../components/islands/names';
import { renew } from '../components/renew';
import { ISLANDS, type Live } from './registry';

/** How long the page may be kept from answering, in milliseconds, before the rest of the islands waits for its turn. */
const SLICE = 8;

const waiting = new Set<Element>();

/**
 * Brings the islands of the page to life: those in view first, then one after the other whenever the browser has time.
 * One that is touched, focused or about to be printed does not wait.
 */
export function mountIslands(): void {
  const parts = [...document.querySelectorAll('[data-island]')];
  const isFirst = (part: Element) => {
    const name = part.getAttribute('data-island');
    return name === 'ValuesPanel' || name === 'LinkReader' || isInView(part);
  };
  for (const part of [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))]) waiting.add(part);
  for (const event of ['pointerdown', 'focusin', 'click'] as const) {
    document.addEventListener(event, ({ target }) => mountAround(target), { capture: true });
  }
  addEventListener('beforeprint', () => mountWhile(() => true));
  next();
}

function next(): void {
  const end = performance.now() + SLICE;
  mountWhile(() => performance.now() < end);
  if (waiting.size > 0) setTimeout(next);
}

function mountWhile(goOn: () => boolean): void {
  for (const part of waiting) {
    mount(part);
    if (!goOn()) return;
  }
}

function mountAround(target: EventTarget | null): void {
  const part = target instanceof Element ? target.closest('[data-island]') : null;
  if (part && waiting.has(part)) mount(part);
}

function mount(part: Element): void {
  waiting.delete(part);
  const island = ISLANDS[part.getAttribute('data-island') as IslandName];
  if (typeof island === 'object' && 'load' in island) {
    island.load().then(
      (live) => show(live, part),
      () => renew(),
    );
  } else show(island, part);
}

/** Renders over the HTML of the build: the elements stay, and what differs from them is put right. */
function show(Live: Live, part: Element): void {
  const props = { ...JSON.parse(part.getAttribute('data-props') ?? '{}'), ...htmlProps(part) };
  const kept = keepInput(part);
  try {
    render(<Live {...props} />, part);
  } catch (error) {
    // One part that fails must not take the others with it; its HTML is readable as it is.
    console.error(error);
  }
  kept();
}

function htmlProps(part: Element): Record<string, string> {
  const holders = [...part.querySelectorAll('[data-html]')];
  return Object.fromEntries(holders.map((holder) => [holder.getAttribute('data-html'), holder.innerHTML]));
}

/** Remembers what a reader has typed and opened before the island was alive. Returns the function that gives it back. */
function keepInput(part: Element): () => void {
  const typed = [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => ({ field, value: field.value }));
  const open = [...part.querySelectorAll('details[open]')];
  return () => {
    for (const { field, value } of typed) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const details of open) details.setAttribute('open', '');
  };
}

function isInView(part: Element): boolean {
  const box = (part.firstElementChild ?? part).getBoundingClientRect();
  return box.top < innerHeight && box.bottom > 0;
}
