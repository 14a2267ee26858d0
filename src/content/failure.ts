import type { Localized } from './locale';

/** What was being done when something failed. The order says which is meant where a text names several: the first, since it is the more special. */
export const OPERATIONS = {
  webhook: { en: 'calling a webhook', 'zh-Hans': '调用 webhook' },
  'node-call': { en: 'reaching the kubelet through the API server', 'zh-Hans': '经 API server 访问 kubelet' },
  probe: { en: 'probing a container', 'zh-Hans': '容器探测' },
  'sandbox-image': { en: 'pulling the sandbox image', 'zh-Hans': '拉取 sandbox 镜像' },
  'pod-network': { en: 'connecting the Pod to the network', 'zh-Hans': '配置 Pod 网络' },
  build: { en: 'building an image', 'zh-Hans': '构建镜像' },
  pull: { en: 'pulling an image', 'zh-Hans': '拉取镜像' },
  sandbox: { en: 'creating the Pod sandbox', 'zh-Hans': '创建 Pod sandbox' },
  attach: { en: 'attaching a volume', 'zh-Hans': '附加卷' },
  mount: { en: 'mounting a volume', 'zh-Hans': '挂载卷' },
  provision: { en: 'providing a volume', 'zh-Hans': '供给卷' },
  schedule: { en: 'scheduling a Pod', 'zh-Hans': '调度 Pod' },
  admit: { en: 'admitting an object', 'zh-Hans': '准入检查' },
  evict: { en: 'evicting a Pod', 'zh-Hans': '驱逐 Pod' },
  scale: { en: 'scaling a workload', 'zh-Hans': '扩缩容' },
  release: { en: 'changing a Helm release', 'zh-Hans': '变更 Helm release' },
  rollout: { en: 'rolling out a workload', 'zh-Hans': '发布工作负载' },
  delete: { en: 'deleting an object', 'zh-Hans': '删除对象' },
  store: { en: 'storing in etcd', 'zh-Hans': '写入 etcd' },
  runtime: { en: 'talking to the container runtime', 'zh-Hans': '访问容器运行时' },
  start: { en: 'starting a container', 'zh-Hans': '启动容器' },
  dns: { en: 'resolving a name in a Pod', 'zh-Hans': '在 Pod 内解析域名' },
  ingress: { en: 'answering through an Ingress', 'zh-Hans': '经 Ingress 访问' },
  api: { en: 'calling the API server', 'zh-Hans': '访问 API server' },
  kubelet: { en: 'running the kubelet', 'zh-Hans': '运行 kubelet' },
  connect: { en: 'reaching a Service or a Pod', 'zh-Hans': '访问 Service 或 Pod' },
  run: { en: 'running a container', 'zh-Hans': '运行容器' },
} as const satisfies Record<string, Localized>;

/** What was being done when something failed. */
export type Operation = keyof typeof OPERATIONS;

/** What failed, whatever was being done. */
export const FAULTS = {
  timeout: { en: 'no answer in time', 'zh-Hans': '超时' },
  refused: { en: 'connection refused', 'zh-Hans': '连接被拒绝' },
  'no-route': { en: 'no way to the address', 'zh-Hans': '地址不可达' },
  name: { en: 'name not resolved', 'zh-Hans': '域名解析失败' },
  untrusted: { en: 'certificate not trusted', 'zh-Hans': '证书不受信任' },
  'other-name': { en: 'certificate for another name', 'zh-Hans': '证书名称不符' },
  expired: { en: 'certificate expired or not yet valid', 'zh-Hans': '证书过期或尚未生效' },
  'plain-http': { en: 'HTTP where TLS is expected', 'zh-Hans': '应为 TLS 却是 HTTP' },
  unauthorized: { en: 'no valid credentials', 'zh-Hans': '没有有效凭据' },
  forbidden: { en: 'not allowed', 'zh-Hans': '没有权限' },
  'not-found': { en: 'not found', 'zh-Hans': '不存在' },
  'rate-limit': { en: 'too many requests', 'zh-Hans': '请求过多' },
  'server-error': { en: 'error of the server', 'zh-Hans': '服务端错误' },
  interrupted: { en: 'connection broken off', 'zh-Hans': '连接中断' },
  'no-space': { en: 'no space left', 'zh-Hans': '空间不足' },
  quota: { en: 'quota exceeded', 'zh-Hans': '超出配额' },
  resources: { en: 'not enough resources', 'zh-Hans': '资源不足' },
  'no-address': { en: 'no free address', 'zh-Hans': '没有可用地址' },
  permission: { en: 'permission denied by the file system', 'zh-Hans': '文件系统拒绝访问' },
  platform: { en: 'another platform', 'zh-Hans': '平台不符' },
  digest: { en: 'other content than expected', 'zh-Hans': '内容与摘要不符' },
  busy: { en: 'held by somebody else', 'zh-Hans': '被占用' },
  memory: { en: 'out of memory', 'zh-Hans': '内存耗尽' },
  size: { en: 'too large', 'zh-Hans': '过大' },
} as const satisfies Record<string, Localized>;

/** What failed, whatever was being done. */
export type Fault = keyof typeof FAULTS;

/** A failure that a page explains: what was being done, and what may have failed; without faults whatever fails in it. */
export interface Failure {
  readonly operation: Operation;
  readonly faults: readonly Fault[];
  /** The id of the section that explains it, where it is not the page as a whole. */
  readonly section?: string | undefined;
}
