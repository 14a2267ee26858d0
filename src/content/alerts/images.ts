import type { Alert } from './alert';
import { podSteps } from './steps-workloads';

const pullSteps = [
  ...podSteps,
  {
    text: { en: 'List the containers of the cluster that wait for an image', 'zh-Hans': '列出集群中等待镜像的容器' },
    command: "kubectl get pods -A | grep -E 'ErrImagePull|ImagePullBackOff|ErrImageNeverPull|InvalidImageName'",
  },
] as const;

/** The rules of `static/alert-rules/`, which the reference page `alert-rules` explains; no upstream project ships them. */
export const images = {
  ImagePullFailed: {
    component: 'kubernetes',
    origin: 'site',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'A container or init container was waiting with an image reason (ErrImagePull, ImagePullBackOff, ErrImageNeverPull, InvalidImageName, …) in every 3-minute window.',
          'zh-Hans':
            '每个 3 分钟窗口内，容器或 init 容器都因镜像原因（ErrImagePull、ImagePullBackOff、ErrImageNeverPull、InvalidImageName 等）处于 waiting。',
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
    labels: ['namespace', 'pod', 'container'],
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
          en: 'At least 3 repositories of one registry cannot be pulled, in at least 3 Pods.',
          'zh-Hans': '同一镜像仓库（registry）有至少 3 个 repository 拉取失败，涉及至少 3 个 Pod。',
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
    labels: ['registry'],
    pages: [
      'image-pull-backoff',
      'registry-timeout',
      'registry-rate-limit',
      'registry-unauthorized',
      'registry-dns',
      'tree-image-pull',
    ],
    steps: [pullSteps[2]],
  },
  ImagePullSlow: {
    component: 'kubernetes',
    origin: 'site',
    rules: [
      {
        severity: 'info',
        hold: '5m',
        when: {
          en: 'More than one in ten pulls of images below 1 GB took over 2 minutes, queue included, with at least 3 such pulls on the node in 30 minutes.',
          'zh-Hans': '30 分钟内该节点至少拉取了 3 次小于 1 GB 的镜像，其中超过十分之一耗时超过 2 分钟（含排队）。',
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
          en: 'Less than a fifth of the pulls that Docker Hub allows this address or account is left.',
          'zh-Hans': 'Docker Hub 给该出口地址或账号的拉取额度剩余不足五分之一。',
        },
      },
    ],
    fact: {
      en: 'The pull allowance of Docker Hub for an egress address or an account is nearly used up.',
      'zh-Hans': '某个出口地址或账号在 Docker Hub 的拉取额度即将用尽。',
    },
    impact: {
      en: 'Soon pulls fail with “429 Too Many Requests”.',
      'zh-Hans': '很快拉取会报 “429 Too Many Requests”。',
    },
    labels: ['account', 'source'],
    pages: ['registry-rate-limit', 'dockerhub-exporter', 'pull-through-cache'],
    steps: [
      {
        text: { en: 'Look for pulls that were refused already', 'zh-Hans': '查找已被拒绝的拉取' },
        command: "kubectl get events -A --field-selector reason=Failed | grep -iE 'toomanyrequests|429'",
      },
    ],
  },
} as const satisfies Record<string, Alert>;
