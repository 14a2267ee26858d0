import { nearestWord } from '../../cli/suggestion';
import type { RuleRemark } from '../../rule';
import type { TomlRule } from './rule';
import type { TomlStatement } from './statements';
import { whatFile } from './what-file';

/** The keys of a host, from containerd's `core/remotes/docker/config/hosts.go`; `server` stands only at the top. */
const HOST_KEYS = ['capabilities', 'ca', 'client', 'skip_verify', 'header', 'override_path', 'dial_timeout'];
const CAPABILITIES = ['pull', 'resolve', 'push', 'referrers'];

/** The file that says from where containerd pulls the images of one registry. */
export const containerdHosts: TomlRule = {
  id: 'toml/containerd-hosts',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'hosts.toml that containerd reads otherwise', 'zh-Hans': 'containerd 会另作理解的 hosts.toml' },
  rationale: {
    en: 'containerd drops unknown keys without a word, so a mirror or certificate is never used; a value of the wrong type makes every pull from that registry fail.',
    'zh-Hans': 'containerd 会悄悄忽略未知的键，镜像站或证书从不生效；值的类型错误则会使该仓库的所有拉取失败。',
  },
  docs: ['https://github.com/containerd/containerd/blob/main/docs/hosts.md'],
  examples: {
    wrong: [
      { language: 'toml', code: '[host."https://mirror.example.com"]\n  capabilities = ["pull", "resolv"]' },
      { language: 'toml', code: '[host."https://mirror.example.com"]\n  insecure_skip_verify = true' },
      {
        language: 'toml',
        code: 'server = "registry.example.com"\n\n[host."https://mirror.example.com"]\n  capabilities = ["pull", "resolve"]',
        meta: 'title="hosts.toml"',
      },
    ],
    right: [
      {
        language: 'toml',
        code: 'server = "https://registry.example.com"\n\n[host."https://mirror.example.com"]\n  capabilities = ["pull", "resolve"]\n  skip_verify = true',
      },
    ],
  },
  *check(document, snippet) {
    if (whatFile(snippet, document) !== 'hosts') return;
    for (const statement of document.statements) yield* statement.key.length === 0 ? header(statement) : key(statement);
  },
};

function* header({ table, start, end }: TomlStatement): Generator<RuleRemark> {
  const [first = '', address, extra] = table;
  if (first === 'header' || extra === 'header') return;
  if (first !== 'host' || address === undefined) {
    yield {
      start,
      end,
      message: `Unexpected table \`${table.join('.')}\` in hosts.toml, expected \`host."https://…"\`.`,
    };
    return;
  }
  // containerd takes a bare host name too and assumes https for it, except for a local one.
  if (/^[a-z]+:\/\//i.test(address) && !/^https?:\/\//.test(address))
    yield { start, end, message: `Unexpected scheme of \`${address}\`, expected \`https://\` or \`http://\`.` };
}

function* key({ table, key: keys, start, end, value, valueStart }: TomlStatement): Generator<RuleRemark> {
  const [name = ''] = keys;
  if (table.at(-1) === 'header') return;
  if (name === 'server' && table.length === 0) {
    if (!/^["']https?:\/\//.test(value))
      yield {
        start: valueStart,
        end: valueStart + value.length,
        message: `Unexpected server ${value}, expected an address with \`https://\` or \`http://\`.`,
      };
    return;
  }
  if (!HOST_KEYS.includes(name)) {
    const near = nearestWord(name, [...HOST_KEYS, 'server']) ?? (/verify/.test(name) ? 'skip_verify' : undefined);
    yield {
      start,
      end,
      message: `Unexpected key \`${name}\` in hosts.toml, expected ${near === undefined ? `one of ${HOST_KEYS.map((one) => `\`${one}\``).join(', ')}` : `\`${near}\``}.`,
    };
    return;
  }
  if (name === 'capabilities') yield* capabilities(value, valueStart);
  if (/^(?:skip_verify|override_path)$/.test(name) && !/^(?:true|false)\b/.test(value))
    yield {
      start: valueStart,
      end: valueStart + value.length,
      message: `Unexpected value for \`${name}\`, expected \`true\` or \`false\` without quotes.`,
    };
}

function* capabilities(value: string, valueStart: number): Generator<RuleRemark> {
  for (const match of value.matchAll(/["']([^"']*)["']/g)) {
    const [, word = ''] = match;
    if (CAPABILITIES.includes(word)) continue;
    yield {
      start: valueStart + match.index,
      end: valueStart + match.index + match[0].length,
      message: `Unexpected capability \`${word}\`, expected some of ${CAPABILITIES.map((one) => `\`${one}\``).join(', ')}.`,
    };
  }
}
