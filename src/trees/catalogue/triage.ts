import { reads } from '../command';
import { escalate, index, page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

/** The way in: from what the reader has in hand to the tree or the page that goes on. Everything here only reads. */
export const triage = defineTree({
  id: 'triage',
  description: say(
    'From whatever you have in hand, an alert, a status, an error line or only "it is broken", to the tree or page that goes on.',
    '不论线索是告警、状态、报错，还是用户只说“用不了”，都能从这里找到对应的决策树或页面。',
  ),
  start: 'sign',
  nodes: {
    sign: {
      ask: say('What do you have in hand?', '你手上有什么线索？'),
      help: say(
        'Set a limit first, for example 15 minutes; when it has passed without a cause, call somebody and hand over the note of this page.',
        '先设时限，例如 15 分钟；到时仍未定位就升级，并交接本页的故障记录。',
      ),
      answers: {
        alert: { label: say('An alert', '告警'), to: 'alert' },
        pod: {
          label: say('A Pod that is not Running or not Ready', 'Pod 没有 Running 或没有 Ready'),
          sees: [
            'CrashLoopBackOff',
            'ImagePullBackOff',
            'Pending',
            'ContainerCreating',
            'ErrImagePull',
            'CreateContainerConfigError',
            'OOMKilled',
            'Evicted',
            'FailedScheduling',
            'Readiness probe failed',
            'Back-off restarting failed container',
          ],
          to: tree('pod'),
        },
        traffic: {
          label: say('A Service, an address or a name does not answer', 'Service、地址或域名无响应'),
          to: 'traffic',
        },
        workload: { label: say('A rollout, Job or autoscaler is stuck', '发布、Job 或自动伸缩卡住'), to: 'workload' },
        node: {
          label: say('A node that is not Ready, or ill', '节点 NotReady 或异常'),
          sees: ['NotReady', 'NodeNotReady', 'Kubelet stopped posting node status'],
          to: tree('node'),
        },
        storage: { label: say('A volume or a claim', '卷或 PVC'), to: 'storage' },
        api: { label: say('An error from kubectl or the API server', 'kubectl 或 API server 报错'), to: 'kubectl' },
        build: { label: say('An image build or a local cluster', '镜像构建或本地集群'), to: 'build' },
        nothing: { label: say('Only "it is broken"', '用户只说“用不了”'), to: 'scope' },
      },
    },
    alert: {
      ask: say('How does the name of the alert begin?', '告警名以什么开头？'),
      help: say(
        'Every alert has a page of its own: its meaning, its threshold and the likely causes. These branches are for alerts without a link.',
        '每条告警都有自己的页面：含义、阈值与常见原因。下面的分支用于没有链接的告警。',
      ),
      answers: {
        name: { label: say('I know its full name', '知道完整名称'), to: index('/alerts/') },
        pod: {
          label: say('KubePod…, KubeContainer…', 'KubePod…、KubeContainer…'),
          sees: ['KubePodCrashLooping', 'KubePodNotReady', 'KubeContainerWaiting'],
          to: tree('pod'),
        },
        workload: {
          label: say(
            'KubeDeployment…, KubeStatefulSet…, KubeJob…, KubeHpa…',
            'KubeDeployment…、KubeStatefulSet…、KubeJob…、KubeHpa…',
          ),
          sees: [
            'KubeDeploymentReplicasMismatch',
            'KubeDeploymentRolloutStuck',
            'KubeStatefulSetReplicasMismatch',
            'KubeDaemonSetRolloutStuck',
            'KubeJobFailed',
            'KubeJobNotCompleted',
            'KubeHpaMaxedOut',
            'KubeHpaReplicasMismatch',
          ],
          to: 'workload',
        },
        node: {
          label: say('KubeNode…, Kubelet…, Node…', 'KubeNode…、Kubelet…、Node…'),
          sees: [
            'KubeNodeNotReady',
            'KubeNodeUnreachable',
            'KubeletDown',
            'NodeFilesystemAlmostOutOfSpace',
            'NodeClockSkewDetected',
          ],
          to: tree('node'),
        },
        volume: {
          label: say('KubePersistentVolume…', 'KubePersistentVolume…'),
          sees: ['KubePersistentVolumeFillingUp', 'KubePersistentVolumeErrors'],
          to: 'storage',
        },
        plane: {
          label: say(
            'KubeAPI…, KubeScheduler…, KubeControllerManager…, etcd…',
            'KubeAPI…、KubeScheduler…、KubeControllerManager…、etcd…',
          ),
          sees: [
            'KubeAPIDown',
            'KubeAPIErrorBudgetBurn',
            'KubeSchedulerDown',
            'KubeControllerManagerDown',
            'etcdMembersDown',
            'etcdNoLeader',
          ],
          to: 'plane',
        },
        target: {
          label: say('TargetDown', 'TargetDown'),
          sees: ['TargetDown'],
          to: tree(
            'service',
            say(
              'Prometheus cannot scrape: take the scraped Service as the one that does not answer.',
              'Prometheus 抓取失败：按“Service 不通”排查，SERVICE 填被抓取的那个 Service。',
            ),
          ),
        },
        throttling: {
          label: say('CPUThrottlingHigh', 'CPUThrottlingHigh'),
          sees: ['CPUThrottlingHigh'],
          to: page('cpu-throttling'),
        },
      },
    },
    traffic: {
      ask: say('From where does it fail?', '从哪里访问失败？'),
      help: say(
        'If it works inside the cluster, leave Pods and Service alone: the fault lies on the way in.',
        '如果集群内访问正常，就不用查 Pod 和 Service：问题在入口路径上。',
      ),
      answers: {
        outside: { label: say('Only from outside the cluster', '只有从集群外'), to: tree('ingress') },
        inside: { label: say('From Pods of the cluster as well', '集群内的 Pod 也失败'), to: tree('service') },
        address: {
          label: say('It has no external address yet', '还没有外部地址'),
          sees: ['<pending>'],
          to: page('ingress-not-exposed', 'diagnosis'),
        },
        egress: {
          label: say('The other way: Pods cannot reach the outside', '反方向：Pod 访问不了外部'),
          to: 'egress',
        },
      },
    },
    egress: {
      ask: say('What does the Pod fail at?', 'Pod 卡在哪一步？'),
      commands: [
        reads(
          say('Resolve a name of the cluster and one of the outside', '解析一个集群内域名和一个外部域名'),
          'kubectl -n "$NAMESPACE" exec "$POD" -- nslookup kubernetes.default.svc.cluster.local\nkubectl -n "$NAMESPACE" exec "$POD" -- nslookup "$DOMAIN"',
        ),
      ],
      answers: {
        name: {
          label: say('The name', '域名解析'),
          sees: [
            'Temporary failure in name resolution',
            'connection timed out; no servers could be reached',
            'SERVFAIL',
            'NXDOMAIN',
          ],
          to: page('dns-resolution-failing', 'diagnosis'),
        },
        connection: {
          label: say('The name resolves, the connection does not come up', '能解析，但连不上'),
          to: page(
            'network-policy-blocking',
            'diagnosis',
            say(
              'Look for an egress policy first, then for firewall, NAT and proxy.',
              '先查 egress 策略，再查防火墙、NAT 和代理。',
            ),
          ),
        },
        api: { label: say('Only the Kubernetes API', '只有 Kubernetes API 不通'), to: page('api-from-pod') },
      },
    },
    workload: {
      ask: say('What is stuck?', '卡住的是什么？'),
      answers: {
        deployment: {
          label: say('A Deployment', 'Deployment'),
          sees: ['exceeded its progress deadline', 'ProgressDeadlineExceeded'],
          to: 'rollout',
        },
        statefulset: { label: say('A StatefulSet', 'StatefulSet'), to: page('statefulset-stuck') },
        daemonset: { label: say('A DaemonSet', 'DaemonSet'), to: page('daemonset-rollout-stuck') },
        job: {
          label: say('A Job fails', 'Job 失败'),
          sees: ['BackoffLimitExceeded', 'DeadlineExceeded'],
          to: page('job-failing'),
        },
        cronjob: { label: say('A CronJob does not start', 'CronJob 不执行'), to: page('cronjob-not-running') },
        hpa: {
          label: say('An autoscaler (HPA)', '自动伸缩（HPA）'),
          sees: ['FailedGetResourceMetric', 'ScalingActive … False'],
          to: page('hpa-not-scaling'),
        },
        drain: {
          label: say('A drain or an eviction', 'drain 或驱逐'),
          sees: ["Cannot evict pod as it would violate the pod's disruption budget"],
          to: page('pdb-blocking'),
        },
        helm: {
          label: say('A Helm release', 'Helm release'),
          sees: ['another operation (install/upgrade/rollback) is in progress'],
          to: page('helm-release-stuck'),
        },
      },
    },
    rollout: {
      ask: say('What did the new ReplicaSet get to?', '新的 ReplicaSet 走到了哪一步？'),
      commands: [
        reads(
          say('Deployment, ReplicaSets and Pods', 'Deployment、ReplicaSet 与 Pod'),
          'kubectl -n "$NAMESPACE" describe deployment "$DEPLOYMENT"\nkubectl -n "$NAMESPACE" get replicasets,pods -o wide',
        ),
        reads(
          say('Why Pods could not be created', 'Pod 创建失败的原因'),
          'kubectl -n "$NAMESPACE" get events --field-selector reason=FailedCreate --sort-by=.lastTimestamp',
        ),
      ],
      answers: {
        none: {
          label: say('It has no Pods', '没有 Pod'),
          sees: ['FailedCreate', 'ReplicaFailure'],
          to: tree('pod', say('Take the answer "There is no Pod at all".', '选“根本没有 Pod”。')),
        },
        ill: { label: say('It has Pods, and they are not Ready', '有 Pod，但没有 Ready'), to: tree('pod') },
        waits: {
          label: say('It has all its Pods, the old ones stay', '新 Pod 已齐，旧 Pod 没有退出'),
          to: page('rollout-stuck', 'diagnosis'),
        },
        paused: {
          label: say('There is none: paused, or nothing changed', '没有新的 ReplicaSet：已暂停或模板没有变更'),
          sees: ['DeploymentPaused'],
          to: page('rollout-stuck', 'cause-paused'),
        },
      },
    },
    storage: {
      ask: say('What is wrong with the volume?', '卷出了什么问题？'),
      commands: [
        reads(say('Claims of the namespace', '命名空间里的 PVC'), 'kubectl -n "$NAMESPACE" get pvc -o wide'),
        reads(
          say('Warnings of the Pod', 'Pod 的 Warning 事件'),
          'kubectl -n "$NAMESPACE" events --for "pod/$POD" --types=Warning',
        ),
      ],
      answers: {
        pending: {
          label: say('The claim is Pending', 'PVC 处于 Pending'),
          sees: ['ProvisioningFailed', 'waiting for first consumer', 'no persistent volumes available for this claim'],
          to: page('pvc-pending', 'diagnosis'),
        },
        mount: {
          label: say('It cannot be attached or mounted', '无法 attach 或 mount'),
          sees: ['FailedAttachVolume', 'FailedMount'],
          to: page('volume-mount-failed', 'diagnosis'),
        },
        multi: {
          label: say('It is still attached to another node', '仍挂在其他节点上'),
          sees: ['Multi-Attach error for volume'],
          to: page('multi-attach-error', 'diagnosis'),
        },
        zone: {
          label: say('It lies in another zone or on another node', '卷在其他可用区或节点上'),
          sees: ['had volume node affinity conflict', "didn't match PersistentVolume's node affinity"],
          to: page('volume-node-affinity', 'diagnosis'),
        },
        full: {
          label: say('It is full', '空间已满'),
          sees: ['No space left on device'],
          to: page('volume-full', 'diagnosis'),
        },
        denied: {
          label: say('Permission denied on its files', '文件没有权限'),
          sees: ['Permission denied', 'Read-only file system'],
          to: page('volume-file-permissions', 'diagnosis'),
        },
        sync: {
          label: say('A ConfigMap or Secret does not arrive', 'ConfigMap 或 Secret 没有同步过来'),
          sees: ['failed to sync configmap cache', 'failed to sync secret cache'],
          to: page('configmap-secret-sync', 'diagnosis'),
        },
        class: {
          label: say('The StorageClass cannot be changed', 'StorageClass 无法修改'),
          sees: ['updates to parameters are forbidden', 'updates to provisioner are forbidden'],
          to: page('storageclass-immutable', 'diagnosis'),
        },
        orphans: {
          label: say('The kubelet complains about orphaned Pods', 'kubelet 报孤儿 Pod'),
          sees: ['orphaned pod … found, but'],
          to: page('orphaned-pod-volumes', 'diagnosis'),
        },
      },
    },
    kubectl: {
      ask: say('What does the error say?', '错误信息是什么？'),
      commands: [
        reads(
          say('Does the API server answer, and is it ready?', 'API server 是否响应、是否就绪'),
          "kubectl get --raw='/readyz?verbose'",
        ),
      ],
      answers: {
        connect: {
          label: say('No connection', '连不上'),
          sees: [
            'The connection to the server … was refused',
            'Unable to connect to the server: dial tcp',
            'net/http: TLS handshake timeout',
            'http2: client connection lost',
          ],
          to: page('apiserver-unreachable', 'diagnosis'),
        },
        certificate: { label: say('A certificate: x509', '证书：x509'), sees: ['x509:'], to: 'certificate' },
        login: {
          label: say('Not logged in: 401', '未登录：401'),
          sees: ['You must be logged in to the server', 'Unauthorized', 'getting credentials: exec'],
          to: page('kubeconfig-auth', 'diagnosis'),
        },
        forbidden: {
          label: say('Forbidden: 403', '被拒绝：403'),
          sees: ['is forbidden', 'Error from server (Forbidden)'],
          to: 'forbidden',
        },
        webhook: {
          label: say('A webhook', 'Webhook'),
          sees: ['failed calling webhook', 'admission webhook … denied the request'],
          to: page('webhook-failing', 'diagnosis'),
        },
        discovery: {
          label: say('Unknown or missing API groups', 'API 组未知或缺失'),
          sees: ['unable to retrieve the complete list of server APIs', "couldn't get resource list for"],
          to: page('api-discovery-failing', 'diagnosis'),
        },
        exec: {
          label: say('exec, logs, port-forward or top', 'exec、logs、port-forward 或 top'),
          sees: ['unable to upgrade connection', 'error dialing backend', 'No agent available'],
          to: page('exec-portforward-failing', 'diagnosis'),
        },
        delete: {
          label: say('Something does not go away', '对象删不掉'),
          sees: ['Terminating', 'deletionTimestamp'],
          to: 'deleting',
        },
        other: {
          label: say('Another answer of the server', '服务端的其他错误'),
          sees: ['etcdserver:', 'Request entity too large', 'conversion webhook for', 'metadata.annotations: Too long'],
          to: 'server',
        },
      },
    },
    certificate: {
      ask: say('What is wrong with the certificate?', '证书有什么问题？'),
      answers: {
        name: {
          label: say('It is for another name or address', '证书不含该名称或地址'),
          sees: ['x509: certificate is valid for'],
          to: page('apiserver-cert-san', 'diagnosis'),
        },
        expired: {
          label: say('It has expired', '已过期'),
          sees: ['certificate has expired or is not yet valid'],
          to: page('cert-expired', 'diagnosis'),
        },
        authority: {
          label: say('It is signed by an unknown authority', '签发者未知'),
          sees: ['certificate signed by unknown authority'],
          to: page(
            'kubeconfig-auth',
            'diagnosis',
            say(
              'The kubeconfig carries the CA of another or of a rebuilt cluster.',
              'kubeconfig 里的 CA 属于其他集群或重建前的集群。',
            ),
          ),
        },
      },
    },
    forbidden: {
      ask: say('Who forbids it?', '由谁拒绝？'),
      commands: [
        reads(
          say('What you may do in the namespace', '你在该命名空间的权限'),
          'kubectl -n "$NAMESPACE" auth can-i --list',
        ),
      ],
      answers: {
        rbac: {
          label: say('RBAC: User … cannot …', 'RBAC：User … cannot …'),
          sees: ['User … cannot … resource', 'cannot … at the cluster scope'],
          to: page('rbac-forbidden', 'diagnosis'),
        },
        quota: {
          label: say('A ResourceQuota', 'ResourceQuota'),
          sees: ['exceeded quota', 'failed quota', 'must specify limits', 'must specify requests'],
          to: page('resource-quota-exceeded', 'diagnosis'),
        },
        security: {
          label: say('Pod Security or a policy engine', 'Pod Security 或策略引擎'),
          sees: ['violates PodSecurity', 'unable to validate against any security context constraint'],
          to: page('pod-security-violation', 'diagnosis'),
        },
        leaving: {
          label: say('The namespace is being deleted', '命名空间正在删除'),
          sees: ['because it is being terminated'],
          to: page('namespace-terminating', 'diagnosis'),
        },
      },
    },
    deleting: {
      ask: say('What does not go away?', '删不掉的是什么？'),
      commands: [
        reads(
          say('Since when, and what it waits for', '何时开始删除、在等什么'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{.metadata.deletionTimestamp}{"\\t"}{.metadata.finalizers}{"\\n"}'`,
        ),
      ],
      answers: {
        namespace: {
          label: say('A namespace', '命名空间'),
          sees: ['NamespaceContentRemaining', 'NamespaceFinalizersRemaining'],
          to: page('namespace-terminating', 'diagnosis'),
        },
        pod: { label: say('A Pod', 'Pod'), to: page('pod-stuck-terminating', 'diagnosis') },
        other: { label: say('Something else', '其他对象'), to: page('stuck-finalizers', 'diagnosis') },
      },
    },
    server: {
      ask: say('What does the server complain about?', '服务端报了什么？'),
      answers: {
        etcd: {
          label: say('etcd', 'etcd'),
          sees: [
            'etcdserver: request timed out',
            'etcdserver: leader changed',
            'etcdserver: mvcc: database space exceeded',
            'context deadline exceeded',
          ],
          to: page('etcd-problems', 'diagnosis'),
        },
        size: {
          label: say('The size of the object', '对象太大'),
          sees: ['Request entity too large', 'metadata.annotations: Too long', 'etcdserver: request is too large'],
          to: page('object-too-large', 'diagnosis'),
        },
        conversion: {
          label: say('The conversion of a custom resource', '自定义资源的版本转换'),
          sees: ['conversion webhook for … failed'],
          to: page('crd-conversion', 'diagnosis'),
        },
        slow: {
          label: say('Too many requests, or it is slow', '请求过多，或响应很慢'),
          sees: [
            'the server is currently unable to handle the request',
            'Too Many Requests',
            'client rate limiter Wait returned an error',
          ],
          to: 'plane',
        },
      },
    },
    plane: {
      ask: say('Which part of the control plane is ill?', '控制平面的哪个组件异常？'),
      help: say(
        'On a managed control plane you see none of these Pods: look at the status page of the provider, then escalate to it.',
        '托管控制平面看不到这些 Pod：先看云厂商的状态页，再提工单。',
      ),
      commands: [
        reads(
          say('Pods of the control plane', '控制平面的 Pod'),
          'kubectl -n kube-system get pods -l tier=control-plane -o wide',
        ),
        reads(
          say('Readiness of the API server, check by check', 'API server 的逐项就绪检查'),
          "kubectl get --raw='/readyz?verbose'",
        ),
      ],
      answers: {
        api: { label: say('The API server', 'API server'), to: page('apiserver-unreachable', 'diagnosis') },
        etcd: {
          label: say('etcd', 'etcd'),
          sees: ['[-]etcd failed', '[-]etcd-readiness failed'],
          to: page('etcd-problems', 'diagnosis'),
        },
        controllers: {
          label: say('Scheduler or controller manager', '调度器或 controller-manager'),
          sees: ['kube-scheduler', 'kube-controller-manager'],
          to: page('scheduler-controller-down', 'diagnosis'),
        },
        managed: {
          label: say('I cannot see it: it is managed', '看不到：由云厂商托管'),
          to: escalate({
            title: say('Open a case with the provider', '向云厂商提工单'),
            collect: {
              en: ['cluster name and region', 'the failing request with its time', 'the output of the readiness check'],
              'zh-Hans': ['集群名称与地域', '失败的请求与时间', '就绪检查的输出'],
            },
            commands: [reads(say('Readiness, check by check', '逐项就绪检查'), "kubectl get --raw='/readyz?verbose'")],
          }),
        },
      },
    },
    build: {
      ask: say('What fails on the workstation or in CI?', '工作站或 CI 上哪一步失败？'),
      answers: {
        pull: {
          label: say('Neither docker pull nor docker build reaches the registry', 'docker pull 与 build 都连不上仓库'),
          sees: ['failed to fetch anonymous token', 'failed to do request: Head'],
          to: page('docker-build-timeout', 'diagnosis'),
        },
        buildkit: {
          label: say('docker pull works, docker build does not', 'docker pull 正常，build 失败'),
          sees: ['failed to solve:'],
          to: page('buildkit-proxy', 'diagnosis'),
        },
        store: {
          label: say('The cluster does not see the built image', '集群看不到刚构建的镜像'),
          sees: ['ErrImageNeverPull'],
          to: page('host-vs-minikube-docker', 'diagnosis'),
        },
        addon: {
          label: say('The minikube addon ingress hangs', 'minikube 的 ingress 插件卡住'),
          sees: ['Verifying ingress addon'],
          to: page('minikube-ingress-addon', 'diagnosis'),
        },
        script: {
          label: say('A script is "not found" although it is there', '脚本存在却报“找不到”'),
          sees: ['/bin/bash^M', "$'\\r': command not found", 'bad interpreter'],
          to: page('crlf-scripts', 'diagnosis'),
        },
      },
    },
    scope: {
      ask: say('How much is affected?', '影响范围有多大？'),
      help: say(
        'One Pod, one workload, one node, one namespace or everything: the smallest thing that all failures share is the place to look.',
        '单个 Pod、单个工作负载、单个节点、单个命名空间还是全部：所有失败共有的最小范围就是排查起点。',
      ),
      commands: [
        reads(say('Nodes', '节点'), 'kubectl get nodes -o wide'),
        reads(
          say('Pods that are neither running nor done, with their nodes', '未运行也未结束的 Pod 及其节点'),
          'kubectl get pods -A -o wide --field-selector status.phase!=Running,status.phase!=Succeeded',
        ),
        reads(
          say('The latest warnings', '最近的 Warning 事件'),
          'kubectl get events -A --field-selector type=Warning --sort-by=.lastTimestamp',
        ),
      ],
      answers: {
        pod: { label: say('Some Pods of one workload', '一个工作负载的部分 Pod'), to: tree('pod') },
        workload: { label: say('All Pods of one workload', '一个工作负载的全部 Pod'), to: 'changed' },
        node: {
          label: say('Many workloads, all on the same nodes', '多个工作负载，集中在同一批节点'),
          to: tree('node'),
        },
        namespace: { label: say('Everything in one namespace', '一个命名空间的全部'), to: 'changed' },
        all: { label: say('Everything, or kubectl itself hangs', '全部，或 kubectl 也卡住'), to: 'plane' },
        none: { label: say('All Pods are Ready, users still complain', 'Pod 都 Ready，用户仍报障'), to: 'traffic' },
      },
    },
    changed: {
      ask: say('What changed shortly before?', '故障前有什么变更？'),
      help: say(
        'Events are kept for one hour by default; older changes are in the rollout history, in Git and in the audit log.',
        '事件默认只保留 1 小时；更早的变更看 rollout history、Git 和审计日志。',
      ),
      commands: [
        reads(
          say('Revisions of the Deployment', 'Deployment 的修订历史'),
          'kubectl -n "$NAMESPACE" rollout history "deployment/$DEPLOYMENT"',
        ),
        reads(
          say('Everything of the namespace by age', '命名空间内各对象的创建时间'),
          'kubectl -n "$NAMESPACE" get replicasets,configmaps,networkpolicies,resourcequotas --sort-by=.metadata.creationTimestamp',
        ),
      ],
      answers: {
        release: {
          label: say('A release', '发布了新版本'),
          to: page(
            'rollout-stuck',
            'mitigation',
            say(
              'Rolling back is the fastest mitigation, if data and schema allow it.',
              '数据与表结构允许时，回滚见效最快。',
            ),
          ),
        },
        config: { label: say('A ConfigMap, Secret or certificate', 'ConfigMap、Secret 或证书'), to: tree('pod') },
        policy: { label: say('A quota, a policy or RBAC', '配额、策略或 RBAC'), to: 'forbidden' },
        network: {
          label: say('A NetworkPolicy, Service or DNS record', 'NetworkPolicy、Service 或 DNS 记录'),
          to: 'traffic',
        },
        platform: { label: say('Nodes or the cluster version', '节点或集群版本'), to: tree('node') },
        load: { label: say('Only the load', '只有负载变化'), to: page('hpa-not-scaling') },
        unknown: {
          label: say('Nothing that anybody knows of', '查不到变更'),
          to: escalate({
            title: say('Call the owner of the workload', '联系工作负载的负责人'),
            collect: {
              en: [
                'time of the first failure, in UTC',
                'what is affected and what is not',
                'the latest warnings and the last revision',
              ],
              'zh-Hans': ['第一次失败的时间（UTC）', '哪些受影响、哪些不受影响', '最近的 Warning 事件与最近一次修订'],
            },
            commands: [
              reads(
                say('The latest warnings of the namespace', '命名空间最近的 Warning 事件'),
                'kubectl -n "$NAMESPACE" events --types=Warning',
              ),
            ],
          }),
        },
      },
    },
  },
});
