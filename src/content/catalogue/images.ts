import type { CatalogueEntry } from './entry';

export const images = {
  'image-pull-backoff': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'ImagePullBackOff and ErrImagePull', 'zh-Hans': 'ImagePullBackOff 与 ErrImagePull：镜像拉取失败' },
    fallback: { page: 'tree-image-pull' },
  },
  'image-not-found': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Image or tag not found', 'zh-Hans': '镜像或标签不存在' },
    fallback: { page: 'tree-image-pull' },
  },
  'registry-unauthorized': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Registry refuses access (401, 403, denied)', 'zh-Hans': '仓库拒绝访问（401、403、denied）' },
    fallback: { page: 'tree-image-pull' },
  },
  'registry-timeout': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Registry unreachable or timing out', 'zh-Hans': '仓库不可达或超时' },
    fallback: { page: 'tree-image-pull' },
  },
  'registry-dns': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Registry name does not resolve', 'zh-Hans': '仓库域名解析失败' },
    fallback: { page: 'registry-timeout' },
  },
  'registry-tls': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'TLS and x509 errors from the registry', 'zh-Hans': '仓库 TLS 与 x509 证书错误' },
    fallback: { page: 'tree-image-pull' },
  },
  'registry-rate-limit': {
    kind: 'runbook',
    area: 'images',
    title: { en: '429 Too Many Requests from Docker Hub', 'zh-Hans': 'Docker Hub 限流（429 Too Many Requests）' },
    fallback: { url: 'https://docs.docker.com/docker-hub/usage/pulls/' },
  },
  'image-pull-interrupted': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Pull interrupted: EOF, canceled, stalled', 'zh-Hans': '拉取中断（EOF、canceled、卡住）' },
    fallback: { page: 'registry-timeout' },
  },
  'err-image-never-pull': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'ErrImageNeverPull', 'zh-Hans': 'ErrImageNeverPull：本地没有镜像' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy' },
  },
  'image-inspect-error': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'ImageInspectError', 'zh-Hans': 'ImageInspectError：镜像检查失败' },
    fallback: { page: 'tree-image-pull' },
  },
  'image-store-corrupt': {
    kind: 'runbook',
    area: 'images',
    title: { en: "Node's image store is corrupt", 'zh-Hans': '节点镜像存储损坏' },
    fallback: { page: 'tree-image-pull' },
  },
  'invalid-image-name': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'InvalidImageName', 'zh-Hans': 'InvalidImageName：镜像名非法' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/#image-names' },
  },
  'slow-image-pull': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Image pull is slow', 'zh-Hans': '镜像拉取慢' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/containers/images/#serial-and-parallel-image-pulls' },
  },
  'image-digest-mismatch': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Digest not found or mismatched behind a mirror', 'zh-Hans': '经镜像源拉取时摘要不存在或不匹配' },
    fallback: { page: 'image-not-found' },
  },
  'sandbox-image': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Pause (sandbox) image cannot be pulled', 'zh-Hans': 'pause 沙箱镜像拉取失败' },
    fallback: {
      url: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#override-pause-image-containerd',
    },
  },
  'containerd-mirrors': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'containerd ignores its mirror settings', 'zh-Hans': 'containerd 镜像源不生效' },
    fallback: { url: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md' },
  },
  'image-platform-mismatch': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Image built for another CPU architecture', 'zh-Hans': '镜像架构不匹配' },
    fallback: { page: 'image-not-found' },
  },
  'image-disk-pressure': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'No disk space for images', 'zh-Hans': '镜像磁盘空间不足' },
    fallback: { url: 'https://kubernetes.io/docs/concepts/architecture/garbage-collection/#containers-images' },
  },
} as const satisfies Record<string, CatalogueEntry>;
