import { reads } from '../command';
import { escalate, page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

const CONDITIONS = reads(
  say('Conditions, taints, events and use of the node', '节点的 conditions、taint、事件与占用'),
  'kubectl describe node "$NODE"',
);

/** From the condition of a node to the fault: machine, kubelet, runtime, network plugin, or what it is short of. */
export const node = defineTree({
  id: 'node',
  description: say(
    'From what the API server knows of a node to the fault: the machine, its kubelet, the runtime, the network plugin, or what it is short of.',
    '从 API server 记录的节点状态出发，定位故障：机器、kubelet、运行时、网络插件，还是资源不足。',
  ),
  start: 'state',
  nodes: {
    state: {
      ask: say('How does the cluster see the node?', '集群看到的节点是什么状态？'),
      help: say(
        'After NotReady a taint follows at once; Pods without a longer toleration are deleted 300 seconds later. The replacements start elsewhere, those of a StatefulSet do not.',
        'NotReady 后随即打上 taint；没有更长容忍的 Pod 在 300 秒后被删除。其他 Pod 会在别处重建，StatefulSet 的不会。',
      ),
      commands: [reads(say('All nodes', '所有节点'), 'kubectl get nodes -o wide'), CONDITIONS],
      answers: {
        silent: {
          label: say('Ready is Unknown: it stopped reporting', 'Ready 为 Unknown：停止上报'),
          sees: ['NodeStatusUnknown', 'Kubelet stopped posting node status', 'NodeStatusNeverUpdated'],
          to: 'reach',
        },
        unready: {
          label: say('Ready is False: it says why', 'Ready 为 False，消息里有原因'),
          sees: ['KubeletNotReady'],
          to: 'unready',
        },
        pressure: {
          label: say('Ready, with pressure', 'Ready，但有压力'),
          sees: ['KubeletHasDiskPressure', 'KubeletHasInsufficientMemory', 'KubeletHasInsufficientPID'],
          to: 'pressure',
        },
        cordoned: { label: say('SchedulingDisabled', 'SchedulingDisabled'), sees: ['SchedulingDisabled'], to: 'drain' },
        ready: { label: say('Ready, yet Pods on it fail', 'Ready，但上面的 Pod 异常'), to: 'symptom' },
        absent: {
          label: say('It is not in the list', '列表里没有该节点'),
          sees: ['Error from server (NotFound): nodes'],
          to: 'join',
        },
        many: { label: say('Several nodes at once', '多个节点同时异常'), to: 'several' },
      },
    },
    several: {
      ask: say('What do these nodes share?', '这些节点有什么共同点？'),
      help: say(
        'When many nodes of a zone are lost, the controller slows evictions down or stops them; hold back restarts of your own, too.',
        '同一可用区大量节点失联时，控制器会放慢或停止驱逐；此时不要批量重启节点。',
      ),
      answers: {
        all: {
          label: say('All nodes: they have lost the API server', '全部节点：与 API server 失联'),
          to: page('apiserver-unreachable', 'diagnosis'),
        },
        certificate: {
          label: say('They were installed at the same time', '同一时间安装'),
          to: page(
            'kubelet-certificate',
            'diagnosis',
            say('Certificates of the same age expire together.', '同一天签发的证书会同时过期。'),
          ),
        },
        zone: {
          label: say('A zone, a rack or a network', '同一可用区、机架或网络'),
          to: escalate({
            title: say('Report the failure of the zone', '上报可用区故障'),
            collect: {
              en: [
                'names and zone of the nodes',
                'time at which the first one stopped reporting',
                'whether the machines are up for the provider',
              ],
              'zh-Hans': ['节点名称与可用区', '第一个节点停止上报的时间', '云厂商或机房侧看到的机器状态'],
            },
            commands: [
              reads(say('Nodes with their zone', '节点与可用区'), 'kubectl get nodes -L topology.kubernetes.io/zone'),
            ],
          }),
        },
        version: { label: say('A version, an image or a change', '同一版本、镜像或变更'), to: page('version-skew') },
      },
    },
    reach: {
      ask: say('Does the machine itself answer?', '机器本身是否响应？'),
      help: say(
        'The Lease shows the last sign of life. Look at the console of the provider or at the management board as well.',
        'Lease 的续约时间是最后一次心跳。同时查看云控制台或带外管理。',
      ),
      commands: [
        reads(
          say('Last heartbeat', '最后一次心跳'),
          `kubectl -n kube-node-lease get lease "$NODE" -o jsonpath='{.spec.renewTime}{"\\n"}'`,
        ),
        reads(
          say('Its addresses', '节点地址'),
          `kubectl get node "$NODE" -o jsonpath='{range .status.addresses[*]}{.type}{"\\t"}{.address}{"\\n"}{end}'`,
        ),
      ],
      answers: {
        dead: {
          label: say('No', '没有'),
          to: escalate({
            title: say('Have the machine restarted or replaced', '重启或更换机器'),
            finding: say(
              'Its Pods come back elsewhere. Volumes that one node only may mount, and Pods of StatefulSets, wait until the machine is known to be off.',
              'Pod 会在别处恢复。单节点挂载的卷与 StatefulSet 的 Pod，要等确认机器已关机。',
            ),
            collect: {
              en: ['name and addresses of the node', 'time of the last heartbeat', 'Pods with volumes on it'],
              'zh-Hans': ['节点名称与地址', '最后一次心跳时间', '该节点上带卷的 Pod'],
            },
            commands: [
              reads(
                say('Pods on the node', '该节点上的 Pod'),
                'kubectl get pods -A -o wide --field-selector "spec.nodeName=$NODE"',
              ),
            ],
          }),
        },
        alive: { label: say('Yes, I have a shell on it', '响应，可以登录'), to: 'kubelet' },
        loaded: {
          label: say('Barely: it is overloaded', '响应很慢：负载过高'),
          sees: ['Out of memory: Killed process', 'blocked for more than 120 seconds'],
          to: page('node-memory-pressure', 'diagnosis'),
        },
        network: {
          label: say('Yes, but it does not reach the API server', '响应，但访问不到 API server'),
          to: page(
            'apiserver-unreachable',
            'diagnosis',
            say(
              'Only this node is cut off: compare its routes and firewall with those of a neighbour.',
              '只有该节点失联：与相邻节点对比路由与防火墙。',
            ),
          ),
        },
      },
    },
    kubelet: {
      ask: say('What does the kubelet say?', 'kubelet 日志里的报错是什么？'),
      commands: [
        reads(say('Does it run?', '是否在运行'), 'systemctl status kubelet --no-pager', 'node'),
        reads(
          say('Its last errors', '最近的错误'),
          'sudo journalctl -u kubelet --since "15 min ago" --no-pager -n 200',
          'node',
        ),
      ],
      answers: {
        certificate: {
          label: say('A certificate or 401', '证书问题或 401'),
          sees: ['x509:', 'part of the existing bootstrap client certificate … is expired', 'Unauthorized'],
          to: page('kubelet-certificate', 'diagnosis'),
        },
        api: {
          label: say('The API server does not answer', 'API server 无响应'),
          sees: [
            'connect: connection refused',
            'Unable to register node with API server',
            'failed to ensure lease exists',
          ],
          to: page('apiserver-unreachable', 'diagnosis'),
        },
        runtime: {
          label: say('The runtime does not answer', '运行时无响应'),
          sees: [
            'containerd.sock',
            'crio.sock',
            'validate CRI v1 runtime API',
            'PLEG is not healthy',
            'container runtime is down',
          ],
          to: page('runtime-down', 'diagnosis'),
        },
        cgroup: {
          label: say('A cgroup', 'cgroup'),
          sees: [
            'kubelet cgroup driver',
            'failed to initialize top level QOS containers',
            'Failed to start ContainerManager',
            'cgroup v1',
          ],
          to: page('kubelet-cgroup', 'diagnosis'),
        },
        swap: { label: say('Swap', 'swap'), sees: ['running with swap on is not supported'], to: page('swap') },
        disk: {
          label: say('The image file system', '镜像文件系统'),
          sees: ['invalid capacity 0 on image filesystem'],
          to: page('kubelet-image-fs-zero', 'diagnosis'),
        },
        option: {
          label: say('An option or file that it does not know', '不认识的参数或配置文件'),
          sees: [
            'unknown flag:',
            'failed to load kubelet config file',
            'failed to load Kubelet config file',
            'strict decoding error',
          ],
          to: page('kubelet-config', 'not-starting'),
        },
        clock: {
          label: say('Times that do not fit', '时钟不准'),
          sees: ['current time … is before'],
          to: page('node-clock-skew', 'diagnosis'),
        },
        other: {
          label: say('Nothing that explains it', '日志里没有相关报错'),
          to: page('node-not-ready', 'diagnosis'),
        },
      },
    },
    unready: {
      ask: say('What does the message of Ready say?', 'Ready 的消息是什么？'),
      commands: [
        reads(
          say('Reason and message of each condition', '各 condition 的原因与消息'),
          `kubectl get node "$NODE" -o jsonpath='{range .status.conditions[*]}{.type}={.status}{"\\t"}{.reason}{"\\t"}{.message}{"\\n"}{end}'`,
        ),
      ],
      answers: {
        network: {
          label: say('The network plugin is not ready', '网络插件未就绪'),
          sees: ['NetworkPluginNotReady', 'cni plugin not initialized', 'NetworkReady=false'],
          to: page('cni-not-ready', 'diagnosis'),
        },
        runtime: {
          label: say('The runtime is down', '运行时异常'),
          sees: ['container runtime is down', 'PLEG is not healthy', 'RuntimeReady=false', 'rpc error'],
          to: page('runtime-down', 'diagnosis'),
        },
        storage: {
          label: say('CSI is not initialised', 'CSI 未初始化'),
          sees: ['CSINode is not yet initialized'],
          to: page('node-not-ready', 'diagnosis'),
        },
        shutdown: {
          label: say('It is shutting down', '正在关机'),
          sees: ['node is shutting down'],
          to: page('node-not-ready', 'diagnosis'),
        },
        disk: {
          label: say('missing node capacity, image file system', '缺少容量信息、镜像文件系统'),
          sees: ['missing node capacity for resources', 'invalid capacity 0 on image filesystem'],
          to: page('kubelet-image-fs-zero', 'diagnosis'),
        },
        other: { label: say('Something else', '其他'), to: 'kubelet' },
      },
    },
    pressure: {
      ask: say('Of what is it short?', '缺什么？'),
      help: say(
        'Under pressure the kubelet evicts Pods and the scheduler sends no new ones; the condition stays for about 5 minutes after the cause has gone.',
        '有压力时 kubelet 驱逐 Pod，调度器也不再派新 Pod；原因消失后 condition 仍保留约 5 分钟。',
      ),
      commands: [
        reads(say('Use as the metrics server sees it', 'metrics-server 看到的用量'), 'kubectl top node "$NODE"'),
        reads(say('File systems and inodes', '文件系统与 inode'), 'df -h\ndf -i', 'node'),
      ],
      answers: {
        memory: {
          label: say('Memory', '内存'),
          sees: ['MemoryPressure … True', 'KubeletHasInsufficientMemory'],
          to: page('node-memory-pressure', 'diagnosis'),
        },
        images: {
          label: say('Disk, filled by images', '磁盘，被镜像占满'),
          sees: ['FreeDiskSpaceFailed', 'ImageGCFailed'],
          to: page('image-disk-pressure', 'diagnosis'),
        },
        disk: {
          label: say('Disk, filled by logs, volumes or inodes', '磁盘，被日志、卷或 inode 占满'),
          sees: ['DiskPressure … True', 'KubeletHasDiskPressure'],
          to: page('node-disk-pressure', 'diagnosis'),
        },
        pid: {
          label: say('Process numbers', '进程号'),
          sees: ['PIDPressure … True', 'KubeletHasInsufficientPID', 'fork: retry: Resource temporarily unavailable'],
          to: escalate({
            title: say('Find the Pod that starts so many processes', '找出大量创建进程的 Pod'),
            finding: say(
              'A limit per Pod (podPidsLimit of the kubelet) keeps one Pod from taking the whole node.',
              '用 kubelet 的 podPidsLimit 限制单个 Pod，避免拖垮整个节点。',
            ),
            collect: {
              en: ['number of processes by cgroup or by name', 'limit of the kernel: /proc/sys/kernel/pid_max'],
              'zh-Hans': ['按 cgroup 或名称统计的进程数', '内核上限：/proc/sys/kernel/pid_max'],
            },
            commands: [
              reads(
                say('Processes by name', '按名称统计进程'),
                'ps -eo comm= | sort | uniq -c | sort -rn | head -n 20',
                'node',
              ),
            ],
          }),
        },
        pods: { label: say('Room for Pods', 'Pod 数量'), to: page('node-too-many-pods', 'diagnosis') },
      },
    },
    drain: {
      ask: say('Why is it cordoned?', '为什么被 cordon？'),
      commands: [
        CONDITIONS,
        reads(say('Disruption budgets that allow no eviction', '不允许驱逐的 PDB'), 'kubectl get pdb -A'),
      ],
      answers: {
        drain: {
          label: say('A drain is under way and stuck', '正在 drain，卡住了'),
          sees: ['Cannot evict pod', 'cannot delete Pods'],
          to: page('pdb-blocking', 'diagnosis'),
        },
        upgrade: {
          label: say('An upgrade or the autoscaler works on it', '正在升级，或自动扩缩容在处理'),
          sees: ['ToBeDeletedByClusterAutoscaler', 'DeletionCandidateOfClusterAutoscaler'],
          to: page(
            'version-skew',
            undefined,
            say('Leave it to the tool that cordoned it.', '交给执行 cordon 的工具处理。'),
          ),
        },
        forgotten: {
          label: say('Somebody forgot it', '维护后忘记 uncordon'),
          to: page(
            'taints-not-tolerated',
            'diagnosis',
            say('Ask before you uncordon: somebody had a reason.', 'uncordon 之前先确认当初的原因。'),
          ),
        },
      },
    },
    symptom: {
      ask: say('What fails on this node?', '该节点上什么异常？'),
      commands: [
        reads(
          say('Pods on the node', '该节点上的 Pod'),
          'kubectl get pods -A -o wide --field-selector "spec.nodeName=$NODE"',
        ),
        reads(say('Events of the node', '节点事件'), 'kubectl -n default events --for "node/$NODE"'),
      ],
      answers: {
        start: { label: say('New Pods do not start', '新 Pod 无法启动'), to: tree('pending') },
        image: { label: say('Images cannot be pulled', '镜像拉取失败'), to: tree('image-pull') },
        network: { label: say('The network of its Pods', 'Pod 网络不通'), to: page('pod-ip-unreachable', 'diagnosis') },
        conntrack: {
          label: say('Connections are dropped under load', '负载高时丢连接'),
          sees: ['nf_conntrack: table full'],
          to: page('conntrack-full', 'diagnosis'),
        },
        address: {
          label: say('Pods get no address', 'Pod 拿不到 IP'),
          sees: ['no IP addresses available', 'failed to assign an IP address'],
          to: page('node-ip-exhausted', 'diagnosis'),
        },
        exec: {
          label: say('logs and exec fail', 'logs 与 exec 失败'),
          sees: ['error dialing backend', 'remote error: tls: internal error'],
          to: page('exec-portforward-failing', 'diagnosis'),
        },
        metrics: {
          label: say('Its metrics are missing', '没有监控数据'),
          sees: ['unable to find data in memory cache', 'metrics not available yet'],
          to: page('kubelet-stats-missing', 'diagnosis'),
        },
        orphan: {
          label: say('The kubelet reports orphaned Pods', 'kubelet 报孤儿 Pod'),
          sees: ['orphaned pod … found, but'],
          to: page('orphaned-pod-volumes', 'diagnosis'),
        },
        clock: {
          label: say('Its clock is wrong', '时钟不准'),
          sees: ['System clock synchronized: no', 'is not yet valid'],
          to: page('node-clock-skew', 'diagnosis'),
        },
      },
    },
    join: {
      ask: say('Why is the node not registered?', '节点为什么没有注册？'),
      commands: [
        reads(
          say('Certificate requests that wait for approval', '等待批准的证书请求'),
          'kubectl get csr --sort-by=.metadata.creationTimestamp',
        ),
        reads(
          say('Last errors of the kubelet', 'kubelet 最近的错误'),
          'sudo journalctl -u kubelet --since "15 min ago" --no-pager -n 200',
          'node',
        ),
      ],
      answers: {
        certificate: {
          label: say('Its certificate is not approved or has expired', '证书未批准或已过期'),
          sees: ['Pending', 'x509:', 'Unauthorized'],
          to: page('kubelet-certificate', 'diagnosis'),
        },
        deleted: {
          label: say('Somebody deleted it: autoscaler, cloud or a person', '被删除：自动扩缩容、云侧或人工'),
          sees: ['DeletingNode', 'RemovingNode', 'ScaleDown'],
          to: page(
            'node-not-ready',
            'diagnosis',
            say(
              'A kubelet registers again when it restarts, unless the cloud controller has removed the machine for good.',
              'kubelet 重启后会重新注册，除非云控制器确认机器已不存在。',
            ),
          ),
        },
        name: {
          label: say('It registered under another name', '用另一个名称注册了'),
          sees: ['is not allowed to modify node'],
          to: page('kubelet-config'),
        },
        api: {
          label: say('It does not reach the API server', '访问不到 API server'),
          sees: ['connect: connection refused', 'i/o timeout', 'no such host'],
          to: page('apiserver-unreachable', 'diagnosis'),
        },
        kubelet: { label: say('The kubelet does not even start', 'kubelet 无法启动'), to: 'kubelet' },
      },
    },
  },
});
