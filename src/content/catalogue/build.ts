import type { CatalogueEntry } from './entry';

export const build = {
  'docker-build-timeout': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'docker build cannot reach the registry', 'zh-Hans': 'docker build 访问仓库超时' },
    fallback: { page: 'registry-timeout' },
  },
  'buildkit-proxy': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'docker pull works, docker build times out', 'zh-Hans': 'docker pull 正常但 build 超时（代理）' },
    fallback: { page: 'tree-image-pull' },
  },
  'crlf-scripts': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'Windows line endings break scripts', 'zh-Hans': 'CRLF 换行导致脚本失败' },
    fallback: { page: 'crash-loop-backoff' },
  },
  'host-vs-minikube-docker': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'Image built on the host is invisible to minikube', 'zh-Hans': '宿主机镜像 minikube 不可见' },
    fallback: { page: 'tree-image-pull' },
  },
  'minikube-ingress-addon': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'minikube ingress addon stuck pulling', 'zh-Hans': 'minikube ingress 插件拉取失败' },
    fallback: { page: 'tree-image-pull' },
  },
} as const satisfies Record<string, CatalogueEntry>;
