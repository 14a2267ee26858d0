import { type Refusal, refusal } from './grammar';
import type { IgnoredLabel, LinkValues, RefusedValue } from './link';
import { isParameterName, PARAMETER_NAMES, type ParameterName, parameter } from './parameters';

/** Where a value comes from: an address (its labels, or what was found in its `?q=`), the reader's typing, or a text that the reader pasted. */
export type Origin = 'link' | 'typed' | 'paste';

export interface Value {
  readonly value: string;
  readonly origin: Origin;
  /** The reader has looked at a value of a link and confirmed it. */
  readonly confirmed?: true;
}

/** Whether a value came with a link and nobody has confirmed it yet. */
export function needsConfirmation({ origin, confirmed }: Value): boolean {
  return origin === 'link' && confirmed !== true;
}

/** Whether the reader should look at a value before it is used anywhere: it came with a link and decides. */
export function isUnchecked(name: ParameterName, value: Value | undefined): boolean {
  return value !== undefined && parameter(name).role === 'decides' && needsConfirmation(value);
}

export type Values = { readonly [Name in ParameterName]?: Value };

/** What a tab knows. It is plain data; every function below returns a new one. */
export interface ValueState {
  readonly values: Values;
  /** The link that was applied last, so that the same address does not bring back what the reader has cleared or typed over. */
  readonly link: string;
  readonly refused: readonly RefusedValue[];
  readonly ignored: readonly IgnoredLabel[];
  /** The texts that addresses carried for the search in this tab: what is found in one of them came with a link, however late it is used. */
  readonly linkedTexts: readonly string[];
}

export const EMPTY_STATE: ValueState = { values: {}, link: '', refused: [], ignored: [], linkedTexts: [] };

/** So many texts of addresses are kept; a tab that was sent more of them forgets the earliest. */
const MOST_LINKED_TEXTS = 32;

/** All labels that this site knows, so that the same link is known again on a page that accepts other ones of them. */
function fingerprint(link: LinkValues): string {
  const known = link.ignored.filter(({ code }) => code !== 'unknown');
  const pairs = [...link.accepted, ...link.refused, ...known].map(({ label, value }) => JSON.stringify([label, value]));
  return pairs.sort().join();
}

/**
 * Takes the values of a link. The same link again changes nothing; another link begins another incident: every earlier value is dropped,
 * since a namespace of yesterday beside a Pod of today is worse than none. An address without labels keeps what is there.
 */
export function applyLink(state: ValueState, link: LinkValues): ValueState {
  const mark = fingerprint(link);
  if (mark === '') return { ...state, ignored: link.ignored };
  if (mark === state.link) {
    const open = link.refused.filter(({ parameter: name }) => state.values[name] === undefined);
    return { ...state, refused: open, ignored: link.ignored };
  }
  const values = Object.fromEntries(
    link.accepted.map(({ parameter: name, value }) => [name, { value, origin: 'link' } satisfies Value]),
  ) as Values;
  return { ...state, values, link: mark, refused: link.refused, ignored: link.ignored };
}

/** Remembers a text that an address carried for the search. */
export function noteLinkedText(state: ValueState, text: string): ValueState {
  if (text.trim() === '' || state.linkedTexts.includes(text)) return state;
  return { ...state, linkedTexts: [text, ...state.linkedTexts].slice(0, MOST_LINKED_TEXTS) };
}

/**
 * Sets a parameter to what the reader typed; an empty text clears it.
 * A text that its grammar refuses clears it too, since the reader no longer means the earlier value; the reason is returned.
 */
export function setTyped(
  state: ValueState,
  name: ParameterName,
  text: string,
): { readonly state: ValueState; readonly refusal?: Refusal } {
  const cleared = clearValue(state, name);
  if (text === '') return { state: cleared };
  const why = refusal(parameter(name).type, text);
  if (why !== undefined) return { state: cleared, refusal: why };
  return { state: { ...cleared, values: { ...cleared.values, [name]: { value: text, origin: 'typed' } } } };
}

/**
 * Sets what was found in a text that the reader searched for or pasted; what a grammar refuses is left out.
 * A value that an address carried in its text is the link's, also when the reader has added something to that text.
 */
export function setFound(
  state: ValueState,
  found: { readonly [Name in ParameterName]?: string },
  text: string,
): ValueState {
  const values: Record<string, Value> = { ...state.values };
  for (const name of PARAMETER_NAMES) {
    const value = found[name];
    if (value === undefined || refusal(parameter(name).type, value) !== undefined) continue;
    if (!cameWithLink(state, value, text)) values[name] = { value, origin: 'paste' };
    else if (values[name]?.value !== value || values[name]?.origin !== 'link') values[name] = { value, origin: 'link' };
  }
  return { ...state, values: values as Values };
}

function cameWithLink({ linkedTexts }: ValueState, value: string, text: string): boolean {
  const plain = (one: string): string => one.replace(/\s+/g, ' ').trim().toLowerCase();
  return linkedTexts.some((linked) => plain(linked).includes(value.toLowerCase()) || plain(linked) === plain(text));
}

/** Removes the value of one parameter, and the notice that a value of the link was refused for it. */
export function clearValue(state: ValueState, name: ParameterName): ValueState {
  const { [name]: _, ...values } = state.values;
  return { ...state, values, refused: state.refused.filter((refused) => refused.parameter !== name) };
}

/** Removes everything that came with the link. */
export function clearLink(state: ValueState): ValueState {
  const kept = Object.entries(state.values).filter(([, value]) => value.origin !== 'link');
  return { ...state, values: Object.fromEntries(kept) as Values, refused: [], ignored: [] };
}

/** Removes every value; the link stays known, so that the same address does not bring its values back. */
export function clearAll({ link, linkedTexts }: ValueState): ValueState {
  return { ...EMPTY_STATE, link, linkedTexts };
}

/** Records that the reader has looked at the present values of these parameters and confirmed them. */
export function confirmValues(state: ValueState, names: readonly ParameterName[]): ValueState {
  const values: Record<string, Value> = { ...state.values };
  for (const name of names) {
    const value = state.values[name];
    if (value !== undefined) values[name] = { ...value, confirmed: true };
  }
  return { ...state, values: values as Values };
}

/** The query of a link that carries the present values of these parameters, without `?`; empty when none is set. */
export function shareQuery(values: Values, names: readonly ParameterName[]): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const [label] = parameter(name).names;
    const value = values[name]?.value;
    if (label !== undefined && value !== undefined) query.set(label, value);
  }
  return query.toString();
}

/** The state as text for `sessionStorage`. */
export function serialiseState({ values, link, linkedTexts }: ValueState): string {
  return JSON.stringify({ values, link, linkedTexts });
}

/** Reads what `serialiseState` wrote. Values are checked again; whatever does not look right is left out. */
export function restoreState(text: string | null): ValueState {
  const data = parseObject(text);
  const values: Record<string, Value> = {};
  for (const [name, entry] of Object.entries(isRecord(data.values) ? data.values : {})) {
    if (!isParameterName(name) || !isRecord(entry)) continue;
    const { value, origin, confirmed } = entry;
    if (typeof value !== 'string' || refusal(parameter(name).type, value) !== undefined) continue;
    if (origin !== 'link' && origin !== 'typed' && origin !== 'paste') continue;
    values[name] = confirmed === true ? { value, origin, confirmed } : { value, origin };
  }
  return {
    ...EMPTY_STATE,
    values: values as Values,
    link: typeof data.link === 'string' ? data.link : '',
    linkedTexts: (Array.isArray(data.linkedTexts) ? data.linkedTexts : []).filter((one) => typeof one === 'string'),
  };
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text ?? '{}');
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
