import type { TomlRule } from './rule';
import { whatFile } from './what-file';

const DOCKER_HUB = /^["'](?:https?:\/\/)?(?:index\.)?docker\.io\/?["']$/;

/** A `server` for Docker Hub that serves no images. */
export const containerdHostsDockerServer: TomlRule = {
  id: 'toml/containerd-hosts-docker-server',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'docker.io as the server of hosts.toml', 'zh-Hans': 'hosts.toml 的 server 写成 docker.io' },
  rationale: {
    en: 'containerd turns docker.io into registry-1.docker.io only while `server` is absent. A `server` is asked as it is written, and docker.io serves no images.',
    'zh-Hans':
      '只有不写 `server` 时，containerd 才会把 docker.io 换成 registry-1.docker.io。写了就按原样访问，而 docker.io 不提供镜像。',
  },
  docs: [
    'https://github.com/containerd/containerd/issues/7400',
    'https://github.com/containerd/containerd/blob/v2.4.2/core/remotes/docker/config/hosts.go',
  ],
  examples: {
    wrong: [
      {
        language: 'toml',
        code: 'server = "https://docker.io"\n\n[host."https://mirror.example.com"]',
        meta: 'title="hosts.toml"',
      },
    ],
    right: [
      {
        language: 'toml',
        code: 'server = "https://registry-1.docker.io"\n\n[host."https://mirror.example.com"]',
        meta: 'title="hosts.toml"',
      },
    ],
  },
  *check(document, snippet) {
    if (whatFile(snippet, document) !== 'hosts') return;
    for (const { table, key, value, valueStart } of document.statements) {
      if (table.length > 0 || key[0] !== 'server' || !DOCKER_HUB.test(value)) continue;
      yield {
        start: valueStart,
        end: valueStart + value.length,
        message: `Unexpected server ${value} for Docker Hub, expected \`"https://registry-1.docker.io"\`, or no \`server\` at all.`,
      };
    }
  },
};
