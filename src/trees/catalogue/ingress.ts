import { reads } from '../command';
import { escalate, page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

const ROUTE = reads(
  say('Conditions of the route, with their reasons', '路由的 conditions 与原因'),
  `kubectl -n "$NAMESPACE" get httproutes -o jsonpath='{range .items[*]}{.metadata.name}{range .status.parents[*].conditions[*]}{"\\t"}{.type}={.status} {.reason}{end}{"\\n"}{end}'`,
);

/**
 * From outside to inside: address, controller, what the client is answered, the back end. Gateway API says in its conditions what an Ingress keeps to itself.
 * https://gateway-api.sigs.k8s.io/reference/spec/
 */
export const ingress = defineTree({
  id: 'ingress',
  description: say(
    'Why a request from outside does not arrive: address, controller, host and path, certificate, back end, or the conditions of a Gateway.',
    '外部请求为什么到不了：地址、控制器、域名与路径、证书、后端，或 Gateway 的 conditions。',
  ),
  start: 'kind',
  nodes: {
    kind: {
      ask: say('What leads the traffic in?', '流量由什么引入？'),
      help: say(
        'First make sure that the Service answers inside the cluster; otherwise everything here only repeats its fault.',
        '先确认 Service 在集群内可用，否则这里看到的都是 Service 自身的故障。',
      ),
      commands: [
        reads(
          say('Ingresses and routes of the namespace', '命名空间里的 Ingress 与路由'),
          'kubectl -n "$NAMESPACE" get ingress -o wide',
        ),
        reads(
          say('The same for Gateway API, if it is installed', 'Gateway API 的对象（如已安装）'),
          'kubectl -n "$NAMESPACE" get gateways,httproutes',
        ),
      ],
      answers: {
        ingress: { label: say('An Ingress with an ADDRESS', 'Ingress，ADDRESS 有值'), to: 'reply' },
        empty: { label: say('An Ingress, its ADDRESS is empty', 'Ingress，ADDRESS 为空'), to: 'class' },
        gateway: {
          label: say('A Gateway with an HTTPRoute', 'Gateway 与 HTTPRoute'),
          sees: ['httproute.gateway.networking.k8s.io/', 'gateway.gateway.networking.k8s.io/'],
          to: 'route',
        },
        balancer: {
          label: say('Only a Service of type LoadBalancer', '只有 LoadBalancer 类型的 Service'),
          to: tree('service'),
        },
        inside: {
          label: say('The Service does not answer inside either', 'Service 在集群内也不通'),
          to: tree('service'),
        },
      },
    },
    class: {
      ask: say('Does a controller feel responsible?', '有没有控制器处理该 Ingress？'),
      commands: [
        reads(
          say('The class that the Ingress asks for', 'Ingress 指定的 class'),
          `kubectl -n "$NAMESPACE" get ingress "$INGRESS" -o jsonpath='{.spec.ingressClassName}{"\\n"}'`,
        ),
        reads(say('The classes that exist, and the default', '现有的 class 与默认值'), 'kubectl get ingressclasses'),
      ],
      answers: {
        none: {
          label: say('No class, and no default', '没有指定，也没有默认 class'),
          to: page(
            'ingress-no-backend',
            'diagnosis',
            say(
              'Without ingressClassName and without a default class no controller takes the Ingress.',
              '没有 ingressClassName 也没有默认 class 时，不会有控制器接管。',
            ),
          ),
        },
        unknown: {
          label: say('A class that does not exist', '指定的 class 不存在'),
          to: page('ingress-no-backend', 'diagnosis'),
        },
        controller: {
          label: say('A class whose controller does not run', 'class 存在，但控制器没有运行'),
          to: 'controller',
        },
        pending: {
          label: say('The controller has no external address itself', '控制器没有外部地址'),
          sees: ['<pending>'],
          to: page('ingress-not-exposed', 'diagnosis'),
        },
        port: {
          label: say('It is published in another way: host or node port', '以其他方式暴露：hostPort 或 NodePort'),
          to: 'reply',
        },
      },
    },
    controller: {
      ask: say('What keeps the controller from running?', '控制器为什么没有运行？'),
      commands: [
        reads(
          say('Its Deployment or DaemonSet, wherever it lives', '控制器的 Deployment 或 DaemonSet'),
          'kubectl get deployments,daemonsets -A -o wide',
        ),
      ],
      answers: {
        absent: {
          label: say('It is not installed', '没有安装'),
          to: page(
            'ingress-nginx-plugin',
            undefined,
            say(
              'A cluster brings the API, not a controller. Note that ingress-nginx is retired: choose one that is maintained.',
              '集群只带 API，不带控制器。注意 ingress-nginx 已停止维护，请选择仍在维护的控制器。',
            ),
          ),
        },
        minikube: {
          label: say('The minikube addon hangs while pulling', 'minikube 插件卡在拉取镜像'),
          to: page('minikube-ingress-addon', 'diagnosis'),
        },
        ill: {
          label: say('Its Pods are not Ready', 'Pod 未就绪'),
          to: tree('pod', say('Set NAMESPACE and POD to the controller.', 'NAMESPACE 与 POD 填控制器的。')),
        },
        webhook: {
          label: say('Its webhook rejects Ingresses', '控制器的 webhook 拒绝 Ingress'),
          sees: ['failed calling webhook', 'admission webhook … denied the request'],
          to: page('webhook-failing', 'diagnosis'),
        },
      },
    },
    reply: {
      ask: say('What does the address answer, with the right host name?', '带上正确的域名访问该地址，得到什么？'),
      help: say(
        'IP is the ADDRESS of the Ingress or Gateway. --resolve leaves public DNS out and still sends host name and SNI.',
        'IP 填 Ingress 或 Gateway 的 ADDRESS。--resolve 绕过公网 DNS，同时仍带上域名与 SNI。',
      ),
      commands: [
        reads(
          say('Ask the address directly', '直接访问该地址'),
          'curl -sS -o /dev/null -D - -m 10 --resolve "$DOMAIN:443:$IP" "https://$DOMAIN/"',
        ),
        reads(
          say('The same without TLS', '不用 TLS 再试一次'),
          'curl -sS -o /dev/null -D - -m 10 -H "Host: $DOMAIN" "http://$IP/"',
        ),
      ],
      answers: {
        silent: {
          label: say('Nothing: no connection', '没有连接'),
          sees: ['curl: (28)', 'curl: (7)', 'Connection refused', 'Connection timed out'],
          to: 'outside',
        },
        certificate: {
          label: say('A certificate error', '证书错误'),
          sees: [
            'curl: (60)',
            'curl: (35)',
            'SSL certificate problem',
            'no alternative certificate subject name matches',
          ],
          to: 'tls',
        },
        missing: { label: say('404', '404'), sees: ['HTTP/1.1 404', 'HTTP/2 404'], to: 'missing' },
        unavailable: { label: say('503', '503'), sees: ['HTTP/1.1 503', 'HTTP/2 503'], to: 'backend' },
        gateway: {
          label: say('502 or 504', '502 或 504'),
          sees: ['HTTP/1.1 502', 'HTTP/2 502', 'HTTP/1.1 504', 'HTTP/2 504'],
          to: page(
            'ingress-5xx',
            'diagnosis',
            say(
              '502: the back end refused or broke off. 504: it took too long.',
              '502：后端拒绝或中断连接。504：后端超时。',
            ),
          ),
        },
        redirect: {
          label: say('301 or 308, again and again', '301 或 308，反复跳转'),
          sees: ['HTTP/1.1 308', 'HTTP/2 308', 'HTTP/1.1 301'],
          to: page(
            'ingress-tls',
            'diagnosis',
            say(
              'A balancer in front ends TLS and speaks HTTP to a controller that insists on HTTPS.',
              '前面的负载均衡终结了 TLS，用 HTTP 转发，而控制器要求 HTTPS。',
            ),
          ),
        },
        refused: {
          label: say('401, 403 or 413', '401、403 或 413'),
          sees: ['HTTP/1.1 413', 'HTTP/2 413', 'HTTP/1.1 403', 'HTTP/2 403', 'HTTP/1.1 401', 'HTTP/2 401'],
          to: page(
            'ingress-nginx-plugin',
            undefined,
            say(
              'The controller itself refuses: body size, allow-list or authentication are set by annotations or policies.',
              '由控制器拒绝：请求体大小、白名单或认证来自注解或策略。',
            ),
          ),
        },
        fine: {
          label: say('The right page: 200', '正确的页面：200'),
          sees: ['HTTP/1.1 200', 'HTTP/2 200'],
          to: 'name',
        },
      },
    },
    outside: {
      ask: say('Where does the connection end?', '连接断在哪里？'),
      commands: [
        reads(
          say('The Service of the controller: address, ports, node ports', '控制器的 Service：地址、端口、NodePort'),
          'kubectl get services -A -o wide',
        ),
        reads(
          say('Events of this Service', '该 Service 的事件'),
          'kubectl -n "$NAMESPACE" events --for "service/$SERVICE"',
        ),
      ],
      answers: {
        pending: {
          label: say('There is no address: <pending>', '没有地址：<pending>'),
          sees: ['<pending>', 'SyncLoadBalancerFailed'],
          to: page('ingress-not-exposed', 'diagnosis'),
        },
        health: {
          label: say('The balancer has no healthy target', '负载均衡没有健康的后端'),
          to: page(
            'ingress-not-exposed',
            'diagnosis',
            say(
              'With externalTrafficPolicy: Local only nodes with a controller Pod are healthy, which is as it should be; none is not.',
              'externalTrafficPolicy: Local 时只有运行控制器 Pod 的节点健康，这是正常的；一个都没有则不正常。',
            ),
          ),
        },
        firewall: {
          label: say('It works from inside the network only', '只有内网能通'),
          to: escalate({
            title: say('Ask the network team for the way in', '请网络团队检查入口'),
            finding: say(
              'The cluster answers; a firewall, a security group or an internal-only balancer stands before it.',
              '集群内有响应，问题在前面的防火墙、安全组，或负载均衡是内网型。',
            ),
            collect: {
              en: [
                'address and port that were asked, from where',
                'the result from inside the network',
                'time and source address',
              ],
              'zh-Hans': ['访问的地址与端口，从哪里访问', '内网访问的结果', '时间与来源地址'],
            },
          }),
        },
        controller: { label: say('The controller does not listen', '控制器没有监听'), to: 'controller' },
      },
    },
    tls: {
      ask: say('Which certificate is presented?', '返回的是哪张证书？'),
      commands: [
        reads(
          say('Subject, issuer and dates', '主体、签发者与有效期'),
          'curl -skvo /dev/null -m 10 --resolve "$DOMAIN:443:$IP" "https://$DOMAIN/"',
        ),
        reads(
          say('The Secret that the Ingress names', 'Ingress 引用的 Secret'),
          `kubectl -n "$NAMESPACE" get ingress "$INGRESS" -o jsonpath='{range .spec.tls[*]}{.hosts}{"\\t"}{.secretName}{"\\n"}{end}'`,
        ),
      ],
      answers: {
        fake: {
          label: say('The default one of the controller', '控制器的默认证书'),
          sees: ['Kubernetes Ingress Controller Fake Certificate', 'TRAEFIK DEFAULT CERT'],
          to: page(
            'ingress-tls',
            'diagnosis',
            say(
              'The Secret is missing, in another namespace, or its host is not listed under tls.',
              'Secret 不存在、在别的命名空间，或 tls 下没有列出该域名。',
            ),
          ),
        },
        name: {
          label: say('One for another name', '域名不符'),
          sees: ['no alternative certificate subject name matches'],
          to: page('ingress-tls', 'diagnosis'),
        },
        expired: {
          label: say('An expired one', '已过期'),
          sees: ['certificate has expired'],
          to: page(
            'ingress-tls',
            'diagnosis',
            say(
              'Look at who renews it: cert-manager shows the reason in its Certificate and Challenge objects.',
              '看由谁续期：cert-manager 会在 Certificate 与 Challenge 对象里写明原因。',
            ),
          ),
        },
        chain: {
          label: say('The right one, its issuer unknown', '证书正确，但签发者未知'),
          sees: ['unable to get local issuer certificate', 'self-signed certificate'],
          to: page('ingress-tls', 'diagnosis'),
        },
      },
    },
    missing: {
      ask: say('Who says 404?', '404 由谁返回？'),
      help: say(
        'Compare the body and the Server header with those of the application.',
        '把响应体和 Server 头与应用自己的对比。',
      ),
      commands: [
        reads(
          say('The rules as the controller sees them', '控制器看到的规则'),
          'kubectl -n "$NAMESPACE" describe ingress "$INGRESS"',
        ),
      ],
      answers: {
        controller: {
          label: say('The controller: no rule for host and path', '控制器：没有匹配的域名与路径'),
          sees: ['default backend - 404', '404 page not found'],
          to: page('ingress-404', 'diagnosis'),
        },
        application: {
          label: say('The application', '应用'),
          to: page(
            'ingress-404',
            'diagnosis',
            say(
              'It gets another path than it expects: compare pathType and rewrite rules.',
              '应用收到的路径与预期不同：检查 pathType 与 rewrite 规则。',
            ),
          ),
        },
        other: {
          label: say('Another Ingress with the same host', '同域名的另一个 Ingress'),
          to: page('ingress-404', 'diagnosis'),
        },
      },
    },
    backend: {
      ask: say('What stands behind the rule?', '规则后面的后端是什么？'),
      commands: [
        reads(say('Rules and their back ends', '规则与后端'), 'kubectl -n "$NAMESPACE" describe ingress "$INGRESS"'),
      ],
      answers: {
        service: {
          label: say('A Service that does not exist', 'Service 不存在'),
          sees: ['<error: services', '<error: endpoints'],
          to: page('ingress-no-backend', 'diagnosis'),
        },
        port: {
          label: say('A port that the Service does not have', 'Service 没有该端口'),
          look: say(
            'kubectl get service shows other ports than the rule names.',
            'kubectl get service 显示的端口与规则不同。',
          ),
          to: page('ingress-no-backend', 'diagnosis'),
        },
        empty: {
          label: say('A Service without addresses: ()', 'Service 没有地址：()'),
          sees: ['()'],
          to: page('service-no-endpoints', 'diagnosis'),
        },
        addresses: { label: say('A Service with addresses', 'Service 有地址'), to: page('ingress-5xx', 'diagnosis') },
      },
    },
    route: {
      ask: say('Which condition of the route is False?', '路由的哪个 condition 是 False？'),
      commands: [ROUTE],
      answers: {
        listener: {
          label: say('Accepted: no listener takes it', 'Accepted：没有监听器接受'),
          sees: ['NotAllowedByListeners', 'NoMatchingListenerHostname', 'NoMatchingParent'],
          to: page(
            'ingress-404',
            'diagnosis',
            say(
              'Compare allowedRoutes and hostnames of the listener, and sectionName and port of the parentRef.',
              '对照监听器的 allowedRoutes、hostname 与 parentRef 的 sectionName、port。',
            ),
          ),
        },
        backend: {
          label: say('ResolvedRefs: BackendNotFound', 'ResolvedRefs：BackendNotFound'),
          sees: ['BackendNotFound', 'InvalidKind'],
          to: page('ingress-no-backend', 'diagnosis'),
        },
        grant: {
          label: say('ResolvedRefs: RefNotPermitted', 'ResolvedRefs：RefNotPermitted'),
          sees: ['RefNotPermitted'],
          to: page(
            'ingress-no-backend',
            'diagnosis',
            say(
              'The Service lies in another namespace: it needs a ReferenceGrant there.',
              'Service 在另一个命名空间：目标命名空间需要 ReferenceGrant。',
            ),
          ),
        },
        none: { label: say('There are no conditions at all', '没有任何 condition'), to: 'gateway' },
        fine: {
          label: say('None: all are True', '没有：都是 True'),
          sees: ['Accepted=True', 'ResolvedRefs=True'],
          to: 'gateway',
        },
      },
    },
    gateway: {
      ask: say('What does the Gateway say of itself?', 'Gateway 自身的状态如何？'),
      commands: [
        reads(
          say('Conditions, addresses and listeners of the Gateways', 'Gateway 的 conditions、地址与监听器'),
          `kubectl -n "$NAMESPACE" get gateways -o jsonpath='{range .items[*]}{.metadata.name}{"\\t"}{.status.addresses[*].value}{range .status.conditions[*]}{"\\t"}{.type}={.status} {.reason}{end}{range .status.listeners[*].conditions[*]}{"\\t"}{.type}={.status} {.reason}{end}{"\\n"}{end}'`,
        ),
        reads(say('Classes and whether they are accepted', 'GatewayClass 是否被接受'), 'kubectl get gatewayclasses'),
      ],
      answers: {
        class: {
          label: say('Its class is unknown or not accepted', 'class 不存在或未被接受'),
          sees: ['Waiting for controller', 'ACCEPTED … Unknown', 'Accepted=Unknown'],
          to: page(
            'ingress-not-exposed',
            'diagnosis',
            say(
              'No controller serves this GatewayClass; nobody writes conditions then.',
              '没有控制器处理这个 GatewayClass，所以没有 conditions。',
            ),
          ),
        },
        address: {
          label: say('It has no address', '没有地址'),
          sees: ['AddressNotAssigned', 'AddressNotUsable', 'NoResources'],
          to: page('ingress-not-exposed', 'diagnosis'),
        },
        certificate: {
          label: say('A listener has no valid certificate', '监听器没有有效证书'),
          sees: ['InvalidCertificateRef'],
          to: page('ingress-tls', 'diagnosis'),
        },
        port: {
          label: say('A listener is in conflict', '监听器冲突'),
          sees: ['ProtocolConflict', 'HostnameConflict', 'PortUnavailable', 'UnsupportedProtocol'],
          to: page('ingress-404', 'diagnosis'),
        },
        fine: {
          label: say('Programmed, with an address', '已 Programmed，有地址'),
          sees: ['Programmed=True'],
          to: 'reply',
        },
      },
    },
    name: {
      ask: say('Does the public name lead to this address?', '公网域名指向这个地址吗？'),
      commands: [reads(say('What the name resolves to', '域名解析结果'), 'nslookup "$DOMAIN"')],
      answers: {
        other: {
          label: say('No, to another one', '不是，指向别处'),
          to: page(
            'ingress-not-exposed',
            'diagnosis',
            say(
              'The record is old, or external-dns has not updated it. Mind how long it is cached.',
              '记录过期，或 external-dns 没有更新。注意缓存时间。',
            ),
          ),
        },
        unknown: {
          label: say('It does not resolve', '无法解析'),
          sees: ['NXDOMAIN', "can't find", 'SERVFAIL'],
          to: page('ingress-not-exposed', 'diagnosis'),
        },
        right: {
          label: say('Yes', '是'),
          to: escalate({
            title: say('Follow one client: it is not the cluster', '跟踪一个客户端：问题不在集群'),
            collect: {
              en: [
                'source address, time and full answer of one failing request',
                'proxies, CDN or firewalls between the client and the address',
              ],
              'zh-Hans': ['一次失败请求的来源地址、时间与完整响应', '客户端与该地址之间的代理、CDN 或防火墙'],
            },
          }),
        },
        part: { label: say('Yes, but single paths fail', '是，但个别路径失败'), to: 'missing' },
      },
    },
  },
});
