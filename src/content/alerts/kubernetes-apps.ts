import type { Alert } from './alert';
import {
  autoscalerSteps,
  crashSteps,
  daemonSetSteps,
  deploymentSteps,
  disruptionBudgetSteps,
  jobSteps,
  podSteps,
  statefulSetSteps,
} from './steps-workloads';

/** The group `kubernetes-apps` of kubernetes-mixin, as kube-prometheus renders it (2026-08-10). All are computed from kube-state-metrics. */
export const kubernetesApps = {
  KubePodCrashLooping: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'In every 5-minute window a container was waiting with the reason CrashLoopBackOff.',
          'zh-Hans': '每个 5 分钟窗口内，容器都曾处于 waiting 状态，原因为 CrashLoopBackOff。',
        },
      },
    ],
    fact: {
      en: 'A container keeps exiting, and the kubelet waits longer and longer before it starts it again.',
      'zh-Hans': '容器反复退出，kubelet 每次重启前的等待越来越长。',
    },
    impact: {
      en: 'The Pod does no work most of the time; if several replicas do it, the service loses capacity or is down.',
      'zh-Hans': '该 Pod 大部分时间不工作；若多个副本同时如此，服务容量下降甚至中断。',
    },
    labels: ['namespace', 'pod', 'container', 'reason'],
    pages: [
      'crash-loop-backoff',
      'oom-killed',
      'init-container-failing',
      'image-platform-mismatch',
      'coredns-crashloop',
    ],
    steps: crashSteps,
  },
  KubePodNotReady: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The Pod is Pending or Unknown, or Running without being ready; Pods of Jobs and Pods held by a scheduling gate do not count.',
          'zh-Hans':
            'Pod 处于 Pending 或 Unknown，或处于 Running 但未就绪；Job 的 Pod 与被 scheduling gate 挡住的 Pod 不计。',
        },
      },
    ],
    fact: {
      en: 'A Pod has not been ready for more than 15 minutes.',
      'zh-Hans': '某个 Pod 超过 15 分钟未就绪。',
    },
    impact: {
      en: 'The Pod gets no traffic from Services, and a rollout that waits for it does not continue.',
      'zh-Hans': '该 Pod 收不到 Service 的流量，等待它的发布也无法继续。',
    },
    labels: ['namespace', 'pod'],
    pages: [
      'pod-not-ready',
      'pod-pending',
      'tree-pod',
      'tree-pending',
      'image-pull-backoff',
      'pod-sandbox-failed',
      'sandbox-image',
      'volume-mount-failed',
      'volume-node-affinity',
      'affinity-mismatch',
      'host-port-conflict',
      'pod-stuck-terminating',
    ],
    steps: podSteps,
  },
  KubeDeploymentGenerationMismatch: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'status.observedGeneration differs from metadata.generation.',
          'zh-Hans': 'status.observedGeneration 与 metadata.generation 不一致。',
        },
      },
    ],
    fact: {
      en: 'The Deployment controller has not acted on the newest specification of a Deployment.',
      'zh-Hans': 'Deployment 控制器尚未处理该 Deployment 的最新定义。',
    },
    impact: {
      en: 'The last change is not rolled out; if many Deployments do it, kube-controller-manager itself is at fault.',
      'zh-Hans': '最近一次变更没有生效；若许多 Deployment 同时如此，问题在 kube-controller-manager。',
    },
    labels: ['namespace', 'deployment'],
    pages: ['rollout-stuck', 'scheduler-controller-down', 'webhook-failing'],
    steps: deploymentSteps,
  },
  KubeDeploymentReplicasMismatch: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Fewer replicas are available than wanted, and the number of updated replicas has not changed for 10 minutes.',
          'zh-Hans': '可用副本少于期望值，且已更新副本数 10 分钟没有变化。',
        },
      },
    ],
    fact: {
      en: 'A Deployment lacks available replicas, and no rollout is moving.',
      'zh-Hans': 'Deployment 的可用副本不足，且没有正在推进的发布。',
    },
    impact: {
      en: 'The service runs with less capacity than planned, or not at all.',
      'zh-Hans': '服务容量低于计划，甚至完全不可用。',
    },
    labels: ['namespace', 'deployment'],
    pages: ['rollout-stuck', 'pod-not-ready', 'tree-pod', 'insufficient-resources'],
    steps: deploymentSteps,
  },
  KubeDeploymentRolloutStuck: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The condition Progressing of the Deployment is False.',
          'zh-Hans': 'Deployment 的 Progressing condition 为 False。',
        },
      },
    ],
    fact: {
      en: 'The rollout of a Deployment has passed its progressDeadlineSeconds without finishing.',
      'zh-Hans': 'Deployment 的发布超过 progressDeadlineSeconds 仍未完成。',
    },
    impact: {
      en: 'The new version is not fully out; old replicas usually go on serving.',
      'zh-Hans': '新版本没有完全上线；旧副本通常仍在提供服务。',
    },
    labels: ['namespace', 'deployment', 'condition', 'status'],
    pages: ['rollout-stuck', 'image-pull-backoff', 'crash-loop-backoff', 'pod-not-ready', 'resource-quota-exceeded'],
    steps: deploymentSteps,
  },
  KubeStatefulSetReplicasMismatch: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'The number of ready replicas differs from the wanted one, and the number of updated replicas has not changed for 10 minutes.',
          'zh-Hans': '就绪副本数与期望值不一致，且已更新副本数 10 分钟没有变化。',
        },
      },
    ],
    fact: {
      en: 'A StatefulSet has not reached its number of ready replicas.',
      'zh-Hans': 'StatefulSet 的就绪副本数没有达到期望值。',
    },
    impact: {
      en: 'A member of a stateful service is missing; quorum or redundancy may be lost.',
      'zh-Hans': '有状态服务缺少成员，可能失去法定人数或冗余。',
    },
    labels: ['namespace', 'statefulset'],
    pages: ['statefulset-stuck', 'pvc-pending', 'volume-node-affinity', 'multi-attach-error', 'pod-not-ready'],
    steps: statefulSetSteps,
  },
  KubeStatefulSetGenerationMismatch: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'status.observedGeneration differs from metadata.generation.',
          'zh-Hans': 'status.observedGeneration 与 metadata.generation 不一致。',
        },
      },
    ],
    fact: {
      en: 'The StatefulSet controller has not acted on the newest specification of a StatefulSet.',
      'zh-Hans': 'StatefulSet 控制器尚未处理该 StatefulSet 的最新定义。',
    },
    impact: {
      en: 'The last change has no effect yet; the running Pods go on as before.',
      'zh-Hans': '最近一次变更尚未生效，运行中的 Pod 保持原样。',
    },
    labels: ['namespace', 'statefulset'],
    pages: ['statefulset-stuck', 'scheduler-controller-down', 'webhook-failing'],
    steps: statefulSetSteps,
  },
  KubeStatefulSetUpdateNotRolledOut: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Current and update revision differ, not all replicas are updated, and their number has not changed for 5 minutes.',
          'zh-Hans': 'current 与 update revision 不同，仍有副本未更新，且已更新副本数 5 分钟没有变化。',
        },
      },
    ],
    fact: {
      en: 'The update of a StatefulSet has stopped before all Pods were replaced.',
      'zh-Hans': 'StatefulSet 的更新在全部 Pod 替换完成之前停住了。',
    },
    impact: {
      en: 'Two versions run side by side; with podManagementPolicy OrderedReady one broken Pod blocks all others.',
      'zh-Hans': '两个版本同时运行；podManagementPolicy 为 OrderedReady 时，一个坏 Pod 会挡住其余所有 Pod。',
    },
    labels: ['namespace', 'statefulset'],
    pages: ['statefulset-stuck', 'pod-not-ready', 'image-pull-backoff', 'crash-loop-backoff'],
    steps: statefulSetSteps,
  },
  KubeDaemonSetRolloutStuck: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Scheduled, updated or available Pods do not match the wanted number, or some run on wrong nodes, and updated Pods have not changed for 5 minutes.',
          'zh-Hans':
            '已调度、已更新或可用的 Pod 数与期望不符，或有 Pod 运行在不该运行的节点上，且已更新数 5 分钟没有变化。',
        },
      },
    ],
    fact: {
      en: 'A DaemonSet has not finished its rollout and is not moving.',
      'zh-Hans': 'DaemonSet 的发布没有完成，且没有进展。',
    },
    impact: {
      en: 'Some nodes lack the agent, or run its old version: network, storage, logs or metrics of these nodes suffer.',
      'zh-Hans': '部分节点缺少该代理或仍是旧版本：这些节点的网络、存储、日志或指标会受影响。',
    },
    labels: ['namespace', 'daemonset'],
    pages: ['daemonset-rollout-stuck', 'taints-not-tolerated', 'image-pull-backoff', 'node-not-ready'],
    steps: daemonSetSteps,
  },
  KubeContainerWaiting: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'A container is in state waiting with any reason other than CrashLoopBackOff; the label reason says which.',
          'zh-Hans': '容器处于 waiting 状态，原因不是 CrashLoopBackOff；具体原因见 reason label。',
        },
      },
    ],
    fact: {
      en: 'A container has been waiting for one hour and has not started.',
      'zh-Hans': '某个容器等待了一小时仍未启动。',
    },
    impact: {
      en: 'The Pod never becomes ready; a rollout waits, and the capacity it was meant to add is missing.',
      'zh-Hans': 'Pod 无法就绪，发布停在等待，预期的容量缺失。',
    },
    labels: ['namespace', 'pod', 'container', 'reason'],
    pages: [
      'image-pull-backoff',
      'image-not-found',
      'registry-unauthorized',
      'registry-timeout',
      'registry-tls',
      'registry-dns',
      'create-container-config-error',
      'init-container-failing',
      'run-container-error',
      'image-pull-interrupted',
      'err-image-never-pull',
      'image-inspect-error',
      'invalid-image-name',
      'image-digest-mismatch',
      'tree-image-pull',
      'tree-pod',
    ],
    steps: podSteps,
  },
  KubeDaemonSetNotScheduled: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'Fewer Pods are scheduled than the DaemonSet wants.',
          'zh-Hans': '已调度的 Pod 少于 DaemonSet 的期望数。',
        },
      },
    ],
    fact: {
      en: 'Some nodes that should run a Pod of the DaemonSet have none.',
      'zh-Hans': '部分本应运行该 DaemonSet Pod 的节点没有 Pod。',
    },
    impact: {
      en: 'These nodes lack the agent; for a network or storage plugin their Pods cannot start.',
      'zh-Hans': '这些节点缺少该代理；若是网络或存储插件，节点上的 Pod 无法启动。',
    },
    labels: ['namespace', 'daemonset'],
    pages: ['daemonset-rollout-stuck', 'taints-not-tolerated', 'insufficient-resources', 'host-port-conflict'],
    steps: daemonSetSteps,
  },
  KubeDaemonSetMisScheduled: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'At least one Pod of the DaemonSet runs on a node that its selector, affinity or tolerations exclude.',
          'zh-Hans': '至少一个 Pod 运行在其 selector、affinity 或 toleration 所排除的节点上。',
        },
      },
    ],
    fact: {
      en: 'Pods of a DaemonSet run on nodes where they should not run.',
      'zh-Hans': 'DaemonSet 的 Pod 运行在不该运行的节点上。',
    },
    impact: {
      en: 'Usually none at once; the Pods take room, and a label or taint of the node has changed under them.',
      'zh-Hans': '通常没有直接影响；这些 Pod 占用资源，说明节点的 label 或 taint 在其运行期间被改过。',
    },
    labels: ['namespace', 'daemonset'],
    pages: ['daemonset-rollout-stuck', 'taints-not-tolerated', 'node-not-ready'],
    steps: daemonSetSteps,
  },
  KubeJobNotCompleted: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: {
          en: 'A Job with active Pods started more than 12 hours (43,200 s) ago.',
          'zh-Hans': '仍有活动 Pod 的 Job 启动于 12 小时（43,200 s）以前。',
        },
      },
    ],
    fact: {
      en: 'A Job has been running for more than 12 hours.',
      'zh-Hans': 'Job 已运行超过 12 小时。',
    },
    impact: {
      en: 'Its result is late; a CronJob with concurrencyPolicy Forbid skips its next runs.',
      'zh-Hans': '结果迟迟不出；concurrencyPolicy 为 Forbid 的 CronJob 会跳过后续执行。',
    },
    labels: ['namespace', 'job_name'],
    pages: ['job-failing', 'cronjob-not-running', 'pod-pending'],
    steps: jobSteps,
  },
  KubeJobFailed: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: { en: 'A Job has the condition Failed.', 'zh-Hans': 'Job 带有 Failed condition。' },
      },
    ],
    fact: {
      en: 'A Job has failed for good: its retries or its deadline are used up.',
      'zh-Hans': 'Job 已最终失败：重试次数或期限已用尽。',
    },
    impact: {
      en: 'The work was not done; the alert stays until the failed Job is deleted.',
      'zh-Hans': '任务没有完成；在删除失败的 Job 之前，告警会一直存在。',
    },
    labels: ['namespace', 'job_name', 'condition', 'reason'],
    pages: ['job-failing', 'cronjob-not-running', 'oom-killed'],
    steps: jobSteps,
  },
  KubeHpaReplicasMismatch: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Current and desired replicas differ, the current number lies between minimum and maximum, and has not changed for 15 minutes.',
          'zh-Hans': '当前副本数与期望不同，处于最小值与最大值之间，且 15 分钟没有变化。',
        },
      },
    ],
    fact: {
      en: 'A HorizontalPodAutoscaler wants another number of replicas but does not get it.',
      'zh-Hans': 'HorizontalPodAutoscaler 期望的副本数没有实现。',
    },
    impact: {
      en: 'The workload does not scale with the load: too slow, or more expensive than needed.',
      'zh-Hans': '工作负载没有随负载伸缩：或性能不足，或成本过高。',
    },
    labels: ['namespace', 'horizontalpodautoscaler'],
    pages: ['hpa-not-scaling', 'insufficient-resources', 'resource-quota-exceeded', 'pod-not-ready'],
    steps: autoscalerSteps,
  },
  KubeHpaMaxedOut: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Current replicas equal maxReplicas, and minReplicas differs from it.',
          'zh-Hans': '当前副本数等于 maxReplicas，且与 minReplicas 不同。',
        },
      },
    ],
    fact: {
      en: 'A HorizontalPodAutoscaler has been at its maximum for 15 minutes.',
      'zh-Hans': 'HorizontalPodAutoscaler 已连续 15 分钟处于最大副本数。',
    },
    impact: {
      en: 'More load cannot be absorbed; response times rise next.',
      'zh-Hans': '无法再承接更多负载，接下来响应时间会上升。',
    },
    labels: ['namespace', 'horizontalpodautoscaler'],
    pages: ['hpa-not-scaling', 'cpu-throttling'],
    steps: autoscalerSteps,
  },
  KubePdbNotEnoughHealthyPods: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'status.currentHealthy of a PodDisruptionBudget is below status.desiredHealthy.',
          'zh-Hans': 'PodDisruptionBudget 的 status.currentHealthy 低于 status.desiredHealthy。',
        },
      },
    ],
    fact: {
      en: 'Fewer Pods are healthy than a PodDisruptionBudget asks for.',
      'zh-Hans': '健康的 Pod 少于 PodDisruptionBudget 的要求。',
    },
    impact: {
      en: 'No voluntary eviction is allowed: node drains and upgrades block on these Pods.',
      'zh-Hans': '不允许任何自愿驱逐：节点排空与升级会卡在这些 Pod 上。',
    },
    labels: ['namespace', 'poddisruptionbudget'],
    pages: ['pdb-blocking', 'pod-not-ready', 'crash-loop-backoff'],
    steps: disruptionBudgetSteps,
  },
} as const satisfies Record<string, Alert>;
