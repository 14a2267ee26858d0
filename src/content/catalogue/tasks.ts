import type { Localized } from '../locale';
import type { PageKey } from './index';

/** A task that several pages of a kind serve, as its index groups them. */
export interface Task {
  readonly id: string;
  readonly title: Localized;
  readonly pages: readonly PageKey[];
}

/** The how-tos by what somebody wants to do, what is needed in an incident first. */
export const HOW_TO_TASKS: readonly Task[] = [
  {
    id: 'look',
    title: { en: 'Look into Pods, nodes and objects', 'zh-Hans': '查看 Pod、节点与对象' },
    pages: [
      'debug-containers',
      'node-shell',
      'image-pull-diagnose',
      'image-audit',
      'ingress-nginx-plugin',
      'api-from-pod',
      'export-manifests',
    ],
  },
  {
    id: 'workloads',
    title: { en: 'Set up and scale workloads', 'zh-Hans': '配置与伸缩工作负载' },
    pages: ['scale-to-zero', 'spread-pods', 'env-fieldref', 'pod-timezone'],
  },
  {
    id: 'credentials',
    title: { en: 'Give and limit access to registries', 'zh-Hans': '授予与限制仓库访问' },
    pages: ['image-pull-secret', 'cloud-registry-credentials', 'harbor-credentials', 'allowed-registries'],
  },
  {
    id: 'supply',
    title: { en: 'Bring images to the nodes', 'zh-Hans': '把镜像送到节点' },
    pages: [
      'registry-mirrors-containerd',
      'registry-mirrors-docker',
      'pull-through-cache',
      'prepull-images',
      'offline-images',
      'migrate-images',
      'lazy-pulling',
      'harbor-setup',
    ],
  },
  {
    id: 'proxies',
    title: { en: 'Use a proxy', 'zh-Hans': '使用代理' },
    pages: ['runtime-proxy', 'ssh-tunnel-proxy', 'minikube-proxy'],
  },
  {
    id: 'cluster',
    title: { en: 'Look after nodes and the control plane', 'zh-Hans': '维护节点与控制平面' },
    pages: ['kubelet-config', 'reserve-resources', 'cert-rotation', 'rancher-cleanup'],
  },
  {
    id: 'alerts',
    title: { en: 'Watch and alert', 'zh-Hans': '监控与告警' },
    pages: ['alert-links', 'dockerhub-exporter'],
  },
];

/** The reference pages by what somebody looks up. */
export const REFERENCE_TASKS: readonly Task[] = [
  {
    id: 'words',
    title: { en: 'What a status, event or log line means', 'zh-Hans': '状态、事件与日志的含义' },
    pages: ['pod-status-reasons', 'image-events', 'backoff', 'log-noise'],
  },
  {
    id: 'images',
    title: { en: 'Images and registries', 'zh-Hans': '镜像与仓库' },
    pages: [
      'image-pull-policy',
      'registry-settings',
      'k8s-registry',
      'cn-mirrors',
      'pause-container',
      'image-security',
      'alert-rules',
    ],
  },
  {
    id: 'commands',
    title: { en: 'Commands and tools', 'zh-Hans': '命令与工具' },
    pages: ['cheatsheet', 'tools', 'crictl-vs-ctr'],
  },
  {
    id: 'numbers',
    title: { en: 'Limits, sizes and versions', 'zh-Hans': '上限、容量与版本' },
    pages: ['version-skew', 'limits', 'resource-units', 'cluster-sizing', 'kernel-requirements'],
  },
  {
    id: 'parts',
    title: { en: 'How parts of a cluster work', 'zh-Hans': '集群组成与原理' },
    pages: ['pki', 'ha-load-balancing', 'headless-service', 'operator-vs-controller', 'swap'],
  },
];
