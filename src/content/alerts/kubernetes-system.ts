import type { Alert } from './alert';
import { aggregatedApiSteps, apiServerSteps, controllerSteps } from './steps-cluster';

/**
 * The groups `kubernetes-system`, `kube-apiserver-slos` and those of API server, scheduler, controller manager and kube-proxy of
 * kubernetes-mixin, as kube-prometheus renders them (2026-08-10). kube-prometheus leaves the two rules of kube-proxy out.
 */
export const kubernetesSystem = {
  KubeVersionMismatch: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'Components of the cluster report more than one minor version.',
          'zh-Hans': '集群组件报告了一个以上的次版本。',
        },
      },
    ],
    fact: {
      en: 'Components of the cluster run different minor versions.',
      'zh-Hans': '集群各组件运行着不同的次版本。',
    },
    impact: {
      en: 'Expected during an upgrade; afterwards it means that a node or component was left behind.',
      'zh-Hans': '升级期间属正常；之后仍存在则说明有节点或组件被遗漏。',
    },
    labels: [],
    pages: ['version-skew'],
    steps: [
      {
        text: { en: 'See the version of every kubelet', 'zh-Hans': '查看每个 kubelet 的版本' },
        command: 'kubectl get nodes',
      },
      {
        text: { en: 'See the version of the API server', 'zh-Hans': '查看 API server 的版本' },
        command: 'kubectl version',
      },
    ],
  },
  KubeClientErrors: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'More than 1 % of the requests that a client of the API server sends are answered with 5xx.',
          'zh-Hans': 'API 客户端发出的请求中超过 1% 得到 5xx。',
        },
      },
    ],
    fact: {
      en: 'A component gets server errors from the API server; kube-prometheus measures the API server’s own client.',
      'zh-Hans': '组件从 API server 收到服务端错误；kube-prometheus 测量的是 API server 自身的客户端。',
    },
    impact: {
      en: 'Controllers act late; often an aggregated API, a webhook or etcd behind the API server is at fault.',
      'zh-Hans': '控制器动作滞后；根因常在 API server 背后的聚合 API、webhook 或 etcd。',
    },
    labels: ['instance', 'job'],
    pages: [
      'apiserver-unreachable',
      'api-discovery-failing',
      'webhook-failing',
      'etcd-problems',
      'configmap-secret-sync',
    ],
    steps: apiServerSteps,
  },
  KubeAPIErrorBudgetBurn: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '2m',
        when: {
          en: 'Over 1 hour and over 5 minutes the error budget burns 14.4 times too fast (more than 14.4 % of requests fail or are slow).',
          'zh-Hans': '1 小时与 5 分钟窗口内，错误预算消耗速度均超过 14.4 倍（超过 14.4% 的请求失败或过慢）。',
        },
      },
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Over 6 hours and over 30 minutes it burns 6 times too fast (more than 6 %).',
          'zh-Hans': '6 小时与 30 分钟窗口内消耗速度超过 6 倍（超过 6%）。',
        },
      },
      {
        severity: 'warning',
        hold: '1h',
        when: {
          en: 'Over 1 day and over 2 hours it burns 3 times too fast (more than 3 %).',
          'zh-Hans': '1 天与 2 小时窗口内消耗速度超过 3 倍（超过 3%）。',
        },
      },
      {
        severity: 'warning',
        hold: '3h',
        when: {
          en: 'Over 3 days and over 6 hours it burns faster than planned (more than 1 %).',
          'zh-Hans': '3 天与 6 小时窗口内消耗速度超过计划（超过 1%）。',
        },
      },
    ],
    fact: {
      en: 'Too many requests to the API server fail or are too slow for its target of 99 % in 30 days.',
      'zh-Hans': 'API server 失败或过慢的请求过多，达不到 30 天 99% 的目标。',
    },
    impact: {
      en: 'kubectl, controllers and kubelets see errors and timeouts; deployments and failover get slow.',
      'zh-Hans': 'kubectl、控制器与 kubelet 遇到错误与超时；发布与故障转移变慢。',
    },
    labels: [],
    pages: ['apiserver-unreachable', 'etcd-problems', 'webhook-failing', 'api-discovery-failing'],
    steps: apiServerSteps,
  },
  KubeClientCertificateExpiration: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'At least 1 % of the client certificates seen in 5 minutes expire in less than 7 days.',
          'zh-Hans': '5 分钟内出现的客户端证书至少 1% 在 7 天内过期。',
        },
      },
      {
        severity: 'critical',
        hold: '5m',
        when: {
          en: 'At least 1 % of them expire in less than 24 hours.',
          'zh-Hans': '其中至少 1% 在 24 小时内过期。',
        },
      },
    ],
    fact: {
      en: 'Some client logs in to the API server with a certificate that expires soon; the rule cannot say which.',
      'zh-Hans': '某个客户端用来登录 API server 的证书即将过期；规则无法指出是哪一个。',
    },
    impact: {
      en: 'On the day of expiry this client (an administrator, controller manager, scheduler or kubelet) is locked out.',
      'zh-Hans': '到期当天，该客户端（管理员、controller-manager、scheduler 或 kubelet）将无法访问。',
    },
    labels: ['instance'],
    pages: ['cert-expired', 'kubelet-certificate', 'cert-rotation', 'kubeconfig-auth'],
    steps: [
      {
        text: {
          en: 'List the expiry dates of a kubeadm control plane',
          'zh-Hans': '列出 kubeadm 控制平面证书的到期时间',
        },
        command: 'sudo kubeadm certs check-expiration',
        on: 'control-plane',
      },
      {
        text: { en: 'Read the dates of a kubelet’s client certificate', 'zh-Hans': '查看 kubelet 客户端证书的有效期' },
        command: 'sudo openssl x509 -noout -subject -dates -in /var/lib/kubelet/pki/kubelet-client-current.pem',
        on: 'node',
      },
    ],
  },
  KubeAggregatedAPIErrors: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '10m',
        when: {
          en: 'An APIService was counted as unavailable in every minute of the hold time.',
          'zh-Hans': '持续时间内的每一分钟，APIService 都被计为不可用。',
        },
      },
    ],
    fact: {
      en: 'An aggregated API reports errors again and again; the label name is the APIService.',
      'zh-Hans': '聚合 API 反复报错；name label 即 APIService 的名称。',
    },
    impact: {
      en: 'Requests to this API fail; discovery gets slow and namespaces may hang in Terminating.',
      'zh-Hans': '对该 API 的请求失败；discovery 变慢，namespace 可能卡在 Terminating。',
    },
    labels: ['name', 'reason', 'instance'],
    means: { name: 'apiservice' },
    pages: ['api-discovery-failing', 'namespace-terminating'],
    steps: aggregatedApiSteps,
  },
  KubeAggregatedAPIDown: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'An aggregated API was available for less than 85 % of 10 minutes.',
          'zh-Hans': '聚合 API 在 10 分钟内可用时间低于 85%。',
        },
      },
    ],
    fact: {
      en: 'An aggregated API, for example metrics.k8s.io, is down.',
      'zh-Hans': '某个聚合 API（如 metrics.k8s.io）不可用。',
    },
    impact: {
      en: 'kubectl top and autoscaling may fail, garbage collection and the deletion of namespaces may stop.',
      'zh-Hans': 'kubectl top 与自动伸缩可能失败，垃圾回收与 namespace 删除可能停滞。',
    },
    labels: ['name'],
    means: { name: 'apiservice' },
    pages: ['api-discovery-failing', 'namespace-terminating', 'hpa-not-scaling'],
    steps: aggregatedApiSteps,
  },
  KubeAPIDown: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job apiserver.',
          'zh-Hans': 'Prometheus 没有任何 apiserver 目标。',
        },
      },
    ],
    fact: {
      en: 'Prometheus knows no API server any more: it is down, or its scrape configuration is.',
      'zh-Hans': 'Prometheus 已找不到任何 API server：或 API server 故障，或抓取配置丢失。',
    },
    impact: {
      en: 'If the API is really down, nothing can be changed or moved; running Pods go on, but nothing heals.',
      'zh-Hans': '若 API 确实不可用，则无法变更与调度；运行中的 Pod 继续运行，但无法自愈。',
    },
    labels: [],
    pages: ['apiserver-unreachable', 'etcd-problems', 'cert-expired'],
    steps: apiServerSteps,
  },
  KubeAPIInstanceUnreachable: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: { en: 'A scrape target of the job apiserver is down.', 'zh-Hans': 'apiserver 的某个抓取目标为 down。' },
      },
    ],
    fact: {
      en: 'Prometheus cannot scrape one instance of the API server.',
      'zh-Hans': 'Prometheus 无法抓取某个 API server 实例。',
    },
    impact: {
      en: 'With several instances the others carry on, with less reserve; with one, the control plane is out of reach.',
      'zh-Hans': '多实例时其余实例继续服务但冗余减少；单实例时控制平面不可达。',
    },
    labels: ['instance'],
    pages: ['apiserver-unreachable', 'cert-expired', 'tree-node'],
    steps: apiServerSteps,
  },
  KubeAPITerminatedRequests: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '5m',
        when: {
          en: 'The API server cut off more than 20 % of its requests in 10 minutes.',
          'zh-Hans': '10 分钟内 API server 中断了超过 20% 的请求。',
        },
      },
    ],
    fact: {
      en: 'The API server protects itself from overload and drops requests.',
      'zh-Hans': 'API server 为自我保护而丢弃请求。',
    },
    impact: {
      en: 'Clients get 429 or timeouts; controllers and kubelets fall behind.',
      'zh-Hans': '客户端收到 429 或超时；控制器与 kubelet 跟不上。',
    },
    labels: [],
    pages: ['apiserver-unreachable', 'etcd-problems'],
    steps: apiServerSteps,
  },
  KubeSchedulerDown: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job kube-scheduler.',
          'zh-Hans': 'Prometheus 没有任何 kube-scheduler 目标。',
        },
      },
    ],
    fact: {
      en: 'Prometheus knows no kube-scheduler; on managed clusters that is normal, since the provider hides it.',
      'zh-Hans': 'Prometheus 找不到 kube-scheduler；托管集群中由云厂商隐藏，属正常。',
    },
    impact: {
      en: 'If it is really down, new Pods stay Pending; running ones are unaffected.',
      'zh-Hans': '若确实停止，新 Pod 停在 Pending；运行中的不受影响。',
    },
    labels: [],
    pages: ['scheduler-controller-down', 'pod-pending'],
    steps: controllerSteps,
  },
  KubeSchedulerInstanceUnreachable: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'A scrape target of the job kube-scheduler is down.',
          'zh-Hans': 'kube-scheduler 的某个抓取目标为 down。',
        },
      },
    ],
    fact: {
      en: 'Prometheus cannot scrape one kube-scheduler; kubeadm binds its metrics to 127.0.0.1 by default.',
      'zh-Hans': 'Prometheus 无法抓取某个 kube-scheduler；kubeadm 默认将其指标绑定在 127.0.0.1。',
    },
    impact: {
      en: 'None as long as another instance leads; otherwise new Pods stay Pending.',
      'zh-Hans': '只要有其他实例担任 leader 就没有影响；否则新 Pod 停在 Pending。',
    },
    labels: ['instance', 'pod'],
    pages: ['scheduler-controller-down', 'pod-pending'],
    steps: controllerSteps,
  },
  KubeControllerManagerDown: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job kube-controller-manager.',
          'zh-Hans': 'Prometheus 没有任何 kube-controller-manager 目标。',
        },
      },
    ],
    fact: {
      en: 'Prometheus knows no kube-controller-manager; on managed clusters that is normal.',
      'zh-Hans': 'Prometheus 找不到 kube-controller-manager；托管集群中属正常。',
    },
    impact: {
      en: 'If it is really down, no Deployment scales, no lost Pod is replaced, no endpoint is updated.',
      'zh-Hans': '若确实停止，Deployment 不再伸缩，丢失的 Pod 不再补齐，endpoint 不再更新。',
    },
    labels: [],
    pages: ['scheduler-controller-down', 'rollout-stuck'],
    steps: controllerSteps,
  },
  KubeControllerManagerInstanceUnreachable: {
    component: 'kubernetes',
    origin: 'kube-prometheus',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: {
          en: 'A scrape target of the job kube-controller-manager is down.',
          'zh-Hans': 'kube-controller-manager 的某个抓取目标为 down。',
        },
      },
    ],
    fact: {
      en: 'Prometheus cannot scrape one kube-controller-manager; kubeadm binds its metrics to 127.0.0.1 by default.',
      'zh-Hans': 'Prometheus 无法抓取某个 kube-controller-manager；kubeadm 默认将其指标绑定在 127.0.0.1。',
    },
    impact: {
      en: 'None as long as another instance leads; otherwise controllers stop.',
      'zh-Hans': '只要有其他实例担任 leader 就没有影响；否则控制器停止工作。',
    },
    labels: ['instance', 'pod'],
    pages: ['scheduler-controller-down', 'rollout-stuck'],
    steps: controllerSteps,
  },
  KubeProxyDown: {
    component: 'kubernetes',
    origin: 'kubernetes-mixin',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no target of the job kube-proxy.',
          'zh-Hans': 'Prometheus 没有任何 kube-proxy 目标。',
        },
      },
    ],
    fact: {
      en: 'Prometheus knows no kube-proxy; clusters whose network plugin replaces it have none.',
      'zh-Hans': 'Prometheus 找不到 kube-proxy；由网络插件取代 kube-proxy 的集群本来就没有。',
    },
    impact: {
      en: 'If it is really down, nodes keep their old Service rules and send traffic to Pods that are gone.',
      'zh-Hans': '若确实停止，节点沿用旧的 Service 规则，流量会发往已消失的 Pod。',
    },
    labels: [],
    pages: ['tree-service', 'service-no-endpoints', 'pod-ip-unreachable'],
    steps: [
      {
        text: { en: 'See whether kube-proxy runs on every node', 'zh-Hans': '查看 kube-proxy 是否在每个节点上运行' },
        command: 'kubectl -n kube-system get pods -l k8s-app=kube-proxy -o wide',
      },
      {
        text: { en: 'Read its last messages', 'zh-Hans': '查看最近日志' },
        command: 'kubectl -n kube-system logs -l k8s-app=kube-proxy --tail=20 --prefix',
      },
    ],
  },
  KubeProxyInstanceUnreachable: {
    component: 'kubernetes',
    origin: 'kubernetes-mixin',
    rules: [
      {
        severity: 'warning',
        hold: '15m',
        when: { en: 'A scrape target of the job kube-proxy is down.', 'zh-Hans': 'kube-proxy 的某个抓取目标为 down。' },
      },
    ],
    fact: {
      en: 'Prometheus cannot scrape the kube-proxy of one node; its metrics bind to 127.0.0.1 by default.',
      'zh-Hans': 'Prometheus 无法抓取某个节点的 kube-proxy；其指标默认绑定在 127.0.0.1。',
    },
    impact: {
      en: 'If it is really down, Pods of this node reach Services at random or not at all.',
      'zh-Hans': '若确实停止，该节点上的 Pod 访问 Service 时好时坏或完全不通。',
    },
    labels: ['instance', 'pod', 'node'],
    pages: ['tree-service', 'node-not-ready', 'pod-ip-unreachable'],
    steps: [
      {
        text: { en: 'See whether kube-proxy runs on every node', 'zh-Hans': '查看 kube-proxy 是否在每个节点上运行' },
        command: 'kubectl -n kube-system get pods -l k8s-app=kube-proxy -o wide',
      },
      {
        text: { en: 'See on which address it serves metrics', 'zh-Hans': '查看指标监听地址' },
        command: "sudo ss -ltnp | grep ':10249 '",
        on: 'node',
      },
    ],
  },
  CoreDNSDown: {
    component: 'kubernetes',
    origin: 'coredns-mixin',
    rules: [
      {
        severity: 'critical',
        hold: '15m',
        when: {
          en: 'Prometheus has no CoreDNS target that is up, or none at all.',
          'zh-Hans': 'Prometheus 没有任何处于 up 的 CoreDNS 目标，或根本没有这样的目标。',
        },
      },
    ],
    fact: { en: 'Prometheus knows no CoreDNS any more.', 'zh-Hans': 'Prometheus 已找不到 CoreDNS。' },
    impact: {
      en: 'If CoreDNS is really down, names inside the cluster do not resolve and most applications fail.',
      'zh-Hans': '若 CoreDNS 确实停止，集群内域名无法解析，多数应用会失败。',
    },
    labels: [],
    pages: ['coredns-crashloop', 'dns-resolution-failing', 'service-no-endpoints'],
    steps: [
      {
        text: { en: 'See whether CoreDNS runs', 'zh-Hans': '查看 CoreDNS 是否运行' },
        command: 'kubectl -n kube-system get pods -l k8s-app=kube-dns -o wide',
      },
      {
        text: { en: 'Read its log', 'zh-Hans': '查看日志' },
        command: 'kubectl -n kube-system logs -l k8s-app=kube-dns --tail=30 --prefix',
      },
    ],
  },
} as const satisfies Record<string, Alert>;
