import { changes, reads } from '../command';
import { page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

const WAITING = `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{range .status.initContainerStatuses[*]}{.name}{"\\t"}{.state.waiting.reason}{"\\t"}{.state.waiting.message}{"\\n"}{end}{range .status.containerStatuses[*]}{.name}{"\\t"}{.state.waiting.reason}{"\\t"}{.state.waiting.message}{"\\n"}{end}'`;

/**
 * The kubelet's way to an image: parse the name, look for the image on the node, apply the policy, wait out a back-off, pull.
 * The branches are its waiting reasons, and below them what the registry, the network or the node answered.
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/images/image_manager.go
 */
export const imagePull = defineTree({
  id: 'image-pull',
  description: say(
    'From the waiting reason of a container to the cause of the failed image pull: name, policy, registry, credentials, network or node.',
    '从容器的 waiting 原因出发，找出镜像拉取失败的根因：镜像名、拉取策略、仓库、凭据、网络还是节点。',
  ),
  start: 'reason',
  nodes: {
    reason: {
      ask: say('What does the container wait for?', '容器的 waiting 原因是什么？'),
      help: say(
        'The reason stands in the second column. Init containers come first and are pulled first.',
        '原因在第二列。Init 容器排在前面，也最先拉取。',
      ),
      commands: [
        reads(say('Waiting reason and message of each container', '每个容器的 waiting 原因与消息'), WAITING),
        reads(
          say('Warnings of the Pod', 'Pod 的 Warning 事件'),
          'kubectl -n "$NAMESPACE" events --for "pod/$POD" --types=Warning',
        ),
      ],
      answers: {
        failing: {
          label: say('The pull fails and is retried', '拉取失败，正在重试'),
          sees: ['ErrImagePull', 'ImagePullBackOff'],
          to: 'message',
        },
        never: {
          label: say('The policy forbids a pull', '策略禁止拉取'),
          sees: ['ErrImageNeverPull', 'is not present with pull policy of Never'],
          to: 'never',
        },
        name: {
          label: say('The image name cannot be read', '镜像名无法解析'),
          sees: ['InvalidImageName', 'Failed to apply default image tag', "couldn't parse image"],
          to: page(
            'invalid-image-name',
            'diagnosis',
            say(
              'Nothing was pulled. Look for capitals, spaces, a scheme such as https:// or an unset variable in the name.',
              '还没有开始拉取。检查镜像名里的大写字母、空格、https:// 之类的前缀，或没有展开的变量。',
            ),
          ),
        },
        inspect: {
          label: say('The node cannot look up its images', '节点无法查询本地镜像'),
          sees: ['ImageInspectError', 'Failed to inspect image'],
          to: page(
            'image-inspect-error',
            'diagnosis',
            say(
              'The look-up comes before the pull: suspect the runtime or its image store, not the registry.',
              '该检查在拉取之前：先查运行时和镜像存储，不用查仓库。',
            ),
          ),
        },
        signature: {
          label: say('A signature policy rejects the image', '签名策略拒绝该镜像'),
          sees: ['SignatureValidationFailed', 'because the signature validation failed'],
          to: page(
            'image-pull-backoff',
            'cause-signature',
            say(
              'The image could be fetched, but the node does not accept its signature. Ask the owner of the policy; do not switch it off to get going.',
              '镜像可以下载，但节点不接受它的签名。联系策略负责人，不要为了恢复而关掉策略。',
            ),
          ),
        },
        unavailable: {
          label: say('The runtime calls the registry unavailable', '运行时认为仓库不可用'),
          sees: ['RegistryUnavailable', 'because the registry is unavailable'],
          to: 'connection',
        },
        pulling: {
          label: say('Still pulling: ContainerCreating', '仍在拉取：ContainerCreating'),
          sees: ['Pulling image'],
          look: say(
            'An event Pulling without a later Pulled or Failed.',
            '有 Pulling 事件，之后没有 Pulled 或 Failed。',
          ),
          to: 'slow',
        },
        sandbox: {
          label: say('The sandbox fails first', '沙箱先失败'),
          sees: ['FailedCreatePodSandBox…pause', 'failed to get sandbox image'],
          to: page(
            'sandbox-image',
            'diagnosis',
            say(
              'The pause image is pulled by the runtime itself, without the imagePullSecrets of the Pod.',
              'pause 镜像由运行时自己拉取，不使用 Pod 的 imagePullSecrets。',
            ),
          ),
        },
      },
    },
    never: {
      ask: say(
        'Is this a local cluster (minikube, kind, Docker Desktop)?',
        '是本地集群（minikube、kind、Docker Desktop）吗？',
      ),
      help: say(
        'With imagePullPolicy: Never the kubelet looks again at every sync, so the Pod starts by itself once the image is on its node.',
        'imagePullPolicy: Never 时，kubelet 每次同步都会重新检查，镜像一旦出现在该节点上，Pod 会自动启动。',
      ),
      commands: [reads(say('Names and runtime of the nodes', '节点名称与运行时'), 'kubectl get nodes -o wide')],
      answers: {
        local: {
          label: say('Yes, the image was built here', '是，镜像在本机构建'),
          to: page(
            'host-vs-minikube-docker',
            'diagnosis',
            say('The host and the cluster have separate image stores.', '宿主机与集群的镜像存储是分开的。'),
          ),
        },
        shared: { label: say('No, a shared cluster', '否，共享集群'), to: page('err-image-never-pull', 'diagnosis') },
      },
    },
    message: {
      ask: say('What does the end of the message say?', '错误消息的末尾是什么？'),
      help: say(
        'Only the end matters: what stands before it is the same for every failure. If the message only says Back-off, read the event Failed.',
        '只看末尾：前面的部分对所有失败都一样。如果消息只有 Back-off，请看 Failed 事件。',
      ),
      commands: [
        reads(
          say('The error behind the back-off', 'Back-off 背后的真正错误'),
          'kubectl -n "$NAMESPACE" get events --field-selector "involvedObject.name=$POD,reason=Failed" --sort-by=.lastTimestamp',
        ),
      ],
      answers: {
        refused: {
          label: say('The registry answered: no', '仓库有响应，但拒绝'),
          sees: [
            'not found',
            'manifest unknown',
            'Unauthorized',
            'pull access denied',
            'Forbidden',
            'authorization failed',
            'Too Many Requests',
            'no basic auth credentials',
            '500 Internal Server Error',
            '502 Bad Gateway',
            '503 Service Unavailable',
          ],
          to: 'reply',
        },
        connection: {
          label: say('No connection to the registry', '连不上仓库'),
          sees: [
            'no such host',
            'i/o timeout',
            'connection refused',
            'no route to host',
            'x509:',
            'TLS handshake timeout',
            'Client.Timeout exceeded',
            'server gave HTTP response to HTTPS client',
            'proxyconnect tcp',
          ],
          to: 'connection',
        },
        transfer: {
          label: say('The pull began, then broke', '已开始拉取，中途失败'),
          sees: [
            'unexpected EOF',
            'context canceled',
            'connection reset by peer',
            'no space left on device',
            'failed to extract layer',
            'unexpected commit digest',
            'content digest … not found',
            'failed to copy',
          ],
          to: 'transfer',
        },
        platform: {
          label: say('No image for this CPU or system', '没有该 CPU 架构或系统的镜像'),
          sees: ['no match for platform in manifest', 'no matching manifest for'],
          to: page('image-platform-mismatch', 'diagnosis'),
        },
        hidden: {
          label: say('Only Back-off, no event left', '只有 Back-off，事件已过期'),
          look: say('Events are kept for one hour by default.', '事件默认只保留 1 小时。'),
          to: 'by-hand',
        },
      },
    },
    'by-hand': {
      ask: say('What does a pull by hand on the node say?', '在节点上手动拉取，结果如何？'),
      help: say(
        'This asks the same runtime in the same way, but without the credentials of the Pod.',
        '用同一个运行时、同样的方式拉取，但不带 Pod 的凭据。',
      ),
      commands: [
        reads(say('Which node', '在哪个节点'), 'kubectl -n "$NAMESPACE" get pod "$POD" -o wide'),
        changes(
          say('Pull as the kubelet does', '像 kubelet 一样拉取'),
          'sudo crictl pull "$IMAGE"',
          say(
            'sudo crictl rmi removes the image, if no container uses it',
            '用 sudo crictl rmi 删除该镜像（没有容器使用时）',
          ),
          'node',
        ),
      ],
      answers: {
        works: {
          label: say('It works', '成功'),
          sees: ['Image is up to date for'],
          to: page(
            'registry-unauthorized',
            'diagnosis',
            say(
              'Name and network are right. With IfNotPresent the Pod now starts; with Always, look at the credentials that the kubelet adds.',
              '镜像名与网络没有问题。策略为 IfNotPresent 时 Pod 会启动；为 Always 时检查 kubelet 附加的凭据。',
            ),
          ),
        },
        refused: {
          label: say('The registry answers: no', '仓库有响应，但拒绝'),
          sees: ['not found', 'Unauthorized', 'denied', 'Forbidden', 'Too Many Requests'],
          to: 'reply',
        },
        connection: {
          label: say('No connection', '连不上'),
          sees: ['no such host', 'i/o timeout', 'connection refused', 'x509:'],
          to: 'connection',
        },
        runtime: {
          label: say('The runtime does not answer', '运行时无响应'),
          sees: ['containerd.sock', 'crio.sock', 'validate CRI v1 image API'],
          to: page('runtime-down', 'diagnosis'),
        },
      },
    },
    reply: {
      ask: say('With which words did the registry refuse?', '仓库拒绝的原因是什么？'),
      help: say(
        'A registry may say "not found" about a private repository on purpose, so as not to reveal that it exists.',
        '对私有仓库，有的 registry 会故意返回 “not found”，以免暴露仓库存在。',
      ),
      answers: {
        'not-found': {
          label: say('404: tag or repository not found', '404：标签或仓库不存在'),
          sees: ['not found', 'manifest unknown', 'MANIFEST_UNKNOWN', 'NAME_UNKNOWN'],
          to: 'exists',
        },
        denied: {
          label: say('401 or 403: not logged in, not allowed', '401 或 403：未登录或无权限'),
          sees: [
            '401 Unauthorized',
            '403 Forbidden',
            'pull access denied, repository does not exist or may require authorization',
            'insufficient_scope: authorization failed',
            'no basic auth credentials',
            'denied',
          ],
          to: 'credentials',
        },
        limited: {
          label: say('429: too many pulls', '429：拉取次数超限'),
          sees: ['429 Too Many Requests', 'toomanyrequests', 'You have reached your … pull rate limit'],
          to: page('registry-rate-limit', 'diagnosis'),
        },
        broken: {
          label: say('5xx: the registry itself is ill', '5xx：仓库自身故障'),
          sees: ['500 Internal Server Error', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway'],
          to: page(
            'registry-timeout',
            'cause-registry-5xx',
            say(
              'The nodes are innocent: tell the operator of the registry. Running Pods go on, new and moved ones do not start.',
              '节点没有问题：通知仓库的运维方。已运行的 Pod 不受影响，新建或迁移的 Pod 无法启动。',
            ),
          ),
        },
      },
    },
    exists: {
      ask: say('Does the tag exist in the registry?', '仓库里有这个标签吗？'),
      help: say(
        'Ask with your own login, from a place that reaches the registry without the mirror of the nodes.',
        '用自己的账号，从不经过节点镜像源的地方查询。',
      ),
      commands: [
        reads(say('The digest of the tag', '查询标签的 digest'), 'crane digest "$IMAGE"'),
        reads(say('The same with skopeo', '用 skopeo 查询'), 'skopeo inspect --format "{{.Digest}}" "docker://$IMAGE"'),
      ],
      answers: {
        missing: {
          label: say('No', '没有'),
          sees: ['MANIFEST_UNKNOWN', 'manifest unknown'],
          to: page('image-not-found', 'mitigation'),
        },
        private: {
          label: say('Not for everybody: it asks for a login', '需要登录才能看到'),
          sees: ['UNAUTHORIZED', 'DENIED', 'unauthorized'],
          to: 'credentials',
        },
        mirror: {
          label: say('Yes, a digest comes back', '有，返回了 digest'),
          sees: ['sha256:…'],
          to: page(
            'image-not-found',
            'cause-mirror',
            say(
              'The node asks somebody else: a mirror that is behind, or another registry than you think.',
              '节点访问的是其他仓库：镜像源滞后，或实际使用的仓库与预期不同。',
            ),
          ),
        },
        retired: {
          label: say('The name starts with k8s.gcr.io', '镜像名以 k8s.gcr.io 开头'),
          sees: ['k8s.gcr.io/…'],
          to: page(
            'k8s-registry',
            'retired',
            say(
              'That registry was frozen in April 2023: newer tags exist only at registry.k8s.io.',
              '该仓库自 2023 年 4 月起冻结：更新的标签只在 registry.k8s.io。',
            ),
          ),
        },
        digest: {
          label: say('The tag yes, but not the pinned digest', '标签有，但固定的 digest 没有'),
          look: say('The image of the Pod ends with @sha256:…', 'Pod 的镜像以 @sha256:… 结尾。'),
          to: page('image-digest-mismatch', 'diagnosis'),
        },
      },
    },
    credentials: {
      ask: say('Which credentials does the Pod bring along?', 'Pod 带了哪些凭据？'),
      help: say(
        'They come from the Pod, from its ServiceAccount at the time the Pod was created, or from a credential provider of the kubelet.',
        '来自 Pod 自身、创建 Pod 时的 ServiceAccount，或 kubelet 的 credential provider。',
      ),
      commands: [
        reads(
          say('Secrets that the Pod names', 'Pod 引用的 Secret'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{.spec.imagePullSecrets[*].name}{"\\n"}'`,
        ),
        reads(
          say('Registry Secrets of the namespace', '命名空间里的仓库 Secret'),
          'kubectl -n "$NAMESPACE" get secrets --field-selector type=kubernetes.io/dockerconfigjson',
        ),
      ],
      answers: {
        none: {
          label: say('None', '没有'),
          look: say('The first command prints an empty line.', '第一条命令只输出空行。'),
          to: page('image-pull-secret', 'steps'),
        },
        absent: {
          label: say('A Secret that is not in this namespace', '引用的 Secret 不在该命名空间'),
          sees: ['FailedToRetrieveImagePullSecret', 'Unable to retrieve some image pull secrets'],
          to: page(
            'registry-unauthorized',
            'cause-secret-missing',
            say(
              'A missing Secret does not stop the Pod: the kubelet pulls without it.',
              'Secret 缺失不会阻止 Pod：kubelet 会不带凭据拉取。',
            ),
          ),
        },
        wrong: {
          label: say('A Secret of this namespace', '该命名空间里的 Secret'),
          to: page(
            'registry-unauthorized',
            'diagnosis',
            say(
              'It is expired, for another host, or has no right to pull: compare its server key with the image name.',
              '凭据过期、主机不符或没有拉取权限：把其中的 server 与镜像名对照。',
            ),
          ),
        },
        cloud: {
          label: say('A cloud registry: ECR, ACR, Artifact Registry', '云厂商仓库：ECR、ACR、Artifact Registry'),
          to: page('cloud-registry-credentials'),
        },
        harbor: { label: say('A Harbor robot account', 'Harbor 机器人账号'), to: page('harbor-credentials') },
      },
    },
    connection: {
      ask: say('Where does the connection fail?', '连接在哪一步失败？'),
      help: say(
        'The message names the host that was asked. If it is not the registry of the image, a mirror or a proxy is in between.',
        '消息里有实际访问的主机。若不是镜像所在的仓库，说明中间有镜像源或代理。',
      ),
      answers: {
        name: {
          label: say('The name does not resolve', '域名无法解析'),
          sees: ['no such host', 'server misbehaving', 'lookup … i/o timeout', 'Temporary failure in name resolution'],
          to: page('registry-dns', 'diagnosis'),
        },
        timeout: {
          label: say('Nobody answers', '无响应'),
          sees: [
            'i/o timeout',
            'Client.Timeout exceeded',
            'TLS handshake timeout',
            'no route to host',
            'context deadline exceeded',
          ],
          to: 'reach',
        },
        refused: {
          label: say('The port is closed', '端口拒绝连接'),
          sees: ['connect: connection refused'],
          to: page(
            'registry-timeout',
            'cause-refused',
            say(
              'Something answers at this address, but no registry: check the port, and whether the mirror runs.',
              '地址有响应，但不是仓库：检查端口，以及镜像源是否在运行。',
            ),
          ),
        },
        proxy: {
          label: say('The proxy fails', '代理失败'),
          sees: ['proxyconnect tcp', 'Proxy Authentication Required'],
          to: page('registry-timeout', 'cause-proxy-broken'),
        },
        certificate: {
          label: say('The certificate is not trusted', '证书不受信任'),
          sees: [
            'x509: certificate signed by unknown authority',
            'x509: certificate is valid for',
            'x509: cannot validate certificate',
            'tls: failed to verify certificate',
          ],
          to: page('registry-tls', 'diagnosis'),
        },
        expired: {
          label: say('The certificate is out of date', '证书不在有效期内'),
          sees: ['x509: certificate has expired or is not yet valid'],
          to: 'clock',
        },
        plain: {
          label: say('HTTP instead of HTTPS', '服务端是 HTTP 而不是 HTTPS'),
          sees: ['server gave HTTP response to HTTPS client'],
          to: page('registry-tls', 'cause-http'),
        },
      },
    },
    clock: {
      ask: say('Is the clock of the node right?', '节点的时钟准吗？'),
      commands: [
        reads(say('Time of the node', '节点时间'), 'timedatectl', 'node'),
        reads(say('Validity of the certificate', '证书有效期'), 'curl -skvo /dev/null "https://$REGISTRY/v2/"', 'node'),
      ],
      answers: {
        right: {
          label: say('Yes: the certificate has expired', '时钟准：证书过期'),
          sees: ['System clock synchronized: yes'],
          to: page('registry-tls', 'cause-expired'),
        },
        wrong: {
          label: say('No', '不准'),
          sees: ['System clock synchronized: no'],
          to: page('registry-tls', 'cause-clock'),
        },
      },
    },
    reach: {
      ask: say('Does the registry answer on the node itself?', '在节点上直接访问，仓库有响应吗？'),
      help: say(
        '401 is a good answer here: the registry is there and asks for a login. For Docker Hub, ask registry-1.docker.io.',
        '这里返回 401 也算正常：仓库在，只是要求登录。Docker Hub 请填 registry-1.docker.io。',
      ),
      commands: [
        reads(
          say('Ask as the runtime does, without its proxy settings', '直接访问，不走运行时的代理配置'),
          `curl -sS -o /dev/null -m 10 -w '%{http_code} %{remote_ip} %{time_connect}s\\n' "https://$REGISTRY/v2/"`,
          'node',
        ),
      ],
      answers: {
        silent: {
          label: say('No, on no node', '没有，所有节点都一样'),
          sees: ['curl: (28)', 'curl: (7)'],
          to: page('registry-timeout', 'cause-egress-blocked'),
        },
        one: {
          label: say('Only not on this node', '只有这个节点不行'),
          to: page(
            'registry-timeout',
            'diagnosis',
            say(
              'Compare routes, firewall and proxy of this node with one that works.',
              '与正常节点对比路由、防火墙和代理。',
            ),
          ),
        },
        proxied: {
          label: say('No: nodes go out through a proxy', '没有：节点必须经过代理出网'),
          look: say('The network team names a proxy for outgoing traffic.', '网络团队给出了出网代理地址。'),
          to: page('runtime-proxy', 'steps'),
        },
        offline: {
          label: say('No, and that is intended: an offline network', '没有，而且本来就不通：离线环境'),
          look: say('Other images of these nodes were imported by hand.', '这些节点上的其他镜像是手工导入的。'),
          to: page('offline-images', 'steps'),
        },
        answers: {
          label: say('Yes: 200 or 401', '有：200 或 401'),
          sees: ['200 …', '401 …'],
          to: page(
            'containerd-mirrors',
            'diagnosis',
            say(
              'The network is fine, so the runtime takes another way: its mirror or its proxy setting.',
              '网络没问题，说明运行时走了另一条路：它的镜像源或代理配置。',
            ),
          ),
        },
      },
    },
    transfer: {
      ask: say('How did the transfer end?', '传输是怎样中断的？'),
      answers: {
        broken: {
          label: say('It was cut off or cancelled', '连接断开或被取消'),
          sees: ['unexpected EOF', 'context canceled', 'connection reset by peer', 'failed to copy', 'short read'],
          to: page('image-pull-interrupted', 'diagnosis'),
        },
        space: {
          label: say('No space on the node', '节点磁盘已满'),
          sees: ['no space left on device'],
          to: page('image-disk-pressure', 'diagnosis'),
        },
        digest: {
          label: say('The content has another digest', '内容与 digest 不符'),
          sees: ['unexpected commit digest', 'failed size validation'],
          to: page('image-digest-mismatch', 'diagnosis'),
        },
        store: {
          label: say('A layer is broken on the node', '节点上的镜像层已损坏'),
          sees: [
            'failed to extract layer',
            'failed to unpack image',
            'content digest … not found',
            'parent snapshot … does not exist',
            'wrong diff id calculated on extraction',
            'blob not found',
            'unexpected end of JSON input',
          ],
          to: page('image-store-corrupt', 'diagnosis'),
        },
      },
    },
    slow: {
      ask: say('Does the pull move on?', '拉取有进展吗？'),
      help: say(
        'By default a kubelet pulls one image at a time, so a large one holds up all others of the node.',
        'kubelet 默认逐个拉取镜像，一个大镜像会阻塞该节点上的其他拉取。',
      ),
      commands: [
        reads(
          say('Everything that waits on this node', '该节点上所有在等待的 Pod'),
          'kubectl get pods -A -o wide --field-selector "spec.nodeName=$NODE,status.phase=Pending"',
        ),
        reads(
          say('Written bytes of the image store', '镜像存储的写入进度'),
          'sudo du -sh /var/lib/containerd/io.containerd.content.v1.content/ingest',
          'node',
        ),
      ],
      answers: {
        slowly: { label: say('Yes, slowly', '有，但很慢'), to: page('slow-image-pull', 'diagnosis') },
        queue: {
          label: say('Other Pods of the node wait as well', '同节点其他 Pod 也在等'),
          to: page(
            'slow-image-pull',
            'diagnosis',
            say('Find the one large pull that holds up the rest.', '找出阻塞其他拉取的大镜像。'),
          ),
        },
        stuck: { label: say('No, for minutes', '没有，已停滞数分钟'), to: page('image-pull-interrupted', 'diagnosis') },
        elsewhere: {
          label: say('There is no event Pulling at all', '根本没有 Pulling 事件'),
          to: tree(
            'pending',
            say('Something else comes first: scheduling, volumes or the sandbox.', '卡在更早的步骤：调度、卷或沙箱。'),
          ),
        },
      },
    },
  },
});
