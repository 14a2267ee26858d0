import { applyLink, type CommandBlock, linkValues, restoreState, showBlock, type ValueState } from '../commands';
import { faultLabels } from '../content/alerts/fault-labels';
import { readLink } from '../content/alerts/link';

/**
 * The first script of a page. It fills the values of the link, or those that the tab has already, into the commands
 * before the rest has arrived, by the same code that fills them later: what a grammar refuses, a block does not take or a
 * reader has to confirm stays out here too. It changes nothing but what is seen; the islands find the same and go on.
 */
function fillFirst(): void {
  const state = valuesOfPage();
  if (Object.keys(state.values).length === 0) return;
  for (const part of document.querySelectorAll('[data-island=CommandBlock]')) {
    const { block }: { block: CommandBlock } = propsOf(part);
    const tokens = showBlock(block, state.values).flatMap((shown) => shown.tokens);
    show(
      part,
      '[data-parameter]',
      tokens.filter(({ kind }) => kind === 'slot'),
    );
    show(
      part,
      '[data-class=guard]',
      tokens.filter(({ kind }) => kind === 'guard'),
    );
  }
}

type Shown = ReturnType<typeof showBlock>[number]['tokens'][number];

/** Fills the elements of a kind, in order. Where they are not as many as expected, nothing is touched. */
function show(part: Element, selector: string, tokens: readonly Shown[]): void {
  const places = part.querySelectorAll<HTMLElement>(selector);
  if (places.length !== tokens.length) return;
  tokens.forEach((token, index) => {
    const place = places[index];
    if (place === undefined) return;
    place.textContent = token.text;
    if (token.kind === 'slot') place.dataset.state = token.state;
  });
}

function valuesOfPage(): ValueState {
  const pairs = readLink(location.search, location.hash);
  const reader = document.querySelector('[data-island=ValuesPanel], [data-island=LinkReader]');
  const { alert } = reader ? propsOf(reader) : {};
  if (reader === null) return stored();
  if (alert === undefined) return applyLink(stored(), linkValues(pairs));
  const fault = faultLabels(alert, pairs);
  return applyLink(stored(), linkValues(fault.pairs, fault.allowed));
}

function stored(): ValueState {
  try {
    return restoreState(sessionStorage.getItem('values'));
  } catch {
    return restoreState(null);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the build wrote these props, of the type that the component takes.
function propsOf(part: Element): any {
  return JSON.parse(part.getAttribute('data-props') ?? '{}');
}

try {
  fillFirst();
} catch {
  // The islands fill it all again; this only comes earlier.
}
