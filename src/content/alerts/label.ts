import type { Localized } from '../locale';

/** The labels of alerts that can describe a fault, by their name in lower case, with what they hold. */
export const FAULT_LABELS = {
  namespace: { en: 'namespace of the object at fault', 'zh-Hans': '故障对象所在的 namespace' },
  pod: { en: 'Pod at fault', 'zh-Hans': '故障 Pod' },
  container: { en: 'container at fault', 'zh-Hans': '故障容器' },
  node: { en: 'Node at fault', 'zh-Hans': '故障节点' },
  cluster: { en: 'cluster that sent the alert', 'zh-Hans': '发出告警的集群' },
  context: { en: 'kubeconfig context of the cluster', 'zh-Hans': '该集群的 kubeconfig context' },
  instance: { en: 'scraped address, `host:port` or the Node’s name', 'zh-Hans': '抓取地址，`host:port` 或节点名' },
  device: { en: 'device or network interface', 'zh-Hans': '设备或网络接口' },
  mountpoint: { en: 'mount point of the file system', 'zh-Hans': '文件系统的挂载点' },
  fstype: { en: 'type of the file system', 'zh-Hans': '文件系统类型' },
  job: {
    en: 'scrape job of Prometheus, not a Kubernetes Job',
    'zh-Hans': 'Prometheus 的抓取任务，不是 Kubernetes Job',
  },
  job_name: { en: 'Kubernetes Job', 'zh-Hans': 'Kubernetes Job' },
  cronjob: { en: 'CronJob', 'zh-Hans': 'CronJob' },
  deployment: { en: 'Deployment', 'zh-Hans': 'Deployment' },
  statefulset: { en: 'StatefulSet', 'zh-Hans': 'StatefulSet' },
  daemonset: { en: 'DaemonSet', 'zh-Hans': 'DaemonSet' },
  workload: { en: 'owner of the Pod', 'zh-Hans': 'Pod 所属的工作负载' },
  service: { en: 'Service', 'zh-Hans': 'Service' },
  persistentvolumeclaim: { en: 'PersistentVolumeClaim', 'zh-Hans': 'PersistentVolumeClaim' },
  persistentvolume: { en: 'PersistentVolume', 'zh-Hans': 'PersistentVolume' },
  horizontalpodautoscaler: { en: 'HorizontalPodAutoscaler', 'zh-Hans': 'HorizontalPodAutoscaler' },
  poddisruptionbudget: { en: 'PodDisruptionBudget', 'zh-Hans': 'PodDisruptionBudget' },
  resourcequota: { en: 'ResourceQuota', 'zh-Hans': 'ResourceQuota' },
  resource: { en: 'resource that is limited', 'zh-Hans': '受限的资源' },
  image: { en: 'image', 'zh-Hans': '镜像' },
  registry: { en: 'registry', 'zh-Hans': '镜像仓库' },
  account: { en: 'account at the registry', 'zh-Hans': '镜像仓库的账号' },
  source: {
    en: 'what Docker Hub counts: an address or an account',
    'zh-Hans': 'Docker Hub 计数的对象：地址或账号',
  },
  reason: { en: 'reason of the waiting state or of the error', 'zh-Hans': '等待状态或错误的原因' },
  condition: { en: 'condition of the object', 'zh-Hans': '对象的 condition' },
  phase: { en: 'phase of the object', 'zh-Hans': '对象的 phase' },
  status: { en: 'status of the condition', 'zh-Hans': 'condition 的状态' },
  eviction_signal: { en: 'signal of the kubelet’s eviction', 'zh-Hans': 'kubelet 驱逐信号' },
  name: { en: 'name of the systemd unit or of the APIService', 'zh-Hans': 'systemd 单元或 APIService 的名称' },
  master: { en: 'bonding interface', 'zh-Hans': 'bonding 接口' },
  state: { en: 'state of the unit or of the disks', 'zh-Hans': '单元或磁盘的状态' },
  grpc_method: { en: 'gRPC method', 'zh-Hans': 'gRPC 方法' },
  grpc_service: { en: 'gRPC service', 'zh-Hans': 'gRPC 服务' },
  to: { en: 'id of the other etcd member', 'zh-Hans': '对端 etcd 成员的 ID' },
  integration: { en: 'receiver integration of Alertmanager', 'zh-Hans': 'Alertmanager 的通知集成' },
  alertmanager: { en: 'address of the Alertmanager', 'zh-Hans': 'Alertmanager 的地址' },
  remote_name: { en: 'name of the remote write target', 'zh-Hans': 'remote write 目标的名称' },
  url: { en: 'address of the remote write target', 'zh-Hans': 'remote write 目标的地址' },
  mechanism: { en: 'service discovery mechanism', 'zh-Hans': '服务发现机制' },
  scrape_job: { en: 'scrape job whose target is at fault', 'zh-Hans': '目标出错的抓取任务' },
  rule_group: { en: 'rule group', 'zh-Hans': '规则组' },
  controller: { en: 'controller of the Prometheus Operator', 'zh-Hans': 'Prometheus Operator 的控制器' },
  handler: { en: 'HTTP handler', 'zh-Hans': 'HTTP handler' },
} as const satisfies Record<string, Localized>;

/** A label that can describe a fault, in lower case. */
export type FaultLabel = keyof typeof FAULT_LABELS;

/** Whether a name, in lower case, is a label that can describe a fault. */
export function isFaultLabel(name: string): name is FaultLabel {
  return Object.hasOwn(FAULT_LABELS, name);
}
