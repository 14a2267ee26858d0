import { describe, expect, it } from 'vitest';
import {
  applyLink,
  type CommandBlock,
  commandsOf,
  confirmValues,
  copyBlock,
  copyCommand,
  EMPTY_STATE,
  guardedText,
  linkValues,
  noteLinkedText,
  PARAMETER_NAMES,
  type ParameterName,
  parameter,
  setFound,
  showBlock,
  type Values,
} from '../../../src/commands';
import { compileBlock } from '../../../src/commands/compile';
import { parseShell, plainText, reachedCommands } from '../../../src/shell';
import { siteBlocks } from './site-blocks';

/** For each parameter a value that its grammar allows and that nothing else on the site contains. */
const MARKED: Readonly<Record<string, string>> = {
  label: 'zq0qz',
  subdomain: 'zq1qz.evil.example',
  'label-value': 'zq2qz',
  'path-segment': 'zq3qz',
  cluster: 'zq4qz@evil.example',
  'host-port': 'zq5qz.evil.example:4443',
  host: 'zq6qz.evil.example',
  ip: '198.51.100.77',
  cidr: '198.51.100.0/22',
  port: '60977',
  'port-or-name': '60978',
  path: '/zq8qz',
  interface: 'zq9qz0',
  unit: 'zq10qz.service',
  count: '60979',
  selector: 'zq11qz=x',
  word: 'zqzqz',
  resource: 'zqzq.evil.example',
  image: 'zq12qz.evil.example/root:1',
  hexadecimal: 'facade0facade',
};

const exampleFor = (name: ParameterName): string => MARKED[parameter(name).type] ?? '';

const pairs = PARAMETER_NAMES.map((name) => ({ name: parameter(name).names[0] ?? '', value: exampleFor(name) }));
const opened = applyLink(EMPTY_STATE, linkValues(pairs));
const asked = pairs.map(({ value }) => value).join(' ');
const searched = setFound(
  noteLinkedText(EMPTY_STATE, asked),
  Object.fromEntries(PARAMETER_NAMES.map((name) => [name, exampleFor(name)])),
  asked,
);

const blocks = siteBlocks();

/** Everything that a reader could take out of a block. */
function textsOf(block: CommandBlock, values: Values): string[] {
  const copies = [
    copyBlock(block, values),
    ...commandsOf(block).flatMap(({ needs }, index) => (needs ? [] : [copyCommand(block, index, values)])),
  ];
  return [
    ...copies.flatMap((copied) => ('text' in copied ? [copied.text] : [])),
    showBlock(block, values)
      .flatMap(({ tokens }) => tokens.map(({ text }) => text))
      .join(''),
    guardedText(block),
  ];
}

describe('a link alone', () => {
  it('has a value for every parameter, which its grammar accepts', () => {
    expect(Object.keys(opened.values).sort()).toEqual([...PARAMETER_NAMES].sort());
    expect(opened.refused).toEqual([]);
    expect(blocks.length).toBeGreaterThan(1500);
  });

  it.each([
    ['its labels', opened.values],
    ['the text of its search', searched.values],
  ])('fills no parameter that decides, in no block of any page, tree or alert, by %s', (_, values) => {
    const deciding = PARAMETER_NAMES.filter((name) => parameter(name).role === 'decides').map(exampleFor);
    const wrong = blocks.flatMap(({ where, block }) => {
      // Values of a type that a naming parameter has as well are told apart by the slots.
      const own = block.parameters.filter((name) => parameter(name).role === 'decides');
      const shared = new Set(block.parameters.filter((name) => !own.includes(name)).map(exampleFor));
      const texts = textsOf(block, values);
      return deciding
        .filter((value) => !shared.has(value) && texts.some((text) => text.includes(value)))
        .map((value) => `${where}: ${value}`);
    });
    expect(wrong).toEqual([]);
  });

  it('fills nothing in a block that destroys, sends credentials or opens access', () => {
    const wrong = blocks.filter(
      ({ block }) =>
        (block.risk === 'destroys' || block.exposes !== undefined) &&
        textsOf(block, opened.values).some((text) => pairs.some(({ value }) => text.includes(value))),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('changes no program, no image, no host, no range and no count of any command, as the commands themselves are read', () => {
    const wrong = blocks.flatMap(({ where, block }) =>
      textsOf(block, opened.values)
        .flatMap((text) => decisionsOf(text))
        .filter((decision) => pairs.some(({ value }) => decision.includes(value)))
        .map((decision) => `${where}: ${decision}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is taken everywhere once the reader has confirmed it', () => {
    const { values } = confirmValues(opened, PARAMETER_NAMES);
    const open = blocks.filter(({ block }) => 'missing' in copyBlock(block, values));
    expect(open.map(({ where }) => where)).toEqual([]);
  });
});

/**
 * What a command decides by, read from its words alone and not from the table of parameters: the program, what stands for an image, a host,
 * a range or a count, and the words of programs that call hosts.
 */
function decisionsOf(text: string): string[] {
  if (parseShell(text).problems.length > 0) return [];
  const calls = reachedCommands(text).flatMap((reached) => reached.calls);
  return calls.flatMap(({ program: name, words }) => {
    const own = words.map(plainText);
    const options = own.filter((word) =>
      /^--(?:image|server|replicas|registry|proxy|mirror|endpoint|set|source)\b/.test(word),
    );
    const hosts = own.filter((word) => /^[a-z+]+:\/\//.test(word)).map((word) => word.split('/')[2] ?? '');
    const called =
      /^(?:ssh|scp|curl|wget|ping|nc|dig|nslookup|getent|traceroute|openssl|host|telnet|skopeo|crane)$/.test(name)
        ? own.slice(1).filter((word) => !/^[a-z+]+:\/\//.test(word))
        : [];
    // A single label, or a name below `.svc`, stays within the cluster that is asked.
    const elsewhere = [...hosts, ...called].filter(
      (host) => host.includes('.') && !/\.svc(?:\.cluster\.local)?\.?(?::\d+)?$/.test(host),
    );
    return [own[0] ?? '', ...options, ...elsewhere];
  });
}

describe('a value that names', () => {
  const asks = (text: string): readonly string[] | undefined =>
    compileBlock({ language: 'bash', text, meta: '' }).block?.asks;

  it.each([
    ['ssh "$NODE" uptime', ['NODE']],
    ['curl -sk "https://$NODE:10250/healthz"', ['NODE']],
    ['ping -c 1 "$POD"', ['POD']],
    ['kubectl debug "$POD" "--image=$POD"', ['POD']],
    ['kubectl get node "$NODE"', []],
    ['kubectl get --raw "/api/v1/nodes/$NODE/proxy/stats"', []],
    ['curl -s "http://127.0.0.1:8001/api/v1/nodes/$NODE"', []],
    ['kubectl -n "$NAMESPACE" exec "$POD" -- curl -s http://localhost/', []],
    ['curl -s "http://$SERVICE.$NAMESPACE.svc/"', []],
    ['kubectl set image "deployment/$DEPLOYMENT" "api=$IMAGE"', ['IMAGE']],
    ['kubectl -n "$NAMESPACE" port-forward "pod/$POD" 8080:80', ['NAMESPACE', 'POD']],
  ])('is asked about where it chooses what is called: %s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});
