import type { Alert } from './alert';
import { kubeletCertificateSteps, nodeSteps } from './steps-cluster';

/** The group `kubernetes-system-kubelet` of kubernetes-mixin, as kube-prometheus renders it (2026-08-10). */
export const kubernetesKubelet = {
  KubeNodeNotReady: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The condition Ready of a Node is not True, and the Node is not cordoned.',
          'zh-Hans': '节点的 Ready condition 不为 True，且节点未被 cordon。',
        },
      },
    ],
    fact: { en: 'A Node has not been ready for 15 minutes.', 'zh-Hans': '节点已 15 分钟未就绪。' },
    impact: {
      en: 'No new Pod is placed there; after about five minutes its Pods are evicted and replaced elsewhere.',
      'zh-Hans': '不再调度新 Pod；约五分钟后其上的 Pod 会被驱逐并在别处重建。',
    },
    labels: ['node', 'condition', 'status'],
    pages: ['node-not-ready', 'tree-node', 'cni-not-ready', 'runtime-down', 'node-disk-pressure'],
    steps: nodeSteps,
  },
  KubeNodePressure: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '10m',
        when: {
          en: 'MemoryPressure, DiskPressure or PIDPressure of a Node is True, and the Node is not cordoned.',
          'zh-Hans': '节点的 MemoryPressure、DiskPressure 或 PIDPressure 为 True，且节点未被 cordon。',
        },
      },
    ],
    fact: {
      en: 'The kubelet reports that memory, disk or process ids of a Node run short; the label condition says which.',
      'zh-Hans': 'kubelet 报告节点的内存、磁盘或进程数不足；具体见 condition label。',
    },
    impact: {
      en: 'The kubelet evicts Pods and takes no new ones until the pressure is gone.',
      'zh-Hans': '压力解除之前，kubelet 会驱逐 Pod 且不再接收新 Pod。',
    },
    labels: ['node', 'condition'],
    pages: ['node-disk-pressure', 'node-memory-pressure', 'image-disk-pressure', 'pod-evicted', 'tree-node'],
    steps: nodeSteps,
  },
  KubeNodeUnreachable: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'A Node has the taint node.kubernetes.io/unreachable, and no autoscaler or spot taint announces its removal.',
          'zh-Hans': '节点带有 node.kubernetes.io/unreachable taint，且没有表明其将被自动伸缩或竞价回收的 taint。',
        },
      },
    ],
    fact: {
      en: 'The control plane has heard nothing from a Node: its status is Unknown.',
      'zh-Hans': '控制平面收不到节点的任何消息，状态为 Unknown。',
    },
    impact: {
      en: 'Its Pods are replaced elsewhere after five minutes; those of StatefulSets hang in Terminating until the Node is back or removed.',
      'zh-Hans': '五分钟后其 Pod 在别处重建；StatefulSet 的 Pod 会卡在 Terminating，直到节点恢复或被删除。',
    },
    labels: ['node'],
    pages: ['node-not-ready', 'tree-node', 'pod-stuck-terminating', 'multi-attach-error'],
    steps: nodeSteps,
  },
  KubeletTooManyPods: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '15m',
        when: {
          en: 'More than 95 % of the Pods that the Node may hold are running.',
          'zh-Hans': '运行中的 Pod 超过节点 Pod 容量的 95%。',
        },
      },
    ],
    fact: { en: 'A Node is close to its limit of Pods.', 'zh-Hans': '节点上的 Pod 数接近上限。' },
    impact: {
      en: 'The scheduler soon places no more Pods there, even with free CPU and memory.',
      'zh-Hans': '即使还有空闲 CPU 与内存，调度器很快也不再往该节点放 Pod。',
    },
    labels: ['node'],
    pages: ['node-too-many-pods', 'node-ip-exhausted', 'insufficient-resources'],
    steps: [
      {
        text: { en: 'See the capacity for Pods and what runs there', 'zh-Hans': '查看 Pod 容量及正在运行的 Pod' },
        command: 'kubectl describe node "$NODE"',
      },
      {
        text: { en: 'Compare the Pod limits of the nodes', 'zh-Hans': '对比各节点的 Pod 上限' },
        command: "kubectl get nodes -o custom-columns='NAME:.metadata.name,PODS:.status.allocatable.pods'",
      },
    ],
  },
  KubeNodeReadinessFlapping: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The readiness of a Node changed more than twice in 15 minutes, and the Node is not cordoned.',
          'zh-Hans': '15 分钟内节点就绪状态变化超过两次，且节点未被 cordon。',
        },
      },
    ],
    fact: {
      en: 'A Node turns ready and not ready again and again.',
      'zh-Hans': '节点在就绪与未就绪之间反复切换。',
    },
    impact: {
      en: 'Endpoints come and go: clients see errors in bursts, and Pods may be evicted although the Node lives.',
      'zh-Hans': 'endpoint 时有时无：客户端间歇报错，节点存活时 Pod 也可能被驱逐。',
    },
    labels: ['node'],
    pages: ['node-not-ready', 'runtime-down', 'node-memory-pressure', 'tree-node'],
    steps: nodeSteps,
  },
  KubeNodeEviction: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '0s',
        when: {
          en: 'The kubelet of a Node evicted at least one Pod in 15 minutes; the label eviction_signal says why.',
          'zh-Hans': '15 分钟内该节点的 kubelet 至少驱逐了一个 Pod；原因见 eviction_signal label。',
        },
      },
    ],
    fact: { en: 'A kubelet evicts Pods to protect its Node.', 'zh-Hans': 'kubelet 为保护节点而驱逐 Pod。' },
    impact: {
      en: 'Evicted Pods are replaced if a controller owns them; without a fix the replacement goes the same way.',
      'zh-Hans': '由控制器管理的 Pod 会重建；不解决根因，重建后会再次被驱逐。',
    },
    labels: ['node', 'eviction_signal'],
    pages: ['pod-evicted', 'node-disk-pressure', 'node-memory-pressure', 'emptydir-limit'],
    steps: [
      {
        text: { en: 'List the evicted Pods', 'zh-Hans': '列出被驱逐的 Pod' },
        command: 'kubectl get events -A --field-selector reason=Evicted',
      },
      ...nodeSteps,
    ],
  },
  KubeletPlegDurationHigh: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'The 99th percentile of the PLEG relist is 10 s or more.',
          'zh-Hans': 'PLEG relist 的第 99 百分位达到 10 秒或以上。',
        },
      },
    ],
    fact: {
      en: 'The kubelet needs very long to list its containers: the container runtime answers slowly.',
      'zh-Hans': 'kubelet 列举容器耗时过长：容器运行时响应缓慢。',
    },
    impact: {
      en: 'Starts, stops and probes of this Node are late; after 3 minutes without a relist it turns NotReady.',
      'zh-Hans': '该节点上容器的启动、停止与探测滞后；3 分钟没有完成 relist，节点转为 NotReady。',
    },
    labels: ['node'],
    pages: ['runtime-down', 'node-not-ready', 'node-memory-pressure'],
    steps: [
      {
        text: { en: 'See how long the runtime needs to answer', 'zh-Hans': '查看运行时的响应时间' },
        command: 'time sudo crictl ps --quiet | wc -l',
        on: 'node',
      },
      ...nodeSteps,
    ],
  },
  KubeletPodStartUpLatencyHigh: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The 99th percentile of the kubelet’s Pod worker is above 60 s.',
          'zh-Hans': 'kubelet Pod worker 耗时的第 99 百分位超过 60 秒。',
        },
      },
    ],
    fact: {
      en: 'Pods take longer than a minute to start on a Node.',
      'zh-Hans': '节点上的 Pod 启动超过一分钟。',
    },
    impact: {
      en: 'Rollouts and scaling are slow on this Node, mostly because of image pulls, volumes or the network plugin.',
      'zh-Hans': '该节点上的发布与扩容变慢，多因镜像拉取、卷挂载或网络插件。',
    },
    labels: ['node'],
    pages: ['slow-image-pull', 'pod-sandbox-failed', 'volume-mount-failed', 'runtime-down'],
    steps: nodeSteps,
  },
  KubeletClientCertificateExpiration: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: {
          en: 'The kubelet’s client certificate expires in less than 7 days.',
          'zh-Hans': 'kubelet 客户端证书将在 7 天内过期。',
        },
      },
      {
        severity: 'critical',
        hold: '0s',
        when: { en: 'It expires in less than 24 hours.', 'zh-Hans': '将在 24 小时内过期。' },
      },
    ],
    fact: {
      en: 'A kubelet has not renewed the certificate with which it logs in to the API server.',
      'zh-Hans': 'kubelet 没有续期用于登录 API server 的证书。',
    },
    impact: {
      en: 'After the expiry the Node turns NotReady and cannot come back by itself.',
      'zh-Hans': '过期后节点转为 NotReady，且无法自行恢复。',
    },
    labels: ['node', 'instance'],
    pages: ['kubelet-certificate', 'cert-expired', 'cert-rotation'],
    steps: kubeletCertificateSteps,
  },
  KubeletServerCertificateExpiration: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: {
          en: 'The kubelet’s server certificate expires in less than 7 days.',
          'zh-Hans': 'kubelet 服务端证书将在 7 天内过期。',
        },
      },
      {
        severity: 'critical',
        hold: '0s',
        when: { en: 'It expires in less than 24 hours.', 'zh-Hans': '将在 24 小时内过期。' },
      },
    ],
    fact: {
      en: 'The certificate with which a kubelet serves logs, exec and metrics expires soon.',
      'zh-Hans': 'kubelet 用于提供日志、exec 与指标的服务端证书即将过期。',
    },
    impact: {
      en: 'After the expiry kubectl logs, kubectl exec and metrics of this Node may fail; Pods go on running.',
      'zh-Hans': '过期后该节点的 kubectl logs、kubectl exec 与指标可能失败；Pod 继续运行。',
    },
    labels: ['node', 'instance'],
    pages: ['kubelet-certificate', 'cert-rotation', 'exec-portforward-failing'],
    steps: kubeletCertificateSteps,
  },
  KubeletClientCertificateRenewalErrors: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The renewal of the client certificate failed in every 5-minute window.',
          'zh-Hans': '每个 5 分钟窗口内客户端证书续期都失败。',
        },
      },
    ],
    fact: { en: 'A kubelet cannot renew its client certificate.', 'zh-Hans': 'kubelet 无法续期客户端证书。' },
    impact: {
      en: 'None until the certificate expires; then the Node turns NotReady.',
      'zh-Hans': '证书过期前没有影响；过期后节点转为 NotReady。',
    },
    labels: ['node', 'instance'],
    pages: ['kubelet-certificate', 'rbac-forbidden', 'node-clock-skew'],
    steps: kubeletCertificateSteps,
  },
  KubeletServerCertificateRenewalErrors: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The renewal of the server certificate failed in every 5-minute window.',
          'zh-Hans': '每个 5 分钟窗口内服务端证书续期都失败。',
        },
      },
    ],
    fact: {
      en: 'A kubelet cannot renew its server certificate, often because nobody approves its request.',
      'zh-Hans': 'kubelet 无法续期服务端证书，多因证书请求无人批准。',
    },
    impact: {
      en: 'None until the certificate expires; then logs, exec and metrics of this Node may fail.',
      'zh-Hans': '证书过期前没有影响；过期后该节点的日志、exec 与指标可能失败。',
    },
    labels: ['node', 'instance'],
    pages: ['kubelet-certificate', 'exec-portforward-failing'],
    steps: kubeletCertificateSteps,
  },
  KubeletInstanceUnreachable: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The scrape of /metrics of a kubelet fails.',
          'zh-Hans': '抓取某个 kubelet 的 /metrics 失败。',
        },
      },
    ],
    fact: {
      en: 'Prometheus cannot scrape the kubelet of one Node.',
      'zh-Hans': 'Prometheus 无法抓取某个节点的 kubelet。',
    },
    impact: {
      en: 'Metrics of its containers are missing; if the kubelet is down, the Node turns NotReady within a minute.',
      'zh-Hans': '该节点的容器指标缺失；若 kubelet 停止，节点会在一分钟内转为 NotReady。',
    },
    labels: ['node', 'instance'],
    pages: ['node-not-ready', 'kubelet-certificate', 'tree-node'],
    steps: nodeSteps,
  },
  KubeletDown: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Nodes exist, but no kubelet of the cluster can be scraped.',
          'zh-Hans': '集群有节点，但没有任何 kubelet 可以抓取。',
        },
      },
    ],
    fact: {
      en: 'Prometheus reaches no kubelet of a cluster at all.',
      'zh-Hans': 'Prometheus 抓取不到该集群的任何 kubelet。',
    },
    impact: {
      en: 'Mostly monitoring is broken (credentials, network policy, kubelet Service); if all kubelets are down, the cluster is.',
      'zh-Hans': '多数是监控出错（凭据、NetworkPolicy、kubelet Service）；若全部 kubelet 停止，则集群已瘫痪。',
    },
    labels: [],
    pages: ['node-not-ready', 'kubelet-cgroup', 'kubelet-certificate', 'kubelet-config'],
    steps: [
      {
        text: { en: 'See whether the nodes are ready', 'zh-Hans': '查看节点是否就绪' },
        command: 'kubectl get nodes -o wide',
      },
      {
        text: {
          en: 'See whether the Service with the kubelets exists',
          'zh-Hans': '查看包含 kubelet 的 Service 是否存在',
        },
        command: 'kubectl -n kube-system get endpointslices -l k8s-app=kubelet',
      },
    ],
  },
} as const satisfies Record<string, Alert>;
