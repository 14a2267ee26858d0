import type { Alert } from './alert';
import { etcdDiskSteps, etcdLeaderSteps, etcdSteps } from './steps-cluster';

/** The rules of the etcd mixin (etcd-io/etcd contrib/mixin, 2026-08-20). Where the mixin speaks of a cluster it means the label `job`. */
export const etcd = {
  etcdMembersDown: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '20m',
        when: {
          en: 'A member cannot be scraped, or other members fail to send it more than 0.01 messages a second.',
          'zh-Hans': '某个成员无法抓取，或其他成员发往它的失败消息超过每秒 0.01 条。',
        },
      },
    ],
    fact: { en: 'One or more members of an etcd cluster are down.', 'zh-Hans': 'etcd 集群有一个或多个成员不可用。' },
    impact: {
      en: 'The cluster goes on while a majority lives; one more loss may stop the Kubernetes API.',
      'zh-Hans': '多数成员存活时集群继续工作；再丢一个可能使 Kubernetes API 停止。',
    },
    labels: ['job'],
    pages: ['etcd-problems', 'apiserver-unreachable', 'node-not-ready'],
    steps: etcdSteps,
  },
  etcdInsufficientMembers: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'critical',
        hold: '3m',
        when: { en: 'Fewer members are up than the majority needs.', 'zh-Hans': '存活成员少于法定多数。' },
      },
    ],
    fact: { en: 'An etcd cluster has lost its quorum.', 'zh-Hans': 'etcd 集群失去法定人数。' },
    impact: {
      en: 'Nothing can be written: the Kubernetes API refuses changes; running Pods go on.',
      'zh-Hans': '无法写入：Kubernetes API 拒绝变更；运行中的 Pod 不受影响。',
    },
    labels: ['job'],
    pages: ['etcd-problems', 'apiserver-unreachable'],
    steps: etcdLeaderSteps,
  },
  etcdNoLeader: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'critical',
        hold: '1m',
        when: { en: 'etcd_server_has_leader of a member is 0.', 'zh-Hans': '某成员的 etcd_server_has_leader 为 0。' },
      },
    ],
    fact: { en: 'A member of an etcd cluster has no leader.', 'zh-Hans': 'etcd 成员没有 leader。' },
    impact: {
      en: 'This member takes no writes and answers only serializable reads; if it holds for all, the Kubernetes API changes nothing and most of its reads fail.',
      'zh-Hans': '该成员不接受写入，只响应 serializable 读；若全体如此，Kubernetes API 无法写入，多数读取也会失败。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems', 'apiserver-unreachable', 'node-not-ready', 'cert-expired'],
    steps: etcdLeaderSteps,
  },
  etcdHighNumberOfLeaderChanges: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: { en: 'Four or more leader changes in 15 minutes.', 'zh-Hans': '15 分钟内 leader 变更四次或以上。' },
      },
    ],
    fact: {
      en: 'An etcd cluster elects a new leader again and again.',
      'zh-Hans': 'etcd 集群频繁重新选举 leader。',
    },
    impact: {
      en: 'Each election stops writes for a moment: API requests are slow or fail; slow disks are the usual cause.',
      'zh-Hans': '每次选举都会短暂停写：API 请求变慢或失败；常见原因是磁盘慢。',
    },
    labels: ['job'],
    pages: ['etcd-problems', 'cluster-sizing'],
    steps: etcdDiskSteps,
  },
  etcdHighNumberOfFailedGRPCRequests: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'More than 1 % of the gRPC requests of a method fail.',
          'zh-Hans': '某方法的 gRPC 请求失败超过 1%。',
        },
      },
      { severity: 'critical', hold: '5m', when: { en: 'More than 5 % fail.', 'zh-Hans': '失败超过 5%。' } },
    ],
    fact: { en: 'An etcd member answers gRPC requests with errors.', 'zh-Hans': 'etcd 成员的 gRPC 请求报错。' },
    impact: {
      en: 'The Kubernetes API passes these errors on to its clients.',
      'zh-Hans': 'Kubernetes API 会把这些错误传递给客户端。',
    },
    labels: ['instance', 'pod', 'job', 'grpc_method', 'grpc_service'],
    pages: ['etcd-problems', 'apiserver-unreachable'],
    steps: etcdSteps,
  },
  etcdGRPCRequestsSlow: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'critical',
        hold: '10m',
        when: {
          en: 'The 99th percentile of unary gRPC requests is above 0.15 s, Defragment not counted.',
          'zh-Hans': '一元 gRPC 请求的第 99 百分位超过 0.15 秒（不计 Defragment）。',
        },
      },
    ],
    fact: { en: 'An etcd member answers slowly.', 'zh-Hans': 'etcd 成员响应缓慢。' },
    impact: {
      en: 'Every change in the cluster is slow; leases of controllers may expire.',
      'zh-Hans': '集群中每次变更都变慢；控制器的 lease 可能过期。',
    },
    labels: ['instance', 'pod', 'job', 'grpc_method', 'grpc_service'],
    pages: ['etcd-problems', 'cluster-sizing'],
    steps: etcdDiskSteps,
  },
  etcdMemberCommunicationSlow: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The 99th percentile of the round trip to a peer is above 0.15 s.',
          'zh-Hans': '与对端往返时间的第 99 百分位超过 0.15 秒。',
        },
      },
    ],
    fact: { en: 'Two etcd members reach each other slowly.', 'zh-Hans': '两个 etcd 成员之间通信缓慢。' },
    impact: {
      en: 'Writes wait for the slow link if it is part of the majority; elections become likelier.',
      'zh-Hans': '若该链路属于多数派，写入会等待它；选举更易发生。',
    },
    labels: ['instance', 'pod', 'job', 'to'],
    pages: ['etcd-problems', 'node-not-ready'],
    steps: etcdSteps,
  },
  etcdHighNumberOfFailedProposals: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 5 proposals a second fail on a member over 15 minutes.',
          'zh-Hans': '15 分钟内某成员每秒失败的 proposal 超过 5 个。',
        },
      },
    ],
    fact: {
      en: 'Writes to etcd fail because a leader is missing or the quorum is lost.',
      'zh-Hans': '因缺少 leader 或失去法定人数，etcd 写入失败。',
    },
    impact: {
      en: 'Changes through the Kubernetes API fail or are repeated.',
      'zh-Hans': '经由 Kubernetes API 的变更失败或被重试。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems', 'apiserver-unreachable'],
    steps: etcdSteps,
  },
  etcdHighFsyncDurations: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The 99th percentile of WAL fsync is above 0.5 s.',
          'zh-Hans': 'WAL fsync 的第 99 百分位超过 0.5 秒。',
        },
      },
      { severity: 'critical', hold: '10m', when: { en: 'It is above 1 s.', 'zh-Hans': '超过 1 秒。' } },
    ],
    fact: { en: 'The disk of an etcd member writes its log too slowly.', 'zh-Hans': 'etcd 成员的磁盘写日志过慢。' },
    impact: {
      en: 'Leader changes and slow API requests follow; etcd wants a fsync below 10 ms.',
      'zh-Hans': '随之而来的是 leader 变更与 API 变慢；etcd 要求 fsync 低于 10 毫秒。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems', 'cluster-sizing'],
    steps: etcdDiskSteps,
  },
  etcdHighCommitDurations: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The 99th percentile of backend commits is above 0.25 s.',
          'zh-Hans': '后端提交的第 99 百分位超过 0.25 秒。',
        },
      },
    ],
    fact: {
      en: 'The disk of an etcd member commits its database too slowly.',
      'zh-Hans': 'etcd 成员的磁盘提交数据库过慢。',
    },
    impact: {
      en: 'Requests to the Kubernetes API are slow.',
      'zh-Hans': 'Kubernetes API 请求变慢。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems', 'cluster-sizing'],
    steps: etcdDiskSteps,
  },
  etcdDatabaseQuotaLowSpace: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'critical',
        hold: '10m',
        when: {
          en: 'The database fills more than 95 % of its quota (--quota-backend-bytes).',
          'zh-Hans': '数据库占用超过配额（--quota-backend-bytes）的 95%。',
        },
      },
    ],
    fact: {
      en: 'The database of an etcd member has almost reached its quota.',
      'zh-Hans': 'etcd 数据库几乎达到配额。',
    },
    impact: {
      en: 'At the quota etcd raises the alarm NOSPACE and refuses every write: the cluster can no longer be changed.',
      'zh-Hans': '达到配额后 etcd 触发 NOSPACE 告警并拒绝写入：集群无法再变更。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems', 'limits'],
    steps: etcdSteps,
  },
  etcdExcessiveDatabaseGrowth: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'The trend of 4 hours takes the database over its quota within 4 hours.',
          'zh-Hans': '按过去 4 小时的趋势，数据库将在 4 小时内超过配额。',
        },
      },
    ],
    fact: { en: 'The database of an etcd member grows very fast.', 'zh-Hans': 'etcd 数据库增长过快。' },
    impact: {
      en: 'In a few hours etcd refuses writes; something creates objects or events in a loop.',
      'zh-Hans': '几小时后 etcd 将拒绝写入；多因某个组件循环创建对象或事件。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems', 'object-too-large', 'limits'],
    steps: etcdSteps,
  },
  etcdDatabaseHighFragmentationRatio: {
    component: 'etcd',
    origin: 'etcd',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'Less than 50 % of the allocated database is in use, and more than 100 MiB are.',
          'zh-Hans': '已分配数据库中实际使用不足 50%，且使用量大于 100 MiB。',
        },
      },
    ],
    fact: {
      en: 'Half of the database file of an etcd member is empty space.',
      'zh-Hans': 'etcd 数据库文件有一半是空闲空间。',
    },
    impact: {
      en: 'None at once; the file counts against the quota until it is defragmented, one member at a time.',
      'zh-Hans': '没有直接影响；整理碎片之前文件仍计入配额，整理须逐个成员进行。',
    },
    labels: ['instance', 'pod', 'job'],
    pages: ['etcd-problems'],
    steps: etcdSteps,
  },
} as const satisfies Record<string, Alert>;
