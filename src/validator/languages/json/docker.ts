import { nearestWord } from '../../cli/suggestion';
import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import type { Snippet } from '../../snippet';
import { type DataNode, describe, entriesAt } from '../document/node';
import { withoutHoles } from '../holes';
import { jsonTree } from './tree';

const dockerFiles: RuleDescription = {
  id: 'json/docker',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Setting that Docker does not know', 'zh-Hans': 'Docker 不认识的设置' },
  rationale: {
    en: 'dockerd does not start with an unknown key in `daemon.json`; `config.json` keeps credentials below `auths`, by the name of the registry.',
    'zh-Hans': '`daemon.json` 中有未知键时 dockerd 无法启动；`config.json` 的凭据位于 `auths` 下，以仓库名为键。',
  },
  docs: ['https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file'],
  examples: {
    wrong: [
      {
        language: 'json',
        code: '{\n  "registry-mirror": ["https://mirror.example.com"]\n}',
        meta: 'title="/etc/docker/daemon.json"',
      },
      {
        language: 'json',
        code: '{\n  "registry-mirrors": "https://mirror.example.com"\n}',
        meta: 'title="/etc/docker/daemon.json"',
      },
      { language: 'json', code: '{\n  "auths": {\n    "registry.example.com": { "user": "robot" }\n  }\n}' },
    ],
    right: [
      {
        language: 'json',
        code: '{\n  "registry-mirrors": ["https://mirror.example.com"],\n  "log-opts": { "max-size": "10m" }\n}',
        meta: 'title="/etc/docker/daemon.json"',
      },
      { language: 'json', code: '{\n  "auths": {\n    "registry.example.com": { "auth": "cm9ib3Q6c2VjcmV0" }\n  }\n}' },
    ],
  },
};

/** The keys of daemon.json with the kind of their values, from dockerd's reference. */
const DAEMON: Readonly<Record<string, 'text' | 'list' | 'object' | 'boolean' | 'number' | 'any'>> = {
  'allow-nondistributable-artifacts': 'list',
  'api-cors-header': 'text',
  'authorization-plugins': 'list',
  bip: 'text',
  bip6: 'text',
  bridge: 'text',
  builder: 'object',
  'cgroup-parent': 'text',
  containerd: 'text',
  'containerd-namespace': 'text',
  'containerd-plugins-namespace': 'text',
  'data-root': 'text',
  debug: 'boolean',
  'default-address-pools': 'list',
  'default-cgroupns-mode': 'text',
  'default-gateway': 'text',
  'default-gateway-v6': 'text',
  'default-network-opts': 'object',
  'default-runtime': 'text',
  'default-shm-size': 'any',
  'default-ulimits': 'object',
  dns: 'list',
  'dns-opts': 'list',
  'dns-search': 'list',
  'exec-opts': 'list',
  'exec-root': 'text',
  experimental: 'boolean',
  features: 'object',
  'fixed-cidr': 'text',
  'fixed-cidr-v6': 'text',
  group: 'text',
  'host-gateway-ip': 'text',
  'host-gateway-ips': 'list',
  hosts: 'list',
  'http-proxy': 'text',
  'https-proxy': 'text',
  'no-proxy': 'text',
  proxies: 'object',
  icc: 'boolean',
  init: 'boolean',
  'init-path': 'text',
  'insecure-registries': 'list',
  ip: 'text',
  'ip-forward': 'boolean',
  'ip-masq': 'boolean',
  iptables: 'boolean',
  ip6tables: 'boolean',
  ipv6: 'boolean',
  labels: 'list',
  'live-restore': 'boolean',
  'log-driver': 'text',
  'log-format': 'text',
  'log-level': 'text',
  'log-opts': 'object',
  'max-concurrent-downloads': 'number',
  'max-concurrent-uploads': 'number',
  'max-download-attempts': 'number',
  mtu: 'number',
  'metrics-addr': 'text',
  'network-control-plane-mtu': 'number',
  'no-new-privileges': 'boolean',
  'node-generic-resources': 'list',
  pidfile: 'text',
  'raw-logs': 'boolean',
  'registry-mirrors': 'list',
  rootless: 'boolean',
  runtimes: 'object',
  'seccomp-profile': 'text',
  'selinux-enabled': 'boolean',
  'shutdown-timeout': 'number',
  'storage-driver': 'text',
  'storage-opts': 'list',
  'swarm-default-advertise-addr': 'text',
  tls: 'boolean',
  tlscacert: 'text',
  tlscert: 'text',
  tlskey: 'text',
  tlsverify: 'boolean',
  'userland-proxy': 'boolean',
  'userland-proxy-path': 'text',
  'userns-remap': 'text',
  'cdi-spec-dirs': 'list',
  'allow-direct-routing': 'boolean',
  'firewall-backend': 'text',
  'deprecated-key-path': 'text',
  'cpu-rt-period': 'number',
  'cpu-rt-runtime': 'number',
  'oom-score-adjust': 'number',
  validate: 'boolean',
};
const CREDENTIALS = ['auth', 'username', 'password', 'email', 'identitytoken', 'registrytoken', 'serveraddress'];

/** Docker's own files in JSON. */
export const dockerJsonChecker: LanguageChecker = {
  languages: ['json'],
  rules: [dockerFiles],
  check(snippet) {
    const { root, problem } = jsonTree(snippet);
    if (root?.kind !== 'map' || problem !== undefined) return remarksResult([]);
    return remarksResult(
      withoutHoles(snippet, [...(isDaemonFile(snippet, root) ? daemonRemarks(root) : []), ...authRemarks(root)]),
    );
  },
};

/** By its name, or by two keys that only this file has. */
function isDaemonFile({ purpose, meta }: Snippet, root: DataNode): boolean {
  const path = purpose.kind === 'file' ? purpose.path : (meta.values.get('title') ?? '');
  return (
    /daemon\.json/.test(path) ||
    entriesAt(root).some(({ key }) => /^(?:registry-mirrors|insecure-registries)$/.test(key))
  );
}

function daemonRemarks(root: DataNode): Remark[] {
  return entriesAt(root).flatMap(({ key, keyStart, keyEnd, value }) => {
    const kind = DAEMON[key];
    if (kind === undefined) {
      const near = nearestWord(key, Object.keys(DAEMON));
      return [
        {
          rule: dockerFiles.id,
          start: keyStart,
          end: keyEnd,
          message: `Unexpected key \`${key}\` in daemon.json, expected ${near === undefined ? 'one that dockerd knows' : `\`${near}\``}.`,
        },
      ];
    }
    if (kind === 'any' || kindOf(value) === kind) return [];
    return [
      {
        rule: dockerFiles.id,
        start: value.start,
        end: value.end,
        message: `Unexpected ${describe(value)} for \`${key}\`, expected a ${kind}.`,
      },
    ];
  });
}

function kindOf(node: DataNode): string {
  if (node.kind === 'map') return 'object';
  if (node.kind !== 'scalar') return node.kind;
  return typeof node.value === 'string' ? 'text' : typeof node.value;
}

function authRemarks(root: DataNode): Remark[] {
  return entriesAt(root, 'auths').flatMap(({ value }) =>
    entriesAt(value)
      .filter(({ key }) => !CREDENTIALS.includes(key))
      .map(({ key, keyStart, keyEnd }) => ({
        rule: dockerFiles.id,
        start: keyStart,
        end: keyEnd,
        message: `Unexpected key \`${key}\` below \`auths\`, expected ${CREDENTIALS.slice(0, 5)
          .map((one) => `\`${one}\``)
          .join(', ')}.`,
      })),
  );
}
