import type { CatalogueEntry } from './entry';

export const build = {
  'docker-build-timeout': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'docker build cannot reach the registry', 'zh-Hans': 'docker build 连不上仓库' },
    fallback: { page: 'registry-timeout' },
  },
  'buildkit-proxy': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'docker pull works, docker build times out', 'zh-Hans': 'docker pull 正常，docker build 超时' },
    fallback: { url: 'https://docs.docker.com/engine/cli/proxy/' },
  },
  'crlf-scripts': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'Windows line endings break scripts', 'zh-Hans': 'Windows 换行符（CRLF）导致脚本失败' },
    fallback: { page: 'crash-loop-backoff' },
  },
  'host-vs-minikube-docker': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'Image built on the host is missing in minikube', 'zh-Hans': '宿主机构建的镜像在 minikube 里找不到' },
    fallback: { url: 'https://minikube.sigs.k8s.io/docs/handbook/pushing/' },
  },
  'minikube-ingress-addon': {
    kind: 'runbook',
    area: 'build',
    title: { en: 'minikube ingress addon cannot pull its images', 'zh-Hans': 'minikube ingress 插件拉取镜像失败' },
    fallback: { page: 'image-pull-backoff' },
  },
} as const satisfies Record<string, CatalogueEntry>;
