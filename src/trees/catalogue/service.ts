import { reads } from '../command';
import { escalate, page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

const SLICES = reads(
  say('Endpoints of the Service', 'Service 的 Endpoint'),
  'kubectl -n "$NAMESPACE" get endpointslices -l "kubernetes.io/service-name=$SERVICE" -o wide',
);

/**
 * From the Pods outwards: endpoints, Pod IP, Service IP, name, node. Each test leaves one part out that the next one needs.
 * `kubectl port-forward` is no test of a Service: it picks one Pod and passes by the Service IP.
 */
export const service = defineTree({
  id: 'service',
  description: say(
    'Where the way to a Service breaks: endpoints, Pod IP, port, Service IP, DNS name, network policy or the node in between.',
    '通往 Service 的路径断在哪一段：Endpoint、Pod IP、端口、Service IP、DNS 域名、网络策略还是中间的节点。',
  ),
  start: 'service',
  nodes: {
    service: {
      ask: say('What kind of Service is it?', '是哪种 Service？'),
      help: say(
        'NAMESPACE is the namespace of the Service. Its name alone works only from the same namespace.',
        'NAMESPACE 填 Service 所在的命名空间。只写名称只能在同一命名空间内访问。',
      ),
      commands: [
        reads(
          say('Type, addresses, ports and selector', '类型、地址、端口与 selector'),
          'kubectl -n "$NAMESPACE" get service "$SERVICE" -o wide',
        ),
      ],
      answers: {
        cluster: {
          label: say('ClusterIP or NodePort', 'ClusterIP 或 NodePort'),
          sees: ['ClusterIP', 'NodePort'],
          to: 'endpoints',
        },
        balancer: { label: say('LoadBalancer', 'LoadBalancer'), sees: ['LoadBalancer'], to: 'balancer' },
        headless: {
          label: say('Headless: CLUSTER-IP is None', 'Headless：CLUSTER-IP 为 None'),
          sees: ['ClusterIP … None'],
          to: 'headless',
        },
        external: {
          label: say('ExternalName', 'ExternalName'),
          sees: ['ExternalName'],
          to: page(
            'dns-resolution-failing',
            'diagnosis',
            say(
              'It is only a CNAME: check that the name outside resolves, and that the server accepts a Host header with the inner name.',
              'ExternalName 只是一条 CNAME：检查外部域名能否解析，以及服务端是否接受内部名称的 Host 头。',
            ),
          ),
        },
        missing: {
          label: say('It does not exist', '不存在'),
          sees: ['Error from server (NotFound): services'],
          to: page(
            'dns-resolution-failing',
            'diagnosis',
            say(
              'Wrong name, wrong namespace, or it was deleted: the name then answers NXDOMAIN.',
              '名称或命名空间写错，或已被删除：此时域名返回 NXDOMAIN。',
            ),
          ),
        },
        sometimes: { label: say('It answers, but only sometimes', '能通，但时好时坏'), to: 'sometimes' },
      },
    },
    balancer: {
      ask: say('Does it have an external address?', '有外部地址吗？'),
      answers: {
        pending: {
          label: say('No: <pending>', '没有：<pending>'),
          sees: ['<pending>'],
          to: page('ingress-not-exposed', 'diagnosis'),
        },
        inside: { label: say('Yes, and it fails inside the cluster too', '有，但集群内也不通'), to: 'endpoints' },
        outside: {
          label: say('Yes, it fails only from outside', '有，只有外部不通'),
          to: page(
            'ingress-not-exposed',
            'diagnosis',
            say(
              'Look at the health checks of the load balancer and at externalTrafficPolicy: with Local, nodes without a Pod of the Service fail their check on purpose.',
              '检查负载均衡器的健康检查和 externalTrafficPolicy：设为 Local 时，没有该 Service Pod 的节点会故意不通过检查。',
            ),
          ),
        },
      },
    },
    headless: {
      ask: say('What does its name resolve to?', '域名解析到什么？'),
      commands: [
        reads(
          say('Resolve it from a Pod', '在 Pod 内解析'),
          'kubectl -n "$NAMESPACE" exec "$POD" -- nslookup "$SERVICE.$NAMESPACE.svc.cluster.local"',
        ),
        SLICES,
      ],
      answers: {
        pods: { label: say('To Pod addresses', '解析到 Pod 地址'), sees: ['Address: …'], to: 'pod-ip' },
        nothing: { label: say('To nothing', '没有结果'), sees: ['NXDOMAIN', "can't find"], to: 'endpoints' },
        stale: {
          label: say('To old addresses', '解析到旧地址'),
          to: page(
            'headless-service',
            undefined,
            say(
              'There is no Service IP in between: the client itself must resolve again after Pods have changed.',
              '中间没有 Service IP：Pod 变化后要由客户端自己重新解析。',
            ),
          ),
        },
      },
    },
    endpoints: {
      ask: say('Does the Service have ready endpoints?', 'Service 有就绪的 Endpoint 吗？'),
      commands: [SLICES],
      answers: {
        none: { label: say('None', '没有'), sees: ['No resources found', '<unset>', '<none>'], to: 'selector' },
        unready: {
          label: say('Addresses, but none of them ready', '有地址，但都未就绪'),
          look: say(
            'kubectl get endpointslices -o yaml shows conditions.ready: false.',
            'kubectl get endpointslices -o yaml 显示 conditions.ready: false。',
          ),
          to: tree('pod', say('The Pods are there, their readiness probes fail.', 'Pod 都在，是 readiness 探针失败。')),
        },
        ready: { label: say('Yes', '有'), to: 'pod-ip' },
        foreign: {
          label: say('Addresses that are not those of my Pods', '地址不是我的 Pod'),
          to: page(
            'service-no-endpoints',
            'diagnosis',
            say(
              'The selector matches other Pods as well, or somebody writes the EndpointSlices by hand.',
              'selector 也选中了别的 Pod，或 EndpointSlice 由人工维护。',
            ),
          ),
        },
      },
    },
    selector: {
      ask: say('Does the selector match Pods?', 'selector 能选中 Pod 吗？'),
      help: say(
        'All labels of the selector must be on the Pod. The labels of the Deployment do not count, only those of its Pod template.',
        'selector 的所有 label 都必须在 Pod 上。Deployment 自身的 label 不算，只看 Pod 模板的 label。',
      ),
      commands: [
        reads(
          say('The selector of the Service', 'Service 的 selector'),
          `kubectl -n "$NAMESPACE" get service "$SERVICE" -o jsonpath='{.spec.selector}{"\\n"}'`,
        ),
        reads(say('The labels of the Pods', 'Pod 的 label'), 'kubectl -n "$NAMESPACE" get pods --show-labels'),
      ],
      answers: {
        nothing: {
          label: say('It matches no Pod', '没有选中任何 Pod'),
          to: page('service-no-endpoints', 'cause-selector'),
        },
        absent: {
          label: say('There is no selector', '没有 selector'),
          look: say('The first command prints an empty line.', '第一条命令只输出空行。'),
          to: page(
            'service-no-endpoints',
            'cause-no-selector',
            say(
              'Without a selector nobody fills the EndpointSlices: they are written by hand or by an operator.',
              '没有 selector 时，EndpointSlice 由人工或 operator 维护。',
            ),
          ),
        },
        unready: { label: say('It matches Pods that are not Ready', '选中了，但 Pod 未就绪'), to: tree('pod') },
        port: {
          label: say(
            'It matches, but targetPort names a port that no Pod has',
            '选中了，但 targetPort 的名称在 Pod 上不存在',
          ),
          to: page('service-no-endpoints', 'cause-port-name'),
        },
        controller: {
          label: say('It matches Ready Pods, still no endpoints', '选中了就绪的 Pod，仍没有 Endpoint'),
          to: page(
            'service-no-endpoints',
            'cause-controller',
            say(
              'The EndpointSlice controller of the controller manager is not at work.',
              'controller-manager 里的 EndpointSlice 控制器没有工作。',
            ),
          ),
        },
      },
    },
    'pod-ip': {
      ask: say('Does one Pod answer at its own IP and port?', '直接访问某个 Pod 的 IP 和端口，通吗？'),
      help: say(
        'Ask from another Pod of the cluster that has wget, with IP and PORT of one endpoint. This leaves the Service out.',
        '在集群内另一个带 wget 的 Pod 里访问，IP 与 PORT 取某个 Endpoint 的值。这一步绕过 Service。',
      ),
      commands: [
        reads(
          say('From a client Pod to the Pod IP', '从客户端 Pod 访问 Pod IP'),
          'kubectl -n "$NAMESPACE" exec "$POD" -- wget -qO- -T 3 "http://$IP:$PORT/"',
        ),
      ],
      answers: {
        answers: { label: say('Yes', '通'), sees: ['HTTP/1.1 …', 'server returned error: HTTP/1.1'], to: 'service-ip' },
        refused: {
          label: say('Refused', '拒绝连接'),
          sees: ['Connection refused'],
          to: page(
            'service-port-mismatch',
            'diagnosis',
            say(
              'No process listens on this port of the Pod, or it listens on 127.0.0.1 only.',
              'Pod 的这个端口没有进程监听，或只监听 127.0.0.1。',
            ),
          ),
        },
        silent: {
          label: say('No answer', '无响应'),
          sees: ['download timed out', 'No route to host', 'Operation timed out'],
          to: 'policy',
        },
        tool: {
          label: say('The client Pod has no wget', '客户端 Pod 没有 wget'),
          sees: ['executable file not found', 'wget: not found'],
          to: page('debug-containers', 'ephemeral'),
        },
      },
    },
    policy: {
      ask: say('Does a NetworkPolicy apply to either Pod?', '两端的 Pod 有 NetworkPolicy 吗？'),
      help: say(
        'As soon as one policy selects a Pod, everything that no policy allows is dropped without a word. The client side needs egress, the server side ingress.',
        '只要有一条策略选中了 Pod，未被允许的流量就会被静默丢弃。客户端要放行 egress，服务端要放行 ingress。',
      ),
      commands: [
        reads(say('Policies of the namespace', '命名空间的策略'), 'kubectl -n "$NAMESPACE" get networkpolicies'),
        reads(
          say('Agents of the network plugin, by node', '各节点的网络插件'),
          'kubectl -n kube-system get pods -o wide --field-selector "spec.nodeName=$NODE"',
        ),
      ],
      answers: {
        policy: { label: say('Yes', '有'), to: page('network-policy-blocking', 'diagnosis') },
        node: {
          label: say('No; it works from the same node, not from another', '没有；同节点通，跨节点不通'),
          to: page('pod-ip-unreachable', 'diagnosis'),
        },
        plugin: {
          label: say('No; the network plugin is ill on a node', '没有；某节点的网络插件异常'),
          sees: ['CrashLoopBackOff', 'Init:Error'],
          to: page('cni-not-ready', 'diagnosis'),
        },
        everywhere: {
          label: say('No; it works from nowhere', '没有；哪里都不通'),
          to: page(
            'pod-ip-unreachable',
            'diagnosis',
            say(
              'Ask the Pod itself at 127.0.0.1 before you suspect the network.',
              '怀疑网络之前，先在 Pod 内访问 127.0.0.1。',
            ),
          ),
        },
      },
    },
    'service-ip': {
      ask: say('Does the Service IP answer?', 'Service IP 通吗？'),
      help: say(
        'IP is now the CLUSTER-IP of the Service and PORT its port, not the targetPort. ping says nothing: most proxies answer only on the declared ports.',
        '此时 IP 填 Service 的 CLUSTER-IP，PORT 填 Service 的端口而非 targetPort。ping 不能说明问题：多数实现只响应声明的端口。',
      ),
      commands: [
        reads(
          say('From a client Pod to the Service IP', '从客户端 Pod 访问 Service IP'),
          'kubectl -n "$NAMESPACE" exec "$POD" -- wget -qO- -T 3 "http://$IP:$PORT/"',
        ),
      ],
      answers: {
        answers: { label: say('Yes', '通'), sees: ['HTTP/1.1 …', 'server returned error: HTTP/1.1'], to: 'dns' },
        refused: {
          label: say('Refused', '拒绝连接'),
          sees: ['Connection refused'],
          to: page(
            'service-port-mismatch',
            'diagnosis',
            say(
              'Port and targetPort do not fit, or the Service has no ready endpoint for this port.',
              'port 与 targetPort 不匹配，或这个端口没有就绪的 Endpoint。',
            ),
          ),
        },
        silent: {
          label: say('No answer', '无响应'),
          sees: ['download timed out', 'Operation timed out', 'No route to host'],
          to: 'proxy',
        },
      },
    },
    proxy: {
      ask: say('Who forwards Service IPs on the node of the client?', '客户端所在节点由谁转发 Service IP？'),
      commands: [
        reads(
          say('kube-proxy on this node', '该节点上的 kube-proxy'),
          'kubectl -n kube-system get pods -l k8s-app=kube-proxy -o wide --field-selector "spec.nodeName=$NODE"',
        ),
        reads(
          say('Traffic policy of the Service inside the cluster', 'Service 的集群内流量策略'),
          `kubectl -n "$NAMESPACE" get service "$SERVICE" -o jsonpath='{.spec.internalTrafficPolicy}{"\\n"}'`,
        ),
        reads(say('A full connection table', '连接跟踪表是否已满'), 'sudo dmesg --ctime | grep -i conntrack', 'node'),
      ],
      answers: {
        ill: {
          label: say('kube-proxy, and it does not run', 'kube-proxy，但没有运行'),
          sees: ['CrashLoopBackOff', 'Error'],
          to: tree(
            'pod',
            say(
              'Set NAMESPACE to kube-system and POD to this kube-proxy.',
              'NAMESPACE 填 kube-system，POD 填这个 kube-proxy。',
            ),
          ),
        },
        full: {
          label: say('The connection table is full', '连接跟踪表已满'),
          sees: ['nf_conntrack: table full, dropping packet'],
          to: page('conntrack-full', 'diagnosis'),
        },
        local: {
          label: say('internalTrafficPolicy is Local', 'internalTrafficPolicy 为 Local'),
          sees: ['Local'],
          to: page(
            'service-no-endpoints',
            'cause-traffic-policy',
            say(
              'Only endpoints on the node of the client are used, and there is none.',
              '只用客户端所在节点上的 Endpoint，而该节点上没有。',
            ),
          ),
        },
        ebpf: {
          label: say('No kube-proxy: the network plugin does it (eBPF)', '没有 kube-proxy：由网络插件转发（eBPF）'),
          sees: ['No resources found'],
          to: page(
            'pod-ip-unreachable',
            'diagnosis',
            say(
              'Look at the agent of the plugin on this node; it keeps its own table of Services.',
              '检查该节点上网络插件的 agent，Service 表由 agent 维护。',
            ),
          ),
        },
        fine: {
          label: say('It runs and nothing is wrong', '在运行，也没有异常'),
          to: escalate({
            title: say('Ask the network team', '联系网络团队'),
            collect: {
              en: [
                'IP and port of the Service, of one endpoint and of the client',
                'node of the client and node of the endpoint',
                'what works from which node',
              ],
              'zh-Hans': [
                'Service、某个 Endpoint 与客户端的 IP 和端口',
                '客户端与 Endpoint 各在哪个节点',
                '从哪些节点能通、哪些不能',
              ],
            },
            commands: [
              SLICES,
              reads(
                say('Log of kube-proxy on all nodes', '所有节点的 kube-proxy 日志'),
                'kubectl -n kube-system logs -l k8s-app=kube-proxy --tail=50',
              ),
            ],
          }),
        },
      },
    },
    dns: {
      ask: say('Does the name resolve in the client Pod?', '客户端 Pod 里能解析域名吗？'),
      commands: [
        reads(
          say('Resolve the full name', '解析完整域名'),
          'kubectl -n "$NAMESPACE" exec "$POD" -- nslookup "$SERVICE.$NAMESPACE.svc.cluster.local"',
        ),
      ],
      answers: {
        resolves: { label: say('Yes, to the Service IP', '能，解析到 Service IP'), sees: ['Address: …'], to: 'client' },
        unknown: {
          label: say('The name does not exist', '域名不存在'),
          sees: ['NXDOMAIN', "can't find"],
          to: page(
            'dns-resolution-failing',
            'diagnosis',
            say(
              'From another namespace the name needs the namespace behind it; a cluster may have another domain than cluster.local.',
              '跨命名空间访问要带上命名空间；集群域名也可能不是 cluster.local。',
            ),
          ),
        },
        silent: {
          label: say('The DNS server does not answer', 'DNS 服务器无响应'),
          sees: ['connection timed out; no servers could be reached', 'SERVFAIL', 'write: No route to host'],
          to: 'coredns',
        },
      },
    },
    coredns: {
      ask: say('Does CoreDNS run?', 'CoreDNS 在运行吗？'),
      commands: [
        reads(
          say('Pods of the cluster DNS', '集群 DNS 的 Pod'),
          'kubectl -n kube-system get pods -l k8s-app=kube-dns -o wide',
        ),
        reads(
          say('Its endpoints', 'DNS 的 Endpoint'),
          'kubectl -n kube-system get endpointslices -l kubernetes.io/service-name=kube-dns',
        ),
      ],
      answers: {
        crashes: {
          label: say('It crashes', '在崩溃'),
          sees: ['CrashLoopBackOff', 'Error'],
          to: page('coredns-crashloop', 'diagnosis'),
        },
        pending: {
          label: say('It is Pending', '处于 Pending'),
          sees: ['Pending', 'ContainerCreating'],
          to: tree(
            'pending',
            say('Set NAMESPACE to kube-system and POD to this Pod.', 'NAMESPACE 填 kube-system，POD 填这个 Pod。'),
          ),
        },
        policy: {
          label: say('It runs; an egress policy selects the client', '在运行；客户端受 egress 策略限制'),
          to: page(
            'network-policy-blocking',
            'diagnosis',
            say('Allow UDP and TCP port 53 to the cluster DNS.', '放行到集群 DNS 的 UDP 与 TCP 53 端口。'),
          ),
        },
        runs: { label: say('It runs', '在运行'), sees: ['1/1'], to: page('dns-resolution-failing', 'diagnosis') },
      },
    },
    client: {
      ask: say('Who still fails?', '还有谁访问失败？'),
      answers: {
        outside: { label: say('Callers from outside the cluster', '集群外的访问者'), to: tree('ingress') },
        one: {
          label: say('One client only', '只有某一个客户端'),
          to: page(
            'network-policy-blocking',
            'diagnosis',
            say(
              'A policy of its namespace, its own proxy variables, or a DNS result that it keeps.',
              '检查该客户端所在命名空间的策略、自身的代理变量和缓存的 DNS 结果。',
            ),
          ),
        },
        tls: {
          label: say('Clients that speak TLS', '使用 TLS 的客户端'),
          sees: ['x509:', 'certificate', 'wrong version number'],
          to: page('ingress-tls', 'diagnosis'),
        },
        nobody: {
          label: say('Nobody: it works now', '没有失败：已恢复'),
          to: page(
            'pod-not-ready',
            'prevention',
            say(
              'Something has changed since. Note the time, and look for restarts, a rollout and a node that came back.',
              '期间发生了变化。记下时间，查重启、发布，以及恢复的节点。',
            ),
          ),
        },
      },
    },
    sometimes: {
      ask: say('What do the failures have in common?', '失败的请求有什么共同点？'),
      answers: {
        endpoint: {
          label: say('One endpoint of several', '总是某一个 Endpoint'),
          to: tree(
            'pod',
            say(
              'One of n Pods fails one of n requests. Its readiness probe does not notice.',
              'n 个 Pod 中坏一个，就有 n 分之一的请求失败，而 readiness 探针没有发现。',
            ),
          ),
        },
        node: { label: say('One node', '总是某一个节点'), to: tree('node') },
        rollout: {
          label: say('They come with a rollout', '都发生在发布期间'),
          to: page(
            'pod-not-ready',
            'prevention',
            say(
              'The old Pod ends before all proxies have forgotten it: it needs a delay before it stops.',
              '旧 Pod 在各处转发规则更新之前就退出了：停止前需要一段延迟。',
            ),
          ),
        },
        lookup: {
          label: say('They last 5 or 10 seconds', '每次卡 5 或 10 秒'),
          to: page(
            'dns-resolution-failing',
            'diagnosis',
            say(
              '5 seconds is the timeout of one lookup: a DNS answer was lost.',
              '5 秒是一次解析的超时，说明 DNS 应答丢失。',
            ),
          ),
        },
        load: { label: say('They come with load', '随负载出现'), to: page('conntrack-full', 'diagnosis') },
        slow: {
          label: say('They are slow rather than refused', '是慢，而不是拒绝'),
          to: page('cpu-throttling', 'diagnosis'),
        },
      },
    },
  },
});
