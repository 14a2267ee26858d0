import { type Refusal, refusal } from './grammar';
import type { IgnoredLabel, LinkValues, RefusedValue } from './link';
import { isParameterName, PARAMETER_NAMES, type ParameterName, parameter } from './parameters';

/** Where a value comes from: the link that opened the page, the reader's typing, or a text that the reader pasted. */
export type Origin = 'link' | 'typed' | 'paste';

export interface Value {
  readonly value: string;
  readonly origin: Origin;
  /** The reader has confirmed a value of a link for commands that destroy. */
  readonly confirmed?: true;
}

export type Values = { readonly [Name in ParameterName]?: Value };

/** What a tab knows. It is plain data; every function below returns a new one. */
export interface ValueState {
  readonly values: Values;
  /** The link that was applied last, so that the same address does not bring back what the reader has cleared or typed over. */
  readonly link: string;
  readonly refused: readonly RefusedValue[];
  readonly ignored: readonly IgnoredLabel[];
}

export const EMPTY_STATE: ValueState = { values: {}, link: '', refused: [], ignored: [] };

/** All labels that this site knows, so that the same link is known again on a page that accepts other ones of them. */
function fingerprint(link: LinkValues): string {
  const known = link.ignored.filter(({ code }) => code !== 'unknown');
  const pairs = [...link.accepted, ...link.refused, ...known].map(({ label, value }) => `${label}=${value}`);
  return pairs.sort().join('&');
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
  return { values, link: mark, refused: link.refused, ignored: link.ignored };
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

/** Sets what was found in a pasted text; what a grammar refuses is left out. */
export function setPasted(state: ValueState, found: { readonly [Name in ParameterName]?: string }): ValueState {
  const values: Record<string, Value> = { ...state.values };
  for (const name of PARAMETER_NAMES) {
    const value = found[name];
    if (value !== undefined && refusal(parameter(name).type, value) === undefined) {
      values[name] = { value, origin: 'paste' };
    }
  }
  return { ...state, values: values as Values };
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

/** Records that the reader has checked the present values of these parameters for commands that destroy. */
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
export function serialiseState({ values, link }: ValueState): string {
  return JSON.stringify({ values, link });
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
  return { ...EMPTY_STATE, values: values as Values, link: typeof data.link === 'string' ? data.link : '' };
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
