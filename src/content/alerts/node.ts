import type { Alert } from './alert';
import {
  clockSteps,
  conntrackSteps,
  cpuSteps,
  diskSteps,
  fileDescriptorSteps,
  fileSystemSteps,
  findNode,
  inodeSteps,
  interfaceSteps,
  memorySteps,
  raidSteps,
  systemdSteps,
} from './steps-cluster';

/**
 * The rules of the node-exporter mixin, as kube-prometheus renders them (2026-08-10). `instance` is the Node's name with kube-prometheus,
 * which relabels it, and `host:port` elsewhere; `namespace`, `pod` and `container` are those of node-exporter itself.
 */
export const node = {
  NodeFilesystemSpaceFillingUp: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'Less than 15 % is free, and the trend of 6 hours fills the file system within 24 hours.',
          'zh-Hans': '剩余低于 15%，且按过去 6 小时的趋势 24 小时内写满。',
        },
      },
      {
        severity: 'critical',
        hold: '1h',
        when: {
          en: 'Less than 10 % is free, and the trend of 6 hours fills it within 4 hours.',
          'zh-Hans': '剩余低于 10%，且按过去 6 小时的趋势 4 小时内写满。',
        },
      },
    ],
    fact: {
      en: 'A file system of a node will soon be full at its present rate.',
      'zh-Hans': '按当前速度，节点的某个文件系统很快会写满。',
    },
    impact: {
      en: 'On the disk of the kubelet or the runtime, images are removed and then Pods evicted; on that of etcd the control plane stops.',
      'zh-Hans': '若是 kubelet 或运行时所在的磁盘，先清理镜像、再驱逐 Pod；若是 etcd 所在的磁盘，控制平面会停止。',
    },
    labels: ['instance', 'device', 'mountpoint', 'fstype'],
    pages: ['node-disk-pressure', 'image-disk-pressure', 'orphaned-pod-volumes'],
    steps: fileSystemSteps,
  },
  NodeFilesystemAlmostOutOfSpace: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      { severity: 'warning', hold: '30m', when: { en: 'Less than 5 % is free.', 'zh-Hans': '剩余低于 5%。' } },
      { severity: 'critical', hold: '30m', when: { en: 'Less than 3 % is free.', 'zh-Hans': '剩余低于 3%。' } },
    ],
    fact: { en: 'A file system of a node is almost full.', 'zh-Hans': '节点的某个文件系统几乎写满。' },
    impact: {
      en: 'On the disk of the kubelet or the runtime the Node reports DiskPressure, Pods are evicted and image pulls fail.',
      'zh-Hans': '若是 kubelet 或运行时所在的磁盘，节点报告 DiskPressure，Pod 被驱逐，镜像拉取失败。',
    },
    labels: ['instance', 'device', 'mountpoint', 'fstype'],
    pages: ['node-disk-pressure', 'image-disk-pressure', 'orphaned-pod-volumes'],
    steps: fileSystemSteps,
  },
  NodeFilesystemFilesFillingUp: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'Less than 40 % of the inodes are free, and the trend of 6 hours uses them up within 24 hours.',
          'zh-Hans': '剩余 inode 低于 40%，且按过去 6 小时的趋势 24 小时内用完。',
        },
      },
      {
        severity: 'critical',
        hold: '1h',
        when: {
          en: 'Less than 20 % are free, and the trend of 6 hours uses them up within 4 hours.',
          'zh-Hans': '剩余低于 20%，且按过去 6 小时的趋势 4 小时内用完。',
        },
      },
    ],
    fact: {
      en: 'A file system of a node will soon have no inodes left at its present rate.',
      'zh-Hans': '按当前速度，节点的某个文件系统 inode 很快会用完。',
    },
    impact: {
      en: 'No new file can be created even with free space: containers do not start, logs stop.',
      'zh-Hans': '即使有空间也无法新建文件：容器无法启动，日志停止写入。',
    },
    labels: ['instance', 'device', 'mountpoint', 'fstype'],
    pages: ['node-disk-pressure', 'orphaned-pod-volumes'],
    steps: inodeSteps,
  },
  NodeFilesystemAlmostOutOfFiles: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: { en: 'Less than 5 % of the inodes are free.', 'zh-Hans': '剩余 inode 低于 5%。' },
      },
      {
        severity: 'critical',
        hold: '1h',
        when: { en: 'Less than 3 % of the inodes are free.', 'zh-Hans': '剩余 inode 低于 3%。' },
      },
    ],
    fact: {
      en: 'A file system of a node has almost no inodes left.',
      'zh-Hans': '节点的某个文件系统 inode 几乎用完。',
    },
    impact: {
      en: 'Nothing that creates files there works; on the disk of the kubelet the Node reports DiskPressure and evicts Pods.',
      'zh-Hans': '该处任何需要新建文件的操作都会失败；若是 kubelet 所在的磁盘，节点报告 DiskPressure 并驱逐 Pod。',
    },
    labels: ['instance', 'device', 'mountpoint', 'fstype'],
    pages: ['node-disk-pressure', 'orphaned-pod-volumes'],
    steps: inodeSteps,
  },
  NodeNetworkReceiveErrs: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'More than 1 % of the received packets of an interface are errors (2-minute rate).',
          'zh-Hans': '接口收到的包中错误超过 1%（2 分钟速率）。',
        },
      },
    ],
    fact: { en: 'A network interface receives damaged packets.', 'zh-Hans': '网络接口收到损坏的包。' },
    impact: {
      en: 'Retransmissions slow down everything on this node; cable, optics, driver or MTU are at fault.',
      'zh-Hans': '重传拖慢该节点上的一切；原因多在线缆、光模块、驱动或 MTU。',
    },
    labels: ['instance', 'device'],
    pages: ['pod-ip-unreachable', 'node-not-ready'],
    steps: interfaceSteps,
  },
  NodeNetworkTransmitErrs: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'More than 1 % of the sent packets of an interface are errors (2-minute rate).',
          'zh-Hans': '接口发出的包中错误超过 1%（2 分钟速率）。',
        },
      },
    ],
    fact: { en: 'A network interface fails to send packets.', 'zh-Hans': '网络接口发包出错。' },
    impact: {
      en: 'Packets are lost: requests through this node are slow or time out.',
      'zh-Hans': '丢包：经过该节点的请求变慢或超时。',
    },
    labels: ['instance', 'device'],
    pages: ['pod-ip-unreachable', 'node-not-ready'],
    steps: interfaceSteps,
  },
  NodeHighNumberConntrackEntriesUsed: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: {
          en: 'More than 75 % of the connection tracking table is used.',
          'zh-Hans': 'conntrack 表使用超过 75%。',
        },
      },
    ],
    fact: {
      en: 'The connection tracking table of a node fills up.',
      'zh-Hans': '节点的 conntrack 表即将用满。',
    },
    impact: {
      en: 'When it is full, new connections are dropped at random, DNS first.',
      'zh-Hans': '用满后新连接被随机丢弃，DNS 最先受影响。',
    },
    labels: ['instance'],
    pages: ['conntrack-full', 'dns-resolution-failing'],
    steps: conntrackSteps,
  },
  NodeTextFileCollectorScrapeError: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: { en: 'node_textfile_scrape_error is 1.', 'zh-Hans': 'node_textfile_scrape_error 为 1。' },
      },
    ],
    fact: {
      en: 'node-exporter cannot read a file of its textfile collector.',
      'zh-Hans': 'node-exporter 无法读取 textfile collector 的某个文件。',
    },
    impact: {
      en: 'The metrics of that file are missing, and alerts that rest on them are blind.',
      'zh-Hans': '该文件中的指标缺失，依赖它们的告警失明。',
    },
    labels: ['instance'],
    pages: ['dockerhub-exporter'],
    steps: [
      findNode,
      {
        text: {
          en: 'List the files: the collector reads *.prom in the directory of --collector.textfile.directory',
          'zh-Hans': '列出文件：collector 读取 --collector.textfile.directory 目录下的 *.prom',
        },
        command: 'ls -l /var/lib/node_exporter/textfile_collector',
        on: 'node',
      },
      {
        text: { en: 'Read what node-exporter complains about', 'zh-Hans': '查看 node-exporter 的报错' },
        command:
          'kubectl -n monitoring logs -l app.kubernetes.io/name=node-exporter -c node-exporter --tail=20 --prefix',
      },
      {
        text: {
          en: 'Check a file: promtool names the line that is not valid exposition format',
          'zh-Hans': '检查文件：promtool 会指出不合法的行',
        },
        command:
          "find /var/lib/node_exporter/textfile_collector -name '*.prom' -exec cat {} + | promtool check metrics",
        on: 'node',
      },
    ],
  },
  NodeClockSkewDetected: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The clock is off by more than 0.05 s and is not coming back.',
          'zh-Hans': '时钟偏差超过 0.05 秒且没有收敛。',
        },
      },
    ],
    fact: { en: 'The clock of a node drifts away from its time server.', 'zh-Hans': '节点时钟正在偏离时间服务器。' },
    impact: {
      en: 'Tokens and certificates are refused, etcd elections and log times go wrong when the skew grows.',
      'zh-Hans': '偏差增大后，token 与证书被拒绝，etcd 选举与日志时间出错。',
    },
    labels: ['instance'],
    pages: ['node-clock-skew'],
    steps: clockSteps,
  },
  NodeClockNotSynchronising: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The kernel reports no synchronisation for 5 minutes, and the maximum error is 16 s or more.',
          'zh-Hans': '内核 5 分钟内报告未同步，且最大误差达到 16 秒或以上。',
        },
      },
    ],
    fact: { en: 'The clock of a node is not synchronised any more.', 'zh-Hans': '节点时钟已不再同步。' },
    impact: {
      en: 'Nothing breaks at once; with growing drift TLS and tokens fail.',
      'zh-Hans': '不会立即出错；漂移增大后 TLS 与 token 会失败。',
    },
    labels: ['instance'],
    pages: ['node-clock-skew'],
    steps: clockSteps,
  },
  NodeRAIDDegraded: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'An md array has fewer active disks than it needs.',
          'zh-Hans': 'md 阵列的活动磁盘少于所需数量。',
        },
      },
    ],
    fact: {
      en: 'A software RAID array of a node runs degraded, and no spare disk can mend it.',
      'zh-Hans': '节点的软 RAID 阵列处于降级状态，且没有可用的备用盘。',
    },
    impact: {
      en: 'The next disk that fails loses data; until then the array is slower.',
      'zh-Hans': '再坏一块盘就会丢数据；在此之前阵列变慢。',
    },
    labels: ['instance', 'device'],
    pages: ['node-not-ready'],
    steps: raidSteps,
  },
  NodeRAIDDiskFailure: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '0s',
        when: { en: 'An md array has at least one failed disk.', 'zh-Hans': 'md 阵列至少有一块故障盘。' },
      },
    ],
    fact: { en: 'A disk of a software RAID array has failed.', 'zh-Hans': '软 RAID 阵列中有磁盘故障。' },
    impact: {
      en: 'Redundancy is reduced; plan the replacement and watch the rebuild.',
      'zh-Hans': '冗余降低；请安排更换并观察重建。',
    },
    labels: ['instance', 'device', 'state'],
    pages: ['node-not-ready'],
    steps: raidSteps,
  },
  NodeFileDescriptorLimit: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: { en: 'More than 70 % of the node’s file handles are used.', 'zh-Hans': '节点文件句柄使用超过 70%。' },
      },
      {
        severity: 'critical',
        hold: '15m',
        when: { en: 'More than 90 % are used.', 'zh-Hans': '使用超过 90%。' },
      },
    ],
    fact: {
      en: 'A node runs out of file handles (fs.file-max).',
      'zh-Hans': '节点的文件句柄（fs.file-max）即将用完。',
    },
    impact: {
      en: 'No process of the node can open files or sockets any more: “too many open files in system”.',
      'zh-Hans': '节点上所有进程都无法再打开文件或 socket：“too many open files in system”。',
    },
    labels: ['instance'],
    pages: ['runtime-down', 'node-not-ready'],
    steps: fileDescriptorSteps,
  },
  NodeCPUHighUsage: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'info',
        hold: '15m',
        when: {
          en: 'More than 90 % of the CPU time of a node is used, idle and iowait not counted.',
          'zh-Hans': '节点 CPU 使用超过 90%（不计 idle 与 iowait）。',
        },
      },
    ],
    fact: { en: 'The CPUs of a node are almost fully busy.', 'zh-Hans': '节点的 CPU 几乎跑满。' },
    impact: {
      en: 'Containers get no more than their requests; response times rise.',
      'zh-Hans': '容器只能得到其 requests 份额的 CPU；响应时间上升。',
    },
    labels: ['instance'],
    pages: ['cpu-throttling', 'reserve-resources'],
    steps: cpuSteps,
  },
  NodeSystemSaturation: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: { en: 'The 1-minute load per core is above 2.', 'zh-Hans': '每核 1 分钟负载高于 2。' },
      },
    ],
    fact: {
      en: 'More tasks want to run or wait for disk than a node can serve.',
      'zh-Hans': '等待运行或等待磁盘的任务超过节点的处理能力。',
    },
    impact: {
      en: 'The kubelet and the runtime get slow too: probes time out, the Node may turn NotReady.',
      'zh-Hans': 'kubelet 与运行时也会变慢：探针超时，节点可能转为 NotReady。',
    },
    labels: ['instance'],
    pages: ['cpu-throttling', 'node-not-ready', 'reserve-resources'],
    steps: cpuSteps,
  },
  NodeMemoryMajorPagesFaults: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 500 major page faults per second over 5 minutes.',
          'zh-Hans': '5 分钟内每秒主缺页超过 500 次。',
        },
      },
    ],
    fact: {
      en: 'A node reads memory pages back from disk all the time: memory is too small for what runs there.',
      'zh-Hans': '节点持续从磁盘读回内存页：内存不足以承载其负载。',
    },
    impact: {
      en: 'Everything on the node is slow and the disk is busy; an out-of-memory kill is near.',
      'zh-Hans': '节点上一切变慢、磁盘繁忙，离 OOM 不远。',
    },
    labels: ['instance'],
    pages: ['node-memory-pressure', 'oom-killed', 'swap'],
    steps: memorySteps,
  },
  NodeMemoryHighUtilization: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Less than 10 % of the memory of a node is available.',
          'zh-Hans': '节点可用内存低于 10%。',
        },
      },
    ],
    fact: { en: 'A node has little memory left.', 'zh-Hans': '节点内存所剩不多。' },
    impact: {
      en: 'The kubelet evicts Pods, or the kernel kills processes before it can.',
      'zh-Hans': 'kubelet 会驱逐 Pod，或内核抢先杀掉进程。',
    },
    labels: ['instance'],
    pages: ['node-memory-pressure', 'oom-killed', 'pod-evicted'],
    steps: memorySteps,
  },
  NodeDiskIOSaturation: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '30m',
        when: {
          en: 'The queue of a disk (aqu-sz) is longer than 10 on average over 5 minutes.',
          'zh-Hans': '磁盘队列长度（aqu-sz）5 分钟平均超过 10。',
        },
      },
    ],
    fact: { en: 'A disk of a node cannot keep up with its requests.', 'zh-Hans': '节点磁盘跟不上读写请求。' },
    impact: {
      en: 'Image pulls and container starts are slow, etcd on the same disk loses its leader.',
      'zh-Hans': '镜像拉取与容器启动变慢，同盘的 etcd 会丢失 leader。',
    },
    labels: ['instance', 'device'],
    pages: ['slow-image-pull', 'container-name-reserved', 'etcd-problems', 'runtime-down'],
    steps: diskSteps,
  },
  NodeSystemdServiceFailed: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: { en: 'A systemd unit is in state failed.', 'zh-Hans': '某个 systemd 单元处于 failed 状态。' },
      },
    ],
    fact: {
      en: 'A systemd unit of a node has failed; the label name says which.',
      'zh-Hans': '节点的某个 systemd 单元失败；名称见 name label。',
    },
    impact: {
      en: 'For kubelet or containerd the Node turns NotReady; for others it depends on the unit.',
      'zh-Hans': '若是 kubelet 或 containerd，节点转为 NotReady；其余视单元而定。',
    },
    labels: ['instance', 'name', 'state'],
    means: { name: 'unit' },
    pages: ['node-not-ready', 'runtime-down'],
    steps: systemdSteps,
  },
  NodeSystemdServiceCrashlooping: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'systemd restarted a unit more than twice in 5 minutes.',
          'zh-Hans': '5 分钟内 systemd 重启某个单元超过两次。',
        },
      },
    ],
    fact: {
      en: 'A systemd unit of a node starts and dies again and again; the label name says which.',
      'zh-Hans': '节点的某个 systemd 单元反复启动又退出；名称见 name label。',
    },
    impact: {
      en: 'For kubelet or containerd the Node is of no use; a wrong flag or configuration is the usual cause.',
      'zh-Hans': '若是 kubelet 或 containerd，节点不可用；常因参数或配置错误。',
    },
    labels: ['instance', 'name'],
    means: { name: 'unit' },
    pages: ['runtime-down', 'node-not-ready', 'kubelet-config'],
    steps: systemdSteps,
  },
  NodeBondingDegraded: {
    component: 'node',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'A bonding interface has fewer active links than members.',
          'zh-Hans': 'bonding 接口的活动链路少于成员数。',
        },
      },
    ],
    fact: {
      en: 'A link of a bonding interface is down; the label master names the interface.',
      'zh-Hans': 'bonding 接口有链路断开；接口名见 master label。',
    },
    impact: {
      en: 'Bandwidth or redundancy is reduced; the next failed link takes the node off the network.',
      'zh-Hans': '带宽或冗余下降；再断一条链路，节点将断网。',
    },
    labels: ['instance', 'master'],
    pages: ['pod-ip-unreachable', 'node-not-ready'],
    steps: [
      findNode,
      {
        text: { en: 'See the state of every bond and of its links', 'zh-Hans': '查看各 bond 及其链路的状态' },
        command: 'find /proc/net/bonding -type f -exec tail -n +1 {} +',
        on: 'node',
      },
      {
        text: { en: 'See what the kernel says about links', 'zh-Hans': '查看内核关于链路的消息' },
        command: "sudo dmesg --ctime | grep -iE 'bond|link' | tail -n 30",
        on: 'node',
      },
    ],
  },
} as const satisfies Record<string, Alert>;
