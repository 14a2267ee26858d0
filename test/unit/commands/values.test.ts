import { describe, expect, it } from 'vitest';
import {
  applyLink,
  clearAll,
  clearLink,
  clearValue,
  confirmValues,
  EMPTY_STATE,
  isUnchecked,
  linkValues,
  noteLinkedText,
  restoreState,
  serialiseState,
  setFound,
  setTyped,
  shareQuery,
  type ValueState,
} from '../../../src/commands';

const link = (labels: Record<string, string>, allowed?: readonly string[]) =>
  linkValues(
    Object.entries(labels).map(([name, value]) => ({ name, value })),
    allowed,
  );

const opened = applyLink(EMPTY_STATE, link({ namespace: 'payments', pod: 'api-0' }));

function typed(state: ValueState, name: 'NAMESPACE' | 'POD', text: string): ValueState {
  return setTyped(state, name, text).state;
}

describe('the values of a tab', () => {
  it('keep where each value came from', () => {
    const state = setFound(typed(opened, 'POD', 'api-1'), { NODE: 'worker-3', CONTAINER: 'Not valid' }, 'worker-3');
    expect(state.values).toEqual({
      NAMESPACE: { value: 'payments', origin: 'link' },
      POD: { value: 'api-1', origin: 'typed' },
      NODE: { value: 'worker-3', origin: 'paste' },
    });
  });

  it('do not come back from the same link after the reader has changed them', () => {
    const changed = clearValue(typed(opened, 'POD', 'api-1'), 'NAMESPACE');
    expect(applyLink(changed, link({ namespace: 'payments', pod: 'api-0' })).values).toEqual(changed.values);
  });

  it('are not filled by the same link on a page that accepts more of its labels', () => {
    const labels = { namespace: 'payments', pod: 'kube-state-metrics-0' };
    const onAlert = applyLink(EMPTY_STATE, link(labels, ['namespace']));
    expect(applyLink(onAlert, link(labels)).values).toEqual({ NAMESPACE: { value: 'payments', origin: 'link' } });
  });

  it('are all dropped when another link begins another incident', () => {
    const state = applyLink(typed(opened, 'POD', 'api-1'), link({ namespace: 'shop' }));
    expect(state.values).toEqual({ NAMESPACE: { value: 'shop', origin: 'link' } });
  });

  it('stay when the address has no labels', () => {
    expect(applyLink(opened, link({})).values).toEqual(opened.values);
    expect(applyLink(opened, link({ utm_source: 'x' })).values).toEqual(opened.values);
  });

  it('lose the earlier value when a typed one is refused, and give the reason', () => {
    const { state, refusal } = setTyped(opened, 'NAMESPACE', 'Payments');
    expect(refusal?.code).toBe('form');
    expect(state.values.NAMESPACE).toBeUndefined();
  });

  it('are cleared by an empty field', () => {
    expect(setTyped(opened, 'NAMESPACE', '')).toEqual({
      state: expect.objectContaining({ values: { POD: opened.values.POD } }),
    });
  });

  it('of a link are cleared at once, typed ones stay', () => {
    const state = clearLink(typed(opened, 'POD', 'api-1'));
    expect(state.values).toEqual({ POD: { value: 'api-1', origin: 'typed' } });
  });

  it('keep a refused value of the link for its field until the reader sets another', () => {
    const state = applyLink(EMPTY_STATE, link({ namespace: '$(id)', pod: 'api-0' }));
    expect(state.refused).toMatchObject([{ parameter: 'NAMESPACE', value: '$(id)' }]);
    expect(typed(state, 'NAMESPACE', 'payments').refused).toEqual([]);
    expect(
      applyLink(restoreState(serialiseState(state)), link({ namespace: '$(id)', pod: 'api-0' })).refused,
    ).toHaveLength(1);
  });

  it('are confirmed one by one, and a new value is not confirmed', () => {
    const state = confirmValues(opened, ['NAMESPACE', 'NODE']);
    expect(state.values.NAMESPACE?.confirmed).toBe(true);
    expect(state.values.POD?.confirmed).toBeUndefined();
    expect(applyLink(state, link({ namespace: 'shop' })).values.NAMESPACE?.confirmed).toBeUndefined();
  });

  it('survive a reload', () => {
    const state = confirmValues(typed(opened, 'POD', 'api-1'), ['NAMESPACE']);
    expect(restoreState(serialiseState(state))).toEqual(state);
  });

  it.each([
    null,
    '',
    'rubbish',
    '[]',
    '{"values":[]}',
    '{"values":{"NAMESPACE":{"value":"$(id)","origin":"typed"}}}',
    '{"values":{"NAMESPACE":{"value":"payments","origin":"me"}}}',
    '{"values":{"PATH":{"value":"x","origin":"typed"},"__proto__":{"value":"x","origin":"typed"}}}',
    '{"values":{"NAMESPACE":"payments"}}',
    '{"values":{"NAMESPACE":{"value":1,"origin":"typed"}}}',
  ])('are checked again when they are read back: %s', (text) => {
    expect(restoreState(text).values).toEqual({});
  });

  it('make a link that gives the same values', () => {
    const query = shareQuery(opened.values, ['NAMESPACE', 'POD', 'NODE']);
    expect(query).toBe('namespace=payments&pod=api-0');
  });

  it('of two links that differ only in how their labels are cut are told apart', () => {
    const first = applyLink(EMPTY_STATE, link({ namespace: 'a', job: 'x&node=b' }));
    expect(applyLink(first, link({ namespace: 'a', job: 'x', node: 'b' })).values).toEqual({
      NAMESPACE: { value: 'a', origin: 'link' },
      NODE: { value: 'b', origin: 'link' },
    });
  });
});

describe('what an address carries for the search', () => {
  const text = 'NamespaceTerminating namespace=kube-system image=evil.example/root:1';
  const told = noteLinkedText(EMPTY_STATE, text);

  it('is a link: what is found in it comes with the link, however late and wherever it is used', () => {
    const later = restoreState(serialiseState(clearAll(told)));
    for (const state of [told, later]) {
      expect(setFound(state, { NAMESPACE: 'kube-system', IMAGE: 'evil.example/root:1' }, text).values).toEqual({
        NAMESPACE: { value: 'kube-system', origin: 'link' },
        IMAGE: { value: 'evil.example/root:1', origin: 'link' },
      });
    }
  });

  it('stays a link when the reader adds to it, and what the reader added is a paste', () => {
    expect(setFound(told, { NAMESPACE: 'kube-system', POD: 'api-0' }, `${text} pod=api-0`).values).toEqual({
      NAMESPACE: { value: 'kube-system', origin: 'link' },
      POD: { value: 'api-0', origin: 'paste' },
    });
  });

  it('is one also for a value that is not written in it as it is used', () => {
    expect(setFound(told, { NODE: 'derived' }, `  ${text.replaceAll(' ', '\n')} `).values.NODE?.origin).toBe('link');
  });

  it('does not take back what the reader has confirmed, while the value is the same', () => {
    const found = { IMAGE: 'evil.example/root:1' };
    const confirmed = confirmValues(setFound(told, found, text), ['IMAGE']);
    expect(isUnchecked('IMAGE', setFound(told, found, text).values.IMAGE)).toBe(true);
    expect(isUnchecked('IMAGE', setFound(confirmed, found, text).values.IMAGE)).toBe(false);
  });

  it('says nothing of a paste that shares nothing with it', () => {
    expect(setFound(told, { POD: 'api-0' }, 'api-0 0/1 Error').values.POD?.origin).toBe('paste');
  });
});
