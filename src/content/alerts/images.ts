import type { Alert } from './alert';
import { podSteps } from './steps-workloads';

const pullSteps = [
  ...podSteps,
  {
    text: { en: 'List the containers of the cluster that wait for an image', 'zh-Hans': '列出集群中等待镜像的容器' },
    command: "kubectl get pods -A | grep -E 'ErrImagePull|ImagePullBackOff|ErrImageNeverPull|InvalidImageName'",
  },
] as const;

/** Rules for images that this site offers (reference page `alert-rules`); no upstream project ships them. */
export const images = {
  ImagePullFailed: {
    component: 'kubernetes',
    origin: 'site',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'A container or init container was waiting with an image reason (ErrImagePull, ImagePullBackOff, ErrImageNeverPull, InvalidImageName, …) in every 5-minute window.',
          'zh-Hans':
            '每个 5 分钟窗口内，容器或 init 容器都因镜像原因（ErrImagePull、ImagePullBackOff、ErrImageNeverPull、InvalidImageName 等）处于 waiting。',
        },
      },
    ],
    fact: {
      en: 'A container cannot start because its image does not arrive.',
      'zh-Hans': '容器因拿不到镜像而无法启动。',
    },
    impact: {
      en: 'The Pod does not start; a rollout waits for it.',
      'zh-Hans': 'Pod 无法启动，发布停在等待。',
    },
    labels: ['namespace', 'pod', 'container', 'reason'],
    pages: [
      'image-pull-backoff',
      'tree-image-pull',
      'image-not-found',
      'registry-unauthorized',
      'registry-timeout',
      'registry-tls',
    ],
    steps: pullSteps,
  },
  HighImagePullBackOff: {
    component: 'kubernetes',
    origin: 'site',
    rules: [
      {
        severity: 'critical',
        hold: '10m',
        when: {
          en: 'Many containers of the cluster wait for images at the same time; the threshold is yours to set.',
          'zh-Hans': '集群中有大量容器同时等待镜像；阈值自行设定。',
        },
      },
    ],
    fact: {
      en: 'Many Pods cannot pull images at once: the registry, the network or a shared credential is at fault, not one image.',
      'zh-Hans': '大量 Pod 同时无法拉取镜像：问题在镜像仓库、网络或共用凭据，而不是某个镜像。',
    },
    impact: {
      en: 'Nothing new starts: rollouts, scaling and the replacement of lost Pods stop.',
      'zh-Hans': '无法启动任何新 Pod：发布、扩容与故障替换全部停滞。',
    },
    labels: ['namespace', 'registry', 'reason'],
    pages: [
      'image-pull-backoff',
      'registry-timeout',
      'registry-rate-limit',
      'registry-unauthorized',
      'registry-dns',
      'tree-image-pull',
    ],
    steps: [pullSteps[2], pullSteps[1]],
  },
  ImagePullSlow: {
    component: 'kubernetes',
    origin: 'site',
    rules: [
      {
        severity: 'info',
        hold: '15m',
        when: {
          en: 'A high quantile of kubelet_image_pull_duration_seconds is above your target.',
          'zh-Hans': 'kubelet_image_pull_duration_seconds 的高分位超过目标值。',
        },
      },
    ],
    fact: { en: 'Image pulls on a node take long.', 'zh-Hans': '节点上的镜像拉取耗时过长。' },
    impact: {
      en: 'Rollouts and scaling are slow; other Pods of the node wait behind the pull when pulls are serialised.',
      'zh-Hans': '发布与扩容变慢；串行拉取时，节点上其他 Pod 也要排队。',
    },
    labels: ['node', 'instance'],
    pages: ['slow-image-pull', 'pull-through-cache', 'prepull-images'],
    steps: [
      {
        text: {
          en: 'Read how long the last pulls took, and the image sizes',
          'zh-Hans': '查看最近拉取的耗时与镜像大小',
        },
        command: 'kubectl get events -A --field-selector reason=Pulled --sort-by=.lastTimestamp',
      },
    ],
  },
  DockerHubRateLimitApproaching: {
    component: 'kubernetes',
    origin: 'site',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The remaining pulls that Docker Hub reports for this egress address fall below your threshold.',
          'zh-Hans': 'Docker Hub 对该出口地址报告的剩余拉取次数低于设定阈值。',
        },
      },
    ],
    fact: {
      en: 'The pull allowance of Docker Hub for an egress address is nearly used up.',
      'zh-Hans': '某出口地址在 Docker Hub 的拉取额度即将用尽。',
    },
    impact: {
      en: 'Soon pulls fail with “429 Too Many Requests”.',
      'zh-Hans': '很快拉取会报 “429 Too Many Requests”。',
    },
    labels: ['instance', 'node'],
    pages: ['registry-rate-limit', 'dockerhub-exporter', 'pull-through-cache'],
    steps: [
      {
        text: { en: 'Look for pulls that were refused already', 'zh-Hans': '查找已被拒绝的拉取' },
        command: "kubectl get events -A --field-selector reason=Failed | grep -iE 'toomanyrequests|429'",
      },
    ],
  },
} as const satisfies Record<string, Alert>;
