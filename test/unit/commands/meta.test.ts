import { describe, expect, it } from 'vitest';
import { parseMeta } from '../../../src/commands/compile';

describe('the meta of a fence', () => {
  it('gives title, place, undo and waivers', () => {
    const { meta, problems } = parseMeta(
      'title="Show \\"all\\" Pods" on=control-plane undo=\'rm "/etc/x"\' waive="shell/unknown-command: a tool of ours" waive="kubectl/unknown-flag: from a plugin"',
    );
    expect(problems).toEqual([]);
    expect(meta).toEqual({
      title: 'Show "all" Pods',
      place: 'control-plane',
      undo: { kind: 'text', text: 'rm "/etc/x"' },
      waivers: [
        { rule: 'shell/unknown-command', reason: 'a tool of ours' },
        { rule: 'kubectl/unknown-flag', reason: 'from a plugin' },
      ],
      other: {},
    });
  });

  it('takes the workstation for the place, and none for no undo', () => {
    expect(parseMeta('undo=none').meta).toEqual({
      place: 'workstation',
      undo: { kind: 'none' },
      waivers: [],
      other: {},
    });
    expect(parseMeta('').problems).toEqual([]);
  });

  it('hands on what others read', () => {
    expect(parseMeta('k8s=Pod.spec', ['k8s'])).toMatchObject({ problems: [], meta: { other: { k8s: 'Pod.spec' } } });
  });

  it.each([
    ['on=moon', 0, 'Unexpected on=moon, expected one of workstation, node, control-plane, pod'],
    ['title="a" title="b"', 10, 'Unexpected second title, expected it once'],
    ['title=', 0, 'Unexpected title without a value, expected title="…"'],
    ['title="', 0, 'Unexpected "title=\\"", expected name=value or name="value"'],
    ['title', 0, 'Unexpected title without a value, expected title="…"'],
    ['undo=""', 0, 'Unexpected undo without a value, expected undo="…"'],
    ['titel="x"', 0, 'Unexpected titel, expected one of title, on, undo, waive'],
    ['waive="shell/syntax"', 0, 'Unexpected waive, expected waive="rule-id: reason"'],
    ['waive="shell/syntax: "', 0, 'Unexpected waive, expected waive="rule-id: reason"'],
    ['on=node {1,2}', 8, 'Unexpected "{1,2}", expected name=value or name="value"'],
  ])('says what is wrong with %j', (text, pos, message) => {
    expect(parseMeta(text).problems).toMatchObject([{ rule: 'fence/meta', pos, message }]);
  });
});
