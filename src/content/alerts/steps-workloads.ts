import type { FirstStep } from './alert';

/** First commands that several alerts about Pods and their owners share. They only read. */
export const podSteps = [
  {
    text: { en: 'Read the Pod’s state, the reasons and the events', 'zh-Hans': '查看 Pod 的状态、原因与事件' },
    command: 'kubectl -n "$NAMESPACE" describe pod "$POD"',
  },
  {
    text: { en: 'List the Pods of the namespace with their nodes', 'zh-Hans': '列出该 namespace 的 Pod 及所在节点' },
    command: 'kubectl -n "$NAMESPACE" get pods -o wide',
  },
] as const satisfies readonly FirstStep[];

export const crashSteps = [
  {
    text: { en: 'Read the last lines of the previous run', 'zh-Hans': '查看上一次运行的最后日志' },
    command: 'kubectl -n "$NAMESPACE" logs "$POD" -c "$CONTAINER" --previous --tail=50',
  },
  ...podSteps,
] as const satisfies readonly FirstStep[];

export const deploymentSteps = [
  {
    text: { en: 'Read the conditions and events of the Deployment', 'zh-Hans': '查看 Deployment 的 condition 与事件' },
    command: 'kubectl -n "$NAMESPACE" describe deployment "$DEPLOYMENT"',
  },
  {
    text: { en: 'See whether the rollout waits, and for what', 'zh-Hans': '查看发布是否在等待以及等待什么' },
    command: 'kubectl -n "$NAMESPACE" rollout status deployment "$DEPLOYMENT" --timeout=5s',
  },
  {
    text: { en: 'List the Pods that are not ready', 'zh-Hans': '找出未就绪的 Pod' },
    command: 'kubectl -n "$NAMESPACE" get pods -o wide',
  },
] as const satisfies readonly FirstStep[];

export const statefulSetSteps = [
  {
    text: { en: 'Read the state and events of the StatefulSet', 'zh-Hans': '查看 StatefulSet 的状态与事件' },
    command: 'kubectl -n "$NAMESPACE" describe statefulset "$STATEFULSET"',
  },
  {
    text: {
      en: 'Find the first Pod that is not ready: the later ones wait for it',
      'zh-Hans': '找到序号最小的未就绪 Pod：后面的 Pod 都在等它',
    },
    command: 'kubectl -n "$NAMESPACE" get pods -o wide',
  },
  {
    text: { en: 'See whether a volume claim is not bound', 'zh-Hans': '查看是否有 PVC 未绑定' },
    command: 'kubectl -n "$NAMESPACE" get pvc',
  },
] as const satisfies readonly FirstStep[];

export const daemonSetSteps = [
  {
    text: { en: 'Compare the counts and read the events', 'zh-Hans': '对比各项计数并查看事件' },
    command: 'kubectl -n "$NAMESPACE" describe daemonset "$DAEMONSET"',
  },
  {
    text: { en: 'See which nodes have no ready Pod', 'zh-Hans': '查看哪些节点没有就绪的 Pod' },
    command: 'kubectl -n "$NAMESPACE" get pods -o wide',
  },
  {
    text: { en: 'See the taints and the readiness of the nodes', 'zh-Hans': '查看节点的 taint 与就绪状态' },
    command: "kubectl get nodes -o custom-columns='NAME:.metadata.name,TAINTS:.spec.taints[*].key'",
  },
] as const satisfies readonly FirstStep[];

export const jobSteps = [
  {
    text: { en: 'Read the state, the deadline and the events of the Job', 'zh-Hans': '查看 Job 的状态、期限与事件' },
    command: 'kubectl -n "$NAMESPACE" describe job "$JOB"',
  },
  {
    text: { en: 'Find the Pods of the Job, to read their logs', 'zh-Hans': '找到该 Job 的 Pod，再看日志' },
    command: 'kubectl -n "$NAMESPACE" get pods -L batch.kubernetes.io/job-name',
  },
] as const satisfies readonly FirstStep[];

export const autoscalerSteps = [
  {
    text: {
      en: 'Read current and target values, the conditions and the events',
      'zh-Hans': '查看当前值、目标值、condition 与事件',
    },
    command: 'kubectl -n "$NAMESPACE" describe hpa "$HPA"',
  },
  {
    text: { en: 'See whether the metrics arrive', 'zh-Hans': '查看指标是否可用' },
    command: 'kubectl -n "$NAMESPACE" top pods',
  },
] as const satisfies readonly FirstStep[];

export const disruptionBudgetSteps = [
  {
    text: { en: 'Compare desired and current healthy Pods', 'zh-Hans': '对比期望与当前的健康 Pod 数' },
    command: 'kubectl -n "$NAMESPACE" describe pdb "$PDB"',
  },
  {
    text: { en: 'List the Pods that are not ready', 'zh-Hans': '找出未就绪的 Pod' },
    command: 'kubectl -n "$NAMESPACE" get pods -o wide',
  },
] as const satisfies readonly FirstStep[];

export const quotaSteps = [
  {
    text: { en: 'Compare used and hard of every quota', 'zh-Hans': '对比各配额的已用与上限' },
    command: 'kubectl -n "$NAMESPACE" describe resourcequotas',
  },
  {
    text: { en: 'Find what was refused', 'zh-Hans': '查找被拒绝的对象' },
    command: 'kubectl -n "$NAMESPACE" get events --field-selector reason=FailedCreate',
  },
] as const satisfies readonly FirstStep[];

export const volumeClaimSteps = [
  {
    text: {
      en: 'See the claim, its size and the Pods that use it',
      'zh-Hans': '查看 PVC、其容量以及正在使用它的 Pod',
    },
    command: 'kubectl -n "$NAMESPACE" describe pvc "$PVC"',
  },
  {
    text: { en: 'See whether the storage class allows expansion', 'zh-Hans': '查看 StorageClass 是否允许扩容' },
    command: 'kubectl get storageclass',
  },
] as const satisfies readonly FirstStep[];
