import type { Fault, Operation } from '../../content';

/** How a text says what was being done. It is folded and in lower case: quotes and backslashes are gone. */
export const OPERATION_PATTERNS: readonly (readonly [Operation, RegExp])[] = [
  [
    'webhook',
    /call(?:ing)? (?:the )?(?:admission |mutating |validating )?webhook|conversion webhook|webhook .{0,40}(?:timed? ?out|fail)|准入 ?webhook|调用 ?webhook/,
  ],
  [
    'node-call',
    /error dialing backend|unable to upgrade connection|error upgrading connection|:10250\/|containerlogs\/|port-?forward|no agent available|kubectl (?:exec|logs|attach|cp)\b(?=.{0,80}(?:error|fail|refus|timeout|timed out|forbid|unauth|hang|not work))|端口转发|exec 进不/,
  ],
  [
    'probe',
    /(?:readiness|liveness|startup) ?probe|probe failed|probe errored|health ?check|探针|健康检查|存活检查|就绪检查/,
  ],
  [
    'sandbox-image',
    /sandbox image|image .{0,80}\/?pause(?:-amd64)?:|pause[- ](?:image|container image)|pull(?:ing)? .{0,80}pause(?:-amd64)?:|pod-infrastructure|pause 镜像|沙箱镜像|sandbox 镜像/,
  ],
  [
    'pod-network',
    /network for (?:sandbox|pod)|\bcni\b|network ?plugin|addnetwork|felix is not ready|calico\/node|flannel|cilium|loadflannelsubnetenv|网络插件/,
  ],
  [
    'build',
    /failed to solve|docker ?(?:compose )?build|buildx|buildkit|load metadata for|resolve source metadata|dockerfile|构建镜像|镜像构建|\bbuild\b.{0,30}(?:超时|代理|失败|卡)/,
  ],
  [
    'pull',
    /failed to pull|pulling (?:and unpacking )?image|pullimage|errimagepull|imagepullbackoff|failed to resolve (?:reference|image)|pinging container registry|initializing source docker|\/v2\/|\/v1\/_ping|\bpull(?:s|ed|ing)?\b.{0,60}\b(?:image|registry|hub|denied|limit|secret)|(?:image|registry).{0,40}\bpull|拉取|拉镜像|镜像拉|拉不下来|下载镜像|镜像下载|镜像仓库/,
  ],
  ['sandbox', /pod ?sandbox|create sandbox|sandbox container|runpodsandbox|沙箱/],
  ['attach', /attachvolume|multi-?attach|failedattachvolume|attach or mount|volumeattachment|附加卷|挂载到其他节点/],
  [
    'mount',
    /mountvolume|failedmount|mount(?:ing)? (?:failed|command|volume)|unable to (?:attach or )?mount volumes|mount\.nfs|nodestagevolume|nodepublishvolume|挂载/,
  ],
  [
    'provision',
    /provision|persistent ?volume ?claim|\bpvc\b|storageclass|unbound immediate|no persistent volumes|存储类|绑定不上/,
  ],
  [
    'schedule',
    /nodes? are available|failedscheduling|unschedulable|failed to fit in any node|following predicates|\bschedul|调度|pod 一直 pending/,
  ],
  [
    'admit',
    /is forbidden: (?:exceeded|failed) quota|violates podsecurity|admission webhook .{0,80} denied|exceeded quota|limitrange|资源配额|违反 ?podsecurity/,
  ],
  ['evict', /evict|low on resource|had condition: \[|驱逐/],
  [
    'scale',
    /horizontal-?pod-?autoscaler|\bhpa\b|autoscal|failedgetresourcemetric|get metrics for resource|unable to compute the replica count|扩缩容/,
  ],
  ['release', /(?:upgrade|installation|rollback) failed|\bhelm\b/],
  ['rollout', /rollout|progress deadline|progressdeadlineexceeded|滚动更新|发布/],
  ['delete', /terminating|finalizer|deletiontimestamp|cannot be deleted|stuck delet|删不掉|删除.{0,6}卡|卡在删除/],
  ['store', /etcdserver|\betcd\b/],
  [
    'runtime',
    /containerd\.sock|crio\.sock|cri-?dockerd\.sock|container runtime is down|pleg is not healthy|runtime service failed|validate (?:service connection|cri)|container runtime (?:is )?(?:down|not)|容器运行时/,
  ],
  [
    'start',
    /oci runtime|runc create failed|create containerd task|container_linux\.go|standard_init_linux|start(?:ing)? container|runcontainererror|createcontainer|exec format error|executable file not found|入口脚本|启动命令/,
  ],
  [
    'dns',
    /nslookup|plugin\/errors|\b(?:a|aaaa|hinfo|ptr|srv): (?:unreachable backend|read udp|dial udp)|lookup [^ ]{1,200}\.svc|lookup [^ .:]{1,63} on|lookup [^ ]{1,200} on 10\.|getaddrinfo|unknownhostexception|could not resolve host|name resolution|resolve .{0,40}\b(?:in|inside|within) (?:a |the )?pods?|pods? .{0,30}resolve|\bdns\b.{0,40}\bpod|no servers could be reached|(?:pod|容器|集群).{0,12}(?:解析|dns)|解析.{0,6}(?:服务名|集群)/,
  ],
  [
    'ingress',
    /ingress|while (?:connecting to|reading response header from) upstream|live upstreams|default backend|gateway|网关/,
  ],
  [
    'api',
    /connect to the server|connection to the server|error from server|failed to (?:list|watch) \*|kubectl\b.{0,40}(?:refused|timed? ?out|unauthorized|certificate|x509)|:6443\b|api ?server|\/api\/v1\/|kubernetes\.default|连不上集群|连接不上集群/,
  ],
  [
    'kubelet',
    /\bkubelet\b.{0,60}(?:fail|not|error|certificate|cgroup|证书|起不来)|failed to run kubelet|kubelet stopped posting|notready|节点失联|节点掉线/,
  ],
  [
    'connect',
    /service .{0,40}(?:endpoints?|port|unreachable|not reach|refus)|endpoints?\b|target ?port|pods?.{0,30}(?:cannot|can not|can't|not) (?:talk|reach|ping)|networkpolicy|network policy|跨节点|访问不通|服务.{0,8}(?:不通|后端)/,
  ],
  [
    'run',
    /back-off restarting|crashloopbackoff|oomkilled|exit(?:ed)? (?:code|status|with)|container .{0,30}(?:exit|crash|restart)|崩溃|重启|退出码/,
  ],
];

/** How a text says what failed. */
export const FAULT_PATTERNS: readonly (readonly [Fault, RegExp])[] = [
  ['timeout', /i\/o timeout|timed? ?out|deadline exceeded|client\.timeout|awaiting headers|超时|连不上/g],
  ['refused', /connection refused|was refused|\(111: |拒绝连接|连接被拒绝/g],
  ['no-route', /no route to host|host is (?:down|unreachable)|network is unreachable|\(113: |不可达/g],
  [
    'name',
    /\blookup [^ ]{1,253}(?: on [^ ]{1,80})? ?:|no such host|server misbehaving|name resolution|could not resolve|can(?:'?t|not) (?:resolve|find)|nxdomain|servfail|name or service not known|unknownhost|eai_again|(?:域名|名称).{0,4}解析|解析.{0,4}(?:失败|不了|不到)/g,
  ],
  ['untrusted', /unknown authority|self[- ]signed|unable to get local issuer|not trusted|证书不受信任|自签/g],
  [
    'other-name',
    /certificate is valid for|doesnt contain any ip sans|no alternative certificate|cannot validate certificate|fake certificate|证书不对|证书.{0,6}(?:不匹配|不符)/g,
  ],
  ['expired', /expired|not yet valid|过期|到期/g],
  ['plain-http', /gave http response to https|http: server gave|wrong version number|plain http/g],
  [
    'unauthorized',
    /unauthorized|\b401\b|no basic auth|authorization failed|authentication required|authentication is required|must be logged in|pull access denied|requested access to the resource is denied|未登录|认证失败/g,
  ],
  [
    'forbidden',
    /forbidden|\b403\b|access denied|permission to|cannot (?:list|get|create|watch|update|patch|delete) resource|没有权限|权限不足|无权/g,
  ],
  ['not-found', /not found|manifest unknown|name_unknown|does not exist|no such image|\b404\b|不存在|找不到/g],
  ['rate-limit', /toomanyrequests|too many requests|\b429\b|rate limit|限额|限速|超限/g],
  ['server-error', /\b50[0234]\b|bad gateway|service unavailable|gateway time-?out|internal server error/g],
  [
    'interrupted',
    /unexpected eof|\beof\b|connection reset|broken pipe|context cancell?ed|client connection lost|stream error|中断|断开/g,
  ],
  [
    'no-space',
    /no space left|disk ?pressure|database space exceeded|enospc|磁盘.{0,4}(?:满|不足|压力)|空间.{0,2}(?:满|不足)|写满/g,
  ],
  ['quota', /exceeded quota|failed quota|quota exceeded|配额/g],
  ['resources', /insufficient (?:cpu|memory|ephemeral)|资源不足|不够调度/g],
  [
    'no-address',
    /no ip addresses available|failed to allocate for range|assign an ip address|no available ips|地址耗尽|没有可用 ?ip/g,
  ],
  ['permission', /permission denied|eacces|read-only file system|写权限/g],
  ['platform', /exec format error|no match(?:ing manifest| for platform)|架构/g],
  ['digest', /unexpected commit digest|failed size validation|digest mismatch|摘要不一致|校验失败/g],
  [
    'busy',
    /already exclusively attached|already used by pod|another operation|is reserved for|already in use|free ports|被占用|占用/g,
  ],
  ['memory', /out of memory|oom[- ]?kill|内存.{0,4}(?:不足|超限)|\b137\b/g],
  ['size', /too large|too long|过大|太大|太长/g],
];
