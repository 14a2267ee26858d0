import type { FirstStep } from './alert';

/** First commands that several alerts about nodes and the control plane share. They only read. */
export const nodeSteps = [
  {
    text: { en: 'See which nodes are not ready, and their addresses', 'zh-Hans': '查看哪些节点未就绪及其地址' },
    command: 'kubectl get nodes -o wide',
  },
  {
    text: { en: 'Read the conditions, taints and events of the Node', 'zh-Hans': '查看节点的 condition、taint 与事件' },
    command: 'kubectl describe node "$NODE"',
  },
  {
    text: { en: 'Read the last messages of the kubelet', 'zh-Hans': '查看 kubelet 最近的日志' },
    command: "journalctl -u kubelet --since '15 minutes ago' --no-pager",
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const kubeletCertificateSteps = [
  {
    text: { en: 'Look for certificate requests that wait for approval', 'zh-Hans': '查看等待批准的证书请求' },
    command: 'kubectl get certificatesigningrequests',
  },
  {
    text: { en: 'Read the dates of the kubelet’s client certificate', 'zh-Hans': '查看 kubelet 客户端证书的有效期' },
    command: 'sudo openssl x509 -noout -subject -dates -in /var/lib/kubelet/pki/kubelet-client-current.pem',
    on: 'node',
  },
  {
    text: { en: 'Read what the kubelet says about the renewal', 'zh-Hans': '查看 kubelet 关于续期的日志' },
    command: "journalctl -u kubelet --since '1 hour ago' --no-pager | grep -i certificate",
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const apiServerSteps = [
  {
    text: { en: 'Ask the API server which of its checks fail', 'zh-Hans': '查看 API server 的哪些检查失败' },
    command: "kubectl get --raw '/readyz?verbose'",
  },
  {
    text: { en: 'List the Pods of the control plane', 'zh-Hans': '列出控制平面的 Pod' },
    command: 'kubectl -n kube-system get pods -o wide',
  },
  {
    text: {
      en: 'If the API does not answer: see the container on the control plane node',
      'zh-Hans': 'API 无响应时：在控制平面节点上查看容器',
    },
    command: "sudo crictl ps --all --name 'kube-apiserver|etcd'",
    on: 'control-plane',
  },
] as const satisfies readonly FirstStep[];

export const aggregatedApiSteps = [
  {
    text: { en: 'See which APIService is not available', 'zh-Hans': '查看哪个 APIService 不可用' },
    command: 'kubectl get apiservices',
  },
  {
    text: { en: 'Read its condition and the Service behind it', 'zh-Hans': '查看其 condition 与背后的 Service' },
    command: 'kubectl describe apiservice "$API_SERVICE"',
  },
  {
    text: { en: 'List the Pods that commonly serve such APIs', 'zh-Hans': '列出常见的聚合 API 后端 Pod' },
    command: 'kubectl -n kube-system get pods -o wide',
  },
] as const satisfies readonly FirstStep[];

export const controllerSteps = [
  {
    text: { en: 'See whether the leader still renews its lease', 'zh-Hans': '查看 leader 是否仍在续租' },
    command: 'kubectl -n kube-system get leases',
  },
  {
    text: { en: 'List the Pods of the control plane', 'zh-Hans': '列出控制平面的 Pod' },
    command: 'kubectl -n kube-system get pods -o wide',
  },
  {
    text: {
      en: 'See on which address the metrics are served: 127.0.0.1 cannot be scraped from outside',
      'zh-Hans': '查看指标监听地址：127.0.0.1 无法从外部抓取',
    },
    command: "sudo ss -ltnp | grep -E ':(10257|10259) '",
    on: 'control-plane',
  },
] as const satisfies readonly FirstStep[];

export const capacitySteps = [
  {
    text: { en: 'See which Pods find no place already', 'zh-Hans': '查看哪些 Pod 已经无法调度' },
    command: 'kubectl get pods -A --field-selector status.phase=Pending',
  },
  {
    text: { en: 'Compare requests with what the nodes can give', 'zh-Hans': '对比各节点的 requests 与可分配量' },
    command: "kubectl describe nodes | grep -A 8 'Allocated resources'",
  },
  {
    text: { en: 'See what is really used', 'zh-Hans': '查看实际用量' },
    command: 'kubectl top nodes',
  },
] as const satisfies readonly FirstStep[];

export const etcdSteps = [
  {
    text: { en: 'List the etcd Pods, their nodes and restarts', 'zh-Hans': '列出 etcd Pod 及其节点与重启次数' },
    command: 'kubectl -n kube-system get pods -l component=etcd -o wide',
  },
  {
    text: {
      en: 'See members, leader, database sizes and errors, asked of one of these Pods (paths of kubeadm)',
      'zh-Hans': '通过其中一个 Pod 查看成员、leader、数据库大小与错误（kubeadm 的路径）',
    },
    command:
      'kubectl -n kube-system exec "$POD" -- etcdctl --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=/etc/kubernetes/pki/etcd/server.crt --key=/etc/kubernetes/pki/etcd/server.key endpoint status --cluster -w table',
  },
  {
    text: {
      en: 'If the API does not answer: see the container on its node',
      'zh-Hans': 'API 无响应时：在节点上查看容器',
    },
    command: 'sudo crictl ps --all --name etcd',
    on: 'control-plane',
  },
] as const satisfies readonly FirstStep[];

/**
 * For a member without a leader. Whatever needs the whole cluster, as `--cluster` and `member list` do, waits for a leader and fails after five seconds;
 * the member answers about itself all the same.
 */
export const etcdLeaderSteps = [
  {
    text: {
      en: 'Ask the member about itself: leader, term and errors (paths of kubeadm; without --cluster, which needs a leader)',
      'zh-Hans': '查看该成员自身的 leader、term 与错误（kubeadm 的路径；--cluster 需要有 leader，这里不能用）',
    },
    command:
      'kubectl -n kube-system exec "$POD" -- etcdctl --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=/etc/kubernetes/pki/etcd/server.crt --key=/etc/kubernetes/pki/etcd/server.key endpoint status -w table',
  },
  {
    text: {
      en: 'See how many members run, on each control plane node; the API may not answer',
      'zh-Hans': '在每个控制平面节点上查看 etcd 是否运行（API 可能无响应）',
    },
    command: 'sudo crictl ps --all --name etcd',
    on: 'control-plane',
  },
  {
    text: {
      en: 'Read why the peers do not hear each other: refused or slow connections, certificates, a slow disk',
      'zh-Hans': '从日志查看成员之间为何不通：连接被拒绝或超时、证书、磁盘慢',
    },
    command:
      "sudo sh -c 'tail -n 200 /var/log/pods/kube-system_etcd-*/etcd/*.log' | grep -E 'rafthttp|x509|overloaded|slow fdatasync|lost leader' | tail -n 20",
    on: 'control-plane',
  },
  {
    text: { en: 'Read the dates of the peer certificate', 'zh-Hans': '查看 peer 证书的有效期' },
    command: 'sudo openssl x509 -noout -subject -dates -in /etc/kubernetes/pki/etcd/peer.crt',
    on: 'control-plane',
  },
] as const satisfies readonly FirstStep[];

export const etcdDiskSteps = [
  ...etcdSteps,
  {
    text: { en: 'See how long requests wait for the disk', 'zh-Hans': '查看请求等待磁盘的时间' },
    command: 'iostat -dxm 1 5',
    on: 'control-plane',
  },
] as const satisfies readonly FirstStep[];

/** The `instance` of node-exporter is the Node's name with kube-prometheus, and `host:port` with its internal address elsewhere. */
export const findNode = {
  text: { en: 'Find the Node that the instance belongs to', 'zh-Hans': '找到 instance 对应的节点' },
  command:
    'kubectl get nodes -o wide | awk -v instance="$INSTANCE" \'BEGIN { sub(/:[0-9]+$/, "", instance) } NR == 1 || $1 == instance || $6 == instance\'',
} as const satisfies FirstStep;

export const fileSystemSteps = [
  findNode,
  {
    text: { en: 'See size, use and type of every file system', 'zh-Hans': '查看各文件系统的容量、用量与类型' },
    command: 'df -hT',
    on: 'node',
  },
  {
    text: { en: 'Find what takes the room', 'zh-Hans': '找出占用空间的目录' },
    command: 'sudo du -xh --max-depth=5 "$MOUNTPOINT" | sort -h | tail -n 30',
    on: 'node',
  },
  {
    text: {
      en: 'Find files that are deleted but still open: they take room until their process closes them',
      'zh-Hans': '找出已删除但仍被打开的文件：进程关闭之前一直占用空间',
    },
    command: 'sudo lsof -nP +L1',
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const inodeSteps = [
  findNode,
  {
    text: { en: 'See the inodes of every file system', 'zh-Hans': '查看各文件系统的 inode 用量' },
    command: 'df -iT',
    on: 'node',
  },
  {
    text: { en: 'Find the directories with the most files', 'zh-Hans': '找出文件最多的目录' },
    command: 'sudo du -x --inodes --max-depth=3 "$MOUNTPOINT" | sort -n | tail -n 20',
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const interfaceSteps = [
  findNode,
  {
    text: { en: 'See the error and drop counters of the interface', 'zh-Hans': '查看接口的错误与丢包计数' },
    command: 'ip -s -s link show dev "$INTERFACE"',
    on: 'node',
  },
  {
    text: { en: 'See what the kernel says about links', 'zh-Hans': '查看内核关于链路的消息' },
    command: "sudo dmesg --ctime | grep -iE 'link (is )?(up|down)|nic|eth' | tail -n 30",
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const clockSteps = [
  findNode,
  {
    text: { en: 'See whether the clock is synchronised, and by what', 'zh-Hans': '查看时钟是否同步及同步来源' },
    command: 'timedatectl',
    on: 'node',
  },
  {
    text: { en: 'See the offset to the time servers (chrony)', 'zh-Hans': '查看与时间服务器的偏差（chrony）' },
    command: 'chronyc tracking',
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const raidSteps = [
  findNode,
  {
    text: { en: 'See the arrays and their disks', 'zh-Hans': '查看阵列及其磁盘' },
    command: 'cat /proc/mdstat',
    on: 'node',
  },
  {
    text: { en: 'See what the kernel says about arrays and disks', 'zh-Hans': '查看内核关于阵列与磁盘的消息' },
    command: "journalctl -k --since '2 hours ago' --no-pager | grep -iE 'md[0-9]|raid|I/O error'",
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const memorySteps = [
  findNode,
  {
    text: { en: 'See free memory, cache and swap', 'zh-Hans': '查看可用内存、缓存与 swap' },
    command: 'free -h',
    on: 'node',
  },
  {
    text: { en: 'See which Pods use the most memory', 'zh-Hans': '查看内存用量最高的 Pod' },
    command: 'kubectl top pods -A --sort-by=memory',
  },
] as const satisfies readonly FirstStep[];

export const cpuSteps = [
  findNode,
  {
    text: { en: 'See load, run queue and waiting for disk', 'zh-Hans': '查看负载、运行队列与磁盘等待' },
    command: 'vmstat 1 5',
    on: 'node',
  },
  {
    text: { en: 'See which Pods use the most CPU', 'zh-Hans': '查看 CPU 用量最高的 Pod' },
    command: 'kubectl top pods -A --sort-by=cpu',
  },
] as const satisfies readonly FirstStep[];

export const diskSteps = [
  findNode,
  {
    text: { en: 'See queue length and wait times of the disks', 'zh-Hans': '查看磁盘队列长度与等待时间' },
    command: 'iostat -dxm 1 5',
    on: 'node',
  },
  {
    text: { en: 'See which processes read and write', 'zh-Hans': '查看哪些进程在读写' },
    command: 'sudo pidstat -d 1 5',
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const conntrackSteps = [
  findNode,
  {
    text: { en: 'Compare the entries with their limit', 'zh-Hans': '对比当前条目数与上限' },
    command: 'sudo sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max',
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const systemdSteps = [
  findNode,
  {
    text: { en: 'List the failed units', 'zh-Hans': '列出失败的单元' },
    command: 'systemctl list-units --state=failed --no-pager',
    on: 'node',
  },
  {
    text: { en: 'Read the state and the last messages of the unit', 'zh-Hans': '查看该单元的状态与最近日志' },
    command: 'journalctl -u "$UNIT" -n 50 --no-pager',
    on: 'node',
  },
] as const satisfies readonly FirstStep[];

export const fileDescriptorSteps = [
  findNode,
  {
    text: { en: 'See allocated and maximum file handles', 'zh-Hans': '查看已分配与最大文件句柄数' },
    command: 'cat /proc/sys/fs/file-nr',
    on: 'node',
  },
  {
    text: { en: 'Find the processes with the most open files', 'zh-Hans': '找出打开文件最多的进程' },
    command: "sudo lsof -n | awk '{print $1, $2}' | sort | uniq -c | sort -rn | head",
    on: 'node',
  },
] as const satisfies readonly FirstStep[];
