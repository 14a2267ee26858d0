import type { TomlRule } from './rule';
import { whatFile } from './what-file';

/** A hosts.toml that some containerd in use drops as a whole. */
export const containerdHostsTable: TomlRule = {
  id: 'toml/containerd-hosts-table',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'hosts.toml without a host table', 'zh-Hans': '没有 host 表的 hosts.toml' },
  rationale: {
    en: 'containerd 1.6, and 1.7 up to 1.7.31, refuse a hosts.toml without a `[host."…"]` table as “invalid `host` tree” and ask the registry itself, without its CA, scheme or mirror.',
    'zh-Hans':
      'containerd 1.6 以及 1.7.31 及之前的 1.7 会以 “invalid `host` tree” 拒绝没有 `[host."…"]` 表的 hosts.toml，直接访问原镜像仓库，其中的 CA、协议和镜像源都不生效。',
  },
  docs: [
    'https://github.com/containerd/containerd/issues/10027',
    'https://github.com/containerd/containerd/blob/v1.7.31/remotes/docker/config/hosts.go',
  ],
  examples: {
    wrong: [
      { language: 'toml', code: 'server = "https://mirror.example.com"', meta: 'title="hosts.toml"' },
      {
        language: 'toml',
        code: 'server = "https://registry.example.com"\nskip_verify = true',
        meta: 'title="/etc/containerd/certs.d/registry.example.com/hosts.toml"',
      },
    ],
    right: [
      {
        language: 'toml',
        code: 'server = "https://mirror.example.com"\n\n[host."https://mirror.example.com"]\n  capabilities = ["pull", "resolve"]',
        meta: 'title="hosts.toml"',
      },
    ],
  },
  *check(document, snippet) {
    const { statements } = document;
    const [first] = statements;
    if (first === undefined || whatFile(snippet, document) !== 'hosts') return;
    if (statements.some(({ table }) => table[0] === 'host')) return;
    yield {
      start: first.start,
      end: first.end,
      message:
        'Unexpected hosts.toml without a `[host."…"]` table, expected one: containerd up to 1.7.31 refuses the whole file. Add a table for the same address.',
    };
  },
};
