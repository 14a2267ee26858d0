import type { Alert } from './alert';
import { capacitySteps } from './steps-cluster';
import { podSteps, quotaSteps, volumeClaimSteps } from './steps-workloads';

/** The groups `kubernetes-resources` and `kubernetes-storage` of kubernetes-mixin, as kube-prometheus renders them (2026-08-10). */
export const kubernetesResources = {
  KubeCPUOvercommit: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'CPU requests of the Pods that run or are Pending exceed the allocatable CPU without the largest node, however many control plane nodes there are.',
          'zh-Hans':
            'Running 与 Pending 的 Pod 的 CPU requests 之和，超过除最大节点外的可分配 CPU；与控制平面节点的个数无关。',
        },
      },
    ],
    fact: {
      en: 'The CPU requests of the cluster do not fit any more if its largest node fails.',
      'zh-Hans': '若最大的节点故障，集群的 CPU requests 将放不下。',
    },
    impact: {
      en: 'After the loss of a node some Pods stay Pending; where the requests exceed all nodes, Pods find no place already.',
      'zh-Hans': '失去一个节点后，部分 Pod 会停在 Pending；如果 requests 已超过全部节点，现在就有 Pod 无法调度。',
    },
    labels: [],
    pages: ['insufficient-resources', 'cluster-sizing', 'reserve-resources'],
    steps: capacitySteps,
  },
  KubeMemoryOvercommit: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'Memory requests of the Pods that run or are Pending exceed the allocatable memory without the largest node, however many control plane nodes there are.',
          'zh-Hans':
            'Running 与 Pending 的 Pod 的内存 requests 之和，超过除最大节点外的可分配内存；与控制平面节点的个数无关。',
        },
      },
    ],
    fact: {
      en: 'The memory requests of the cluster do not fit any more if its largest node fails.',
      'zh-Hans': '若最大的节点故障，集群的内存 requests 将放不下。',
    },
    impact: {
      en: 'After the loss of a node some Pods stay Pending; where the requests exceed all nodes, Pods find no place already.',
      'zh-Hans': '失去一个节点后，部分 Pod 会停在 Pending；如果 requests 已超过全部节点，现在就有 Pod 无法调度。',
    },
    labels: [],
    pages: ['insufficient-resources', 'node-memory-pressure', 'cluster-sizing'],
    steps: capacitySteps,
  },
  KubeCPUQuotaOvercommit: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'The CPU quotas of all namespaces add up to more than 1.5 times the allocatable CPU.',
          'zh-Hans': '所有 namespace 的 CPU 配额之和超过可分配 CPU 的 1.5 倍。',
        },
      },
    ],
    fact: {
      en: 'More CPU has been promised by quotas than the cluster has.',
      'zh-Hans': '配额承诺的 CPU 多于集群实际拥有的量。',
    },
    impact: {
      en: 'None at once; if the namespaces use their quotas, Pods stay Pending.',
      'zh-Hans': '没有直接影响；若各 namespace 用满配额，Pod 会停在 Pending。',
    },
    labels: [],
    pages: ['resource-quota-exceeded', 'insufficient-resources', 'cluster-sizing'],
    steps: capacitySteps,
  },
  KubeMemoryQuotaOvercommit: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'The memory quotas of all namespaces add up to more than 1.5 times the allocatable memory.',
          'zh-Hans': '所有 namespace 的内存配额之和超过可分配内存的 1.5 倍。',
        },
      },
    ],
    fact: {
      en: 'More memory has been promised by quotas than the cluster has.',
      'zh-Hans': '配额承诺的内存多于集群实际拥有的量。',
    },
    impact: {
      en: 'None at once; if the namespaces use their quotas, Pods stay Pending.',
      'zh-Hans': '没有直接影响；若各 namespace 用满配额，Pod 会停在 Pending。',
    },
    labels: [],
    pages: ['resource-quota-exceeded', 'insufficient-resources', 'cluster-sizing'],
    steps: capacitySteps,
  },
  KubeQuotaAlmostFull: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '15m',
        when: {
          en: 'More than 90 % and less than 100 % of a quota is used.',
          'zh-Hans': '配额已用超过 90%、不足 100%。',
        },
      },
    ],
    fact: {
      en: 'A ResourceQuota of the namespace is almost used up.',
      'zh-Hans': '该 namespace 的某项 ResourceQuota 即将用完。',
    },
    impact: {
      en: 'The next rollout or scale-up may be refused, since a rolling update needs room for extra Pods.',
      'zh-Hans': '滚动更新需要额外 Pod 的余量，下一次发布或扩容可能被拒绝。',
    },
    labels: ['namespace', 'resource', 'resourcequota'],
    means: { resource: 'quota_resource' },
    pages: ['resource-quota-exceeded'],
    steps: quotaSteps,
  },
  KubeQuotaFullyUsed: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '15m',
        when: { en: 'Exactly 100 % of a quota is used.', 'zh-Hans': '配额已用恰好 100%。' },
      },
    ],
    fact: {
      en: 'A ResourceQuota of the namespace is used up.',
      'zh-Hans': '该 namespace 的某项 ResourceQuota 已用完。',
    },
    impact: {
      en: 'New Pods are refused with “exceeded quota”; running ones go on.',
      'zh-Hans': '新 Pod 会被拒绝（exceeded quota）；运行中的不受影响。',
    },
    labels: ['namespace', 'resource', 'resourcequota'],
    means: { resource: 'quota_resource' },
    pages: ['resource-quota-exceeded'],
    steps: quotaSteps,
  },
  KubeQuotaExceeded: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: { en: 'More than 100 % of a quota is used.', 'zh-Hans': '配额已用超过 100%。' },
      },
    ],
    fact: {
      en: 'The namespace uses more than its ResourceQuota allows, mostly because the quota was lowered afterwards.',
      'zh-Hans': '该 namespace 的用量超过 ResourceQuota，多因配额事后被调低。',
    },
    impact: {
      en: 'New Pods are refused until use falls below the limit; running ones go on.',
      'zh-Hans': '用量回落到上限以下之前，新 Pod 会被拒绝；运行中的不受影响。',
    },
    labels: ['namespace', 'resource', 'resourcequota'],
    means: { resource: 'quota_resource' },
    pages: ['resource-quota-exceeded'],
    steps: quotaSteps,
  },
  CPUThrottlingHigh: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '15m',
        when: {
          en: 'In more than 25 % of the scheduler periods of 5 minutes the container was stopped by its CPU limit.',
          'zh-Hans': '5 分钟内超过 25% 的调度周期中，容器因 CPU limit 被限流。',
        },
      },
    ],
    fact: {
      en: 'The CPU limit of a container slows it down.',
      'zh-Hans': '容器被自身的 CPU limit 拖慢。',
    },
    impact: {
      en: 'Latency rises, probes may time out; throughput may be unaffected, so compare with the response times first.',
      'zh-Hans': '延迟上升，探针可能超时；吞吐未必受影响，应先对照响应时间。',
    },
    labels: ['namespace', 'pod', 'container'],
    pages: ['cpu-throttling', 'crash-loop-backoff'],
    steps: [
      {
        text: { en: 'See what the containers use now', 'zh-Hans': '查看容器当前用量' },
        command: 'kubectl -n "$NAMESPACE" top pod "$POD" --containers',
      },
      podSteps[0],
    ],
  },
  KubePersistentVolumeFillingUp: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '1m',
        when: { en: 'Less than 3 % of the volume is free.', 'zh-Hans': '卷的剩余空间低于 3%。' },
      },
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'Less than 15 % is free, and the trend of 6 hours fills the volume within four days.',
          'zh-Hans': '剩余低于 15%，且按过去 6 小时的趋势四天内写满。',
        },
      },
    ],
    fact: {
      en: 'The volume of a PersistentVolumeClaim is full or will soon be.',
      'zh-Hans': 'PVC 对应的卷已满或即将写满。',
    },
    impact: {
      en: 'Writes fail with “no space left on device”; databases stop or corrupt.',
      'zh-Hans': '写入报 “no space left on device”；数据库会停止甚至损坏。',
    },
    labels: ['namespace', 'persistentvolumeclaim', 'node'],
    pages: ['volume-full'],
    steps: volumeClaimSteps,
  },
  KubePersistentVolumeInodesFillingUp: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '1m',
        when: { en: 'Less than 3 % of the inodes are free.', 'zh-Hans': '剩余 inode 低于 3%。' },
      },
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'Less than 15 % of the inodes are free, and the trend of 6 hours uses them up within four days.',
          'zh-Hans': '剩余 inode 低于 15%，且按过去 6 小时的趋势四天内用完。',
        },
      },
    ],
    fact: {
      en: 'The volume of a PersistentVolumeClaim runs out of inodes: too many files, whatever their size.',
      'zh-Hans': 'PVC 对应的卷 inode 即将用完：文件太多，与大小无关。',
    },
    impact: {
      en: 'No new file can be created although space is free; the error is “no space left on device” all the same.',
      'zh-Hans': '即使有剩余空间也无法新建文件，报错同样是 “no space left on device”。',
    },
    labels: ['namespace', 'persistentvolumeclaim', 'node'],
    pages: ['volume-full'],
    steps: volumeClaimSteps,
  },
  KubePersistentVolumeErrors: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '5m',
        when: {
          en: 'A PersistentVolume is in phase Failed or Pending.',
          'zh-Hans': 'PersistentVolume 处于 Failed 或 Pending phase。',
        },
      },
    ],
    fact: {
      en: 'A PersistentVolume could not be provided or reclaimed.',
      'zh-Hans': 'PersistentVolume 创建或回收失败。',
    },
    impact: {
      en: 'A claim that needs it stays Pending, or a released volume is not cleaned up and goes on costing.',
      'zh-Hans': '需要它的 PVC 停在 Pending，或已释放的卷没有清理、继续计费。',
    },
    labels: ['persistentvolume', 'phase'],
    pages: ['pvc-pending', 'volume-mount-failed', 'orphaned-pod-volumes'],
    steps: [
      {
        text: { en: 'Read the state and the message of the volume', 'zh-Hans': '查看卷的状态与消息' },
        command: 'kubectl describe pv "$PV"',
      },
      {
        text: { en: 'List volumes with their claims and phases', 'zh-Hans': '列出所有卷及其 PVC 与 phase' },
        command: 'kubectl get pv',
      },
    ],
  },
} as const satisfies Record<string, Alert>;
