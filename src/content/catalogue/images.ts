import type { CatalogueEntry } from './entry';

export const images = {
  'image-pull-backoff': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'ImagePullBackOff / ErrImagePull', 'zh-Hans': 'ImagePullBackOff / ErrImagePull 镜像拉取失败' },
    fallback: { page: 'image-events' },
  },
  'image-not-found': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Image or tag not found', 'zh-Hans': '镜像或标签不存在' },
    fallback: { page: 'registry-unauthorized' },
  },
  'registry-unauthorized': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Registry says 401/403/denied', 'zh-Hans': '仓库认证失败（401/403/denied）' },
    fallback: { page: 'image-pull-secret' },
  },
  'registry-timeout': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Registry unreachable or timing out', 'zh-Hans': '仓库连接超时 / 不可达' },
    fallback: { page: 'registry-mirrors-containerd' },
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
    title: { en: 'x509 / TLS errors from the registry', 'zh-Hans': '仓库 TLS 证书错误' },
    fallback: { page: 'registry-mirrors-containerd' },
  },
  'registry-rate-limit': {
    kind: 'runbook',
    area: 'images',
    title: { en: '429 Too Many Requests (Docker Hub)', 'zh-Hans': '429 限流（Docker Hub）' },
    fallback: { page: 'image-pull-secret' },
  },
  'image-pull-interrupted': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Pull interrupted: EOF, canceled, stalled', 'zh-Hans': '拉取中断（EOF / canceled / 卡住）' },
    fallback: { page: 'registry-timeout' },
  },
  'err-image-never-pull': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'ErrImageNeverPull', 'zh-Hans': 'ErrImageNeverPull 本地无镜像' },
    fallback: { page: 'tree-image-pull' },
  },
  'image-inspect-error': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'ImageInspectError (InspectFailed)', 'zh-Hans': 'ImageInspectError 镜像检查失败' },
    fallback: { page: 'tree-image-pull' },
  },
  'image-store-corrupt': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Node image store corrupt', 'zh-Hans': '节点镜像存储损坏' },
    fallback: { page: 'tree-image-pull' },
  },
  'invalid-image-name': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'InvalidImageName', 'zh-Hans': 'InvalidImageName 镜像名非法' },
    fallback: { page: 'tree-image-pull' },
  },
  'slow-image-pull': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Image pull is slow', 'zh-Hans': '镜像拉取慢' },
    fallback: { page: 'tree-image-pull' },
  },
  'image-digest-mismatch': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Digest not found / mismatch behind a mirror', 'zh-Hans': '摘要不匹配（镜像源重推）' },
    fallback: { page: 'tree-image-pull' },
  },
  'sandbox-image': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Pause (sandbox) image cannot be pulled', 'zh-Hans': 'pause 沙箱镜像拉取失败' },
    fallback: { page: 'tree-image-pull' },
  },
  'containerd-mirrors': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'containerd mirror settings have no effect', 'zh-Hans': 'containerd 镜像源不生效' },
    fallback: { page: 'registry-mirrors-containerd' },
  },
  'image-platform-mismatch': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'Wrong CPU architecture', 'zh-Hans': '镜像架构不匹配' },
    fallback: { page: 'image-not-found' },
  },
  'image-disk-pressure': {
    kind: 'runbook',
    area: 'images',
    title: { en: 'No disk space for images', 'zh-Hans': '镜像磁盘空间不足' },
    fallback: { page: 'tree-image-pull' },
  },
} as const satisfies Record<string, CatalogueEntry>;
