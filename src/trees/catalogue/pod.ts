import { reads } from '../command';
import { escalate, page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

const EVENTS = reads(say('Events of the Pod', 'Pod 的事件'), 'kubectl -n "$NAMESPACE" events --for "pod/$POD"');

/** From the STATUS column of `kubectl get pods` to the runbook, with the states that the column hides: restarts, probes and Pods that do not exist. */
export const pod = defineTree({
  id: 'pod',
  description: say(
    'From the STATUS and READY columns of kubectl get pods to the runbook of the state, and to the cause inside it.',
    '从 kubectl get pods 的 STATUS 与 READY 两列出发，找到该状态的手册以及背后的原因。',
  ),
  start: 'status',
  nodes: {
    status: {
      ask: say('What does the STATUS column say?', 'STATUS 列显示什么？'),
      help: say(
        'The column mixes the phase of the Pod with the reason of the container that is worst off, so read it together with READY and RESTARTS.',
        '这一列混合了 Pod 的 phase 与状态最严重的那个容器的 reason，请连同 READY 和 RESTARTS 一起看。',
      ),
      commands: [reads(say('The Pod and its node', 'Pod 及其节点'), 'kubectl -n "$NAMESPACE" get pod "$POD" -o wide')],
      answers: {
        waiting: {
          label: say('Pending, SchedulingGated, ContainerCreating', 'Pending、SchedulingGated、ContainerCreating'),
          sees: ['Pending', 'SchedulingGated', 'ContainerCreating', 'PodInitializing'],
          to: tree('pending'),
        },
        image: {
          label: say('An image: ImagePullBackOff and the like', '镜像问题：ImagePullBackOff 等'),
          sees: ['ImagePullBackOff', 'ErrImagePull', 'ErrImageNeverPull', 'InvalidImageName', 'ImageInspectError'],
          to: tree('image-pull'),
        },
        start: {
          label: say('The container cannot be created or started', '容器创建或启动失败'),
          sees: [
            'CreateContainerConfigError',
            'CreateContainerError',
            'RunContainerError',
            'StartError',
            'ContainerCannotRun',
          ],
          to: 'start',
        },
        crash: {
          label: say('It starts and ends: CrashLoopBackOff, Error', '启动后退出：CrashLoopBackOff、Error'),
          sees: ['CrashLoopBackOff', 'OOMKilled', 'Error'],
          to: 'exit',
        },
        init: {
          label: say('An init container: Init:…', 'Init 容器：Init:…'),
          sees: [
            'Init:CrashLoopBackOff',
            'Init:Error',
            'Init:ImagePullBackOff',
            'Init:ErrImagePull',
            'Init:0/…',
            'Init:1/…',
          ],
          to: 'init',
        },
        running: { label: say('Running', 'Running'), sees: ['Running'], to: 'running' },
        leaving: {
          label: say('Terminating or Unknown', 'Terminating 或 Unknown'),
          sees: ['Terminating', 'Unknown'],
          to: 'leaving',
        },
        ended: {
          label: say('It is over: Evicted, Completed, OutOf…', '已经结束：Evicted、Completed、OutOf…'),
          sees: [
            'Evicted',
            'Completed',
            'ContainerStatusUnknown',
            'UnexpectedAdmissionError',
            'OutOfcpu',
            'OutOfmemory',
            'OutOfpods',
            'NodeAffinity',
            'NodeShutdown',
            'Preempting',
            'DeadlineExceeded',
          ],
          to: 'ended',
        },
        absent: {
          label: say('There is no Pod at all', '根本没有 Pod'),
          sees: ['No resources found', 'Error from server (NotFound): pods'],
          to: 'absent',
        },
      },
    },
    start: {
      ask: say('Why could the container not start?', '容器为什么没能启动？'),
      help: say(
        'No process of the image has run yet: there are no logs, the reason stands in the events.',
        '镜像里的进程还没有运行过：没有日志，原因在事件里。',
      ),
      commands: [EVENTS],
      answers: {
        config: {
          label: say('A ConfigMap or Secret is missing', '缺少 ConfigMap 或 Secret'),
          sees: ['configmap … not found', 'secret … not found'],
          to: page(
            'create-container-config-error',
            'cause-object',
            say(
              'Only a reference from env or envFrom stops the container here; a missing volume source keeps it in ContainerCreating.',
              '只有 env、envFrom 的引用会停在这里；卷引用缺失时停在 ContainerCreating。',
            ),
          ),
        },
        key: {
          label: say('A key of a ConfigMap or Secret is missing', 'ConfigMap 或 Secret 里缺少 key'),
          sees: ["couldn't find key"],
          to: page('create-container-config-error', 'cause-key'),
        },
        root: {
          label: say('runAsNonRoot, but the image runs as root', 'runAsNonRoot，但镜像以 root 运行'),
          sees: [
            'container has runAsNonRoot and image will run as root',
            'container has runAsNonRoot and image has non-numeric user',
            "container's runAsUser breaks non-root policy",
          ],
          to: page('create-container-config-error', 'cause-root'),
        },
        command: {
          label: say('The command cannot be executed', '启动命令无法执行'),
          sees: ['executable file not found in $PATH', 'no such file or directory', 'permission denied'],
          to: page('run-container-error', 'diagnosis'),
        },
        script: {
          label: say('The file is there, its interpreter is not found', '文件存在，但解释器找不到'),
          sees: ['bad interpreter', '^M'],
          to: page('crlf-scripts', 'diagnosis'),
        },
        platform: {
          label: say('exec format error', 'exec format error'),
          sees: ['exec format error'],
          to: page('image-platform-mismatch', 'diagnosis'),
        },
        name: {
          label: say('The name of the container is reserved', '容器名被占用'),
          sees: ['failed to reserve container name', 'is reserved for'],
          to: page('container-name-reserved', 'diagnosis'),
        },
        cgroup: {
          label: say('A cgroup error', 'cgroup 错误'),
          sees: ['cgroup', 'unable to apply cgroup configuration'],
          to: page('kubelet-cgroup', 'diagnosis'),
        },
        mount: {
          label: say('A mount into the container fails', '容器内的挂载失败'),
          sees: ['error mounting', 'not a directory', 'read-only file system'],
          to: page('run-container-error', 'diagnosis'),
        },
      },
    },
    exit: {
      ask: say('With which exit code did it end?', '退出码是多少？'),
      help: say(
        'Between two starts the kubelet waits 10 seconds, then 20, 40 … up to 5 minutes; 10 minutes of running reset it.',
        '两次启动之间 kubelet 依次等待 10、20、40 秒……最长 5 分钟；连续运行 10 分钟后重置。',
      ),
      commands: [
        reads(
          say('Last end of each container: reason and code', '各容器上一次结束的原因与退出码'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{range .status.containerStatuses[*]}{.name}{"\\t"}{.lastState.terminated.reason}{"\\t"}{.lastState.terminated.exitCode}{"\\t"}{.state.terminated.exitCode}{"\\n"}{end}'`,
        ),
        EVENTS,
      ],
      answers: {
        memory: {
          label: say('137, OOMKilled', '137，OOMKilled'),
          sees: ['OOMKilled'],
          to: 'memory',
        },
        killed: {
          label: say('137 or 143, after a failed probe', '137 或 143，探针失败之后'),
          sees: ['failed liveness probe, will be restarted', 'failed startup probe, will be restarted'],
          to: page(
            'crash-loop-backoff',
            'cause-probe',
            say(
              'The kubelet ended a process that may be healthy: check the probe before the program.',
              '进程可能正常，只是被 kubelet 终止：先查探针，再查程序。',
            ),
          ),
        },
        zero: {
          label: say('0: it did its work and left', '0：任务完成后退出'),
          sees: ['Completed … 0'],
          to: page(
            'crash-loop-backoff',
            'cause-completed',
            say(
              'A Deployment restarts whatever ends. The command must stay in the foreground, or the work belongs in a Job.',
              'Deployment 会重启任何退出的进程。命令要在前台运行，或者改用 Job。',
            ),
          ),
        },
        start: {
          label: say('126, 127 or 128: it never ran', '126、127 或 128：启动命令没有执行成功'),
          sees: ['StartError', 'ContainerCannotRun'],
          to: page('run-container-error', 'diagnosis'),
        },
        signal: {
          label: say('134 or 139: the program crashed', '134 或 139：程序崩溃'),
          sees: ['Error … 139', 'Error … 134'],
          to: escalate({
            title: say('Hand over to the developers', '转交开发团队'),
            finding: say(
              '139 is SIGSEGV, 134 is SIGABRT: a fault of the program, of a native library, or of the platform it was built for.',
              '139 是 SIGSEGV，134 是 SIGABRT，问题在程序、本地库或编译平台。',
            ),
            collect: {
              en: [
                'logs of the previous run',
                'image with digest, and since when it crashes',
                'CPU type of nodes where it crashes and where not',
              ],
              'zh-Hans': ['上一次运行的日志', '镜像与 digest、从何时开始崩溃', '崩溃与正常的节点各自的 CPU 型号'],
            },
            commands: [
              reads(
                say('Logs of the previous run', '上一次运行的日志'),
                'kubectl -n "$NAMESPACE" logs "$POD" -c "$CONTAINER" --previous --tail=200',
              ),
            ],
          }),
        },
        program: {
          label: say('1, 2 or another: the program says why', '1、2 或其他：看程序日志'),
          sees: ['Error … 1', 'Error … 2'],
          to: 'logs',
        },
        stopped: {
          label: say('143 without a failed probe', '143，没有探针失败'),
          sees: ['Error … 143'],
          to: page(
            'crash-loop-backoff',
            'diagnosis',
            say(
              'Something asked it to stop: a rollout, a drain, an eviction or a supervisor inside the container.',
              '进程被要求停止：发布、drain、驱逐，或容器内的 supervisor。',
            ),
          ),
        },
      },
    },
    memory: {
      ask: say('When is it killed for memory?', '什么情况下因内存被杀？'),
      help: say(
        'In the kernel log, CONSTRAINT_MEMCG means a limit and oom_memcg= says whose; CONSTRAINT_NONE means the node.',
        '内核日志中 CONSTRAINT_MEMCG 表示达到某个上限，oom_memcg= 指出是谁的上限；CONSTRAINT_NONE 表示节点内存耗尽。',
      ),
      commands: [
        reads(
          say('Memory limit and request of each container', '各容器的内存 limit 和 request'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o custom-columns='LIMIT:.spec.containers[*].resources.limits.memory,REQUEST:.spec.containers[*].resources.requests.memory'`,
        ),
        reads(
          say('OOM kills of the last hour', '最近一小时的 OOM 记录'),
          'sudo journalctl -k --since "1 hour ago" --no-pager | grep -iE "out of memory|oom-kill|killed process"',
          'node',
        ),
      ],
      answers: {
        release: {
          label: say('Since a release, with the same limit', '从一次发布开始，limit 没变'),
          to: page('oom-killed', 'cause-release'),
        },
        limit: {
          label: say('At every start, or at peak load', '每次启动时，或在负载高峰'),
          to: page('oom-killed', 'cause-limit'),
        },
        leak: {
          label: say('After hours of growth at the same load', '负载不变，内存持续上涨几小时之后'),
          to: page('oom-killed', 'cause-leak'),
        },
        heap: {
          label: say('JVM, Node.js or Go with a heap near the limit', 'JVM、Node.js 或 Go，堆设置接近 limit'),
          to: page('oom-killed', 'cause-heap'),
        },
        files: {
          label: say('It writes to an emptyDir in memory', '写入了内存中的 emptyDir'),
          to: page('oom-killed', 'cause-tmpfs'),
        },
        node: {
          label: say('The node or all its Pods ran out, not the limit', '节点或其全部 Pod 内存耗尽，未达到 limit'),
          sees: ['CONSTRAINT_NONE', 'SystemOOM'],
          to: page('oom-killed', 'cause-node'),
        },
      },
    },
    logs: {
      ask: say('What do the last lines of the log say?', '日志最后几行是什么内容？'),
      commands: [
        reads(
          say('Logs of the previous run', '上一次运行的日志'),
          'kubectl -n "$NAMESPACE" logs "$POD" -c "$CONTAINER" --previous --tail=100',
        ),
      ],
      answers: {
        denied: {
          label: say('Permission denied on a file', '文件没有权限'),
          sees: ['permission denied', 'EACCES', 'Read-only file system'],
          to: page('volume-file-permissions', 'diagnosis'),
        },
        name: {
          label: say('A name does not resolve', '域名无法解析'),
          sees: ['no such host', 'Name or service not known', 'Temporary failure in name resolution', 'getaddrinfo'],
          to: page('dns-resolution-failing', 'diagnosis'),
        },
        dependency: {
          label: say('A dependency does not answer', '依赖的服务无响应'),
          sees: ['connection refused', 'ECONNREFUSED', 'i/o timeout', 'no route to host'],
          to: tree(
            'service',
            say('Set SERVICE to the dependency, not to this workload.', 'SERVICE 填所依赖的服务，而不是这个工作负载。'),
          ),
        },
        space: {
          label: say('No space left', '空间不足'),
          sees: ['No space left on device', 'ENOSPC'],
          to: page('volume-full', 'diagnosis'),
        },
        script: {
          label: say('A script is broken by its line ends', '脚本因换行符出错'),
          sees: ["$'\\r': command not found", 'bad interpreter'],
          to: page('crlf-scripts', 'diagnosis'),
        },
        forbidden: {
          label: say('The API server says forbidden', 'API server 返回 forbidden'),
          sees: ['is forbidden: User'],
          to: page('rbac-forbidden', 'diagnosis'),
        },
        own: { label: say('Its own error', '程序自身的错误'), to: page('crash-loop-backoff', 'cause-application') },
        empty: {
          label: say('Nothing', '没有日志'),
          sees: ['unable to retrieve container logs', 'previous terminated container … not found'],
          to: page(
            'crash-loop-backoff',
            'diagnosis',
            say(
              'It ends before it can write, or it logs to a file: read the termination message, and start it with a shell as command.',
              '还没写日志就退出，或日志写进了文件：查看 termination message，或把启动命令换成 shell 再进入。',
            ),
          ),
        },
      },
    },
    init: {
      ask: say('What does the init container do?', 'Init 容器在做什么？'),
      help: say(
        'Init containers run one after the other; Init:1/3 means that the second of three is at work.',
        'Init 容器依次运行；Init:1/3 表示三个中的第二个正在执行。',
      ),
      commands: [
        reads(
          say('State of each init container', '各 Init 容器的状态'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{range .status.initContainerStatuses[*]}{.name}{"\\t"}{.ready}{"\\t"}{.state}{"\\n"}{end}'`,
        ),
      ],
      answers: {
        image: {
          label: say('Its image cannot be pulled', '镜像拉取失败'),
          sees: ['Init:ImagePullBackOff', 'Init:ErrImagePull', 'ImagePullBackOff', 'ErrImagePull'],
          to: tree('image-pull'),
        },
        fails: {
          label: say('It fails and is repeated', '失败后重试'),
          sees: ['Init:CrashLoopBackOff', 'Init:Error', 'CrashLoopBackOff'],
          to: page('init-container-failing', 'diagnosis'),
        },
        waits: {
          label: say('It runs and waits for something', '在运行，等待某个依赖'),
          sees: ['Init:0/…', 'startedAt'],
          to: page(
            'init-container-failing',
            'diagnosis',
            say(
              'Its log names what it waits for; continue with that Service.',
              '日志里有等待的对象，接着查对应的 Service。',
            ),
          ),
        },
        config: {
          label: say('It cannot be created', '无法创建'),
          sees: ['Init:CreateContainerConfigError', 'Init:RunContainerError', 'CreateContainerConfigError'],
          to: 'start',
        },
      },
    },
    running: {
      ask: say('What is wrong although it runs?', '在运行，但有什么异常？'),
      answers: {
        ready: { label: say('READY is 0/1 or 1/2', 'READY 是 0/1 或 1/2'), sees: ['0/1', '1/2', '0/2'], to: 'ready' },
        restarts: { label: say('RESTARTS grows', 'RESTARTS 不断增加'), to: 'exit' },
        traffic: { label: say('It is Ready, but nobody reaches it', '已 Ready，但访问不到'), to: tree('service') },
        slow: { label: say('It is slow', '很慢'), to: page('cpu-throttling', 'diagnosis') },
        exec: {
          label: say('exec, logs or port-forward fail', 'exec、logs 或 port-forward 失败'),
          sees: ['unable to upgrade connection', 'error dialing backend'],
          to: page('exec-portforward-failing', 'diagnosis'),
        },
        limit: { label: say('Its disk use grows', '磁盘占用持续增长'), to: page('emptydir-limit', 'diagnosis') },
      },
    },
    ready: {
      ask: say('Which condition is not met?', '哪个 condition 不满足？'),
      commands: [
        reads(
          say('Conditions of the Pod', 'Pod 的 conditions'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\\n"}{end}'`,
        ),
        EVENTS,
      ],
      answers: {
        readiness: {
          label: say('The readiness probe fails', 'readiness 探针失败'),
          sees: ['Readiness probe failed', 'Readiness probe errored'],
          to: page('pod-not-ready', 'diagnosis'),
        },
        startup: {
          label: say('The startup probe fails', 'startup 探针失败'),
          sees: ['Startup probe failed'],
          to: page('pod-not-ready', 'diagnosis'),
        },
        liveness: {
          label: say('The liveness probe fails', 'liveness 探针失败'),
          sees: ['Liveness probe failed'],
          to: page('pod-not-ready', 'diagnosis'),
        },
        gate: {
          label: say('A readiness gate', 'readiness gate'),
          sees: ['ReadinessGatesNotReady', 'corresponding condition of pod readiness gate'],
          to: page(
            'pod-not-ready',
            'diagnosis',
            say(
              'Somebody else sets this condition, as a rule the controller of a load balancer: look at its health checks.',
              '这个 condition 由其他组件设置，通常是负载均衡控制器：查该控制器的健康检查。',
            ),
          ),
        },
        container: {
          label: say('A container is not running', '有容器没有运行'),
          sees: ['ContainersNotReady'],
          to: 'exit',
        },
        node: { label: say('The node is not Ready', '节点 NotReady'), sees: ['NodeNotReady'], to: tree('node') },
      },
    },
    leaving: {
      ask: say('What holds the Pod back?', 'Pod 为什么无法结束？'),
      commands: [
        reads(
          say('Deletion time, grace period, finalizers and node', '删除时间、宽限期、finalizers 与节点'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{.metadata.deletionTimestamp}{"\\t"}{.metadata.deletionGracePeriodSeconds}{"\\t"}{.metadata.finalizers}{"\\t"}{.spec.nodeName}{"\\n"}'`,
        ),
        reads(say('Its node', '所在节点'), 'kubectl get node "$NODE" -o wide'),
      ],
      answers: {
        node: {
          label: say('Its node is NotReady or gone', '节点 NotReady 或已消失'),
          sees: ['NotReady', 'Error from server (NotFound): nodes'],
          to: tree(
            'node',
            say(
              'The API server waits for the kubelet to confirm the end. Do not force the deletion before you know that the machine is off.',
              'API server 在等 kubelet 确认。确认机器已关机之前，不要强制删除。',
            ),
          ),
        },
        finalizer: {
          label: say('A finalizer', 'finalizer'),
          sees: ['["'],
          look: say('The third column is not empty.', '第三列不为空。'),
          to: page('stuck-finalizers', 'diagnosis'),
        },
        grace: {
          label: say('Its grace period has not passed', '宽限期还没过'),
          to: page(
            'pod-stuck-terminating',
            'meaning',
            say('Wait: the process is allowed to finish.', '等待即可：进程有权完成收尾。'),
          ),
        },
        kubelet: {
          label: say('None of these: the kubelet does not finish', '都不是：kubelet 没有完成清理'),
          sees: ['FailedKillPod', 'error killing pod'],
          to: page('pod-stuck-terminating', 'diagnosis'),
        },
      },
    },
    ended: {
      ask: say('What does the status of the Pod say?', 'Pod 的 status 是什么？'),
      help: say(
        'An ended Pod does nothing any more; its controller has made another. It is kept as evidence.',
        '已结束的 Pod 不再工作，控制器已另建 Pod；保留的对象只用于排查。',
      ),
      commands: [
        reads(
          say('Reason and message', '原因与消息'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{.status.phase}{"\\t"}{.status.reason}{"\\t"}{.status.message}{"\\n"}'`,
        ),
      ],
      answers: {
        evicted: {
          label: say('Evicted: the node was low on something', 'Evicted：节点资源不足'),
          sees: ['The node was low on resource', 'The node had condition'],
          to: 'evicted',
        },
        limit: {
          label: say('Evicted: over its own disk limit', 'Evicted：超出自身磁盘限额'),
          sees: [
            'exceeds the limit',
            'exceeded its local ephemeral storage limit',
            'ephemeral local storage usage exceeds',
          ],
          to: page('emptydir-limit', 'diagnosis'),
        },
        room: {
          label: say('The kubelet refused it: no room', 'kubelet 拒绝（节点资源不足）'),
          sees: ['OutOfcpu', 'OutOfmemory', 'OutOfpods'],
          to: page(
            'insufficient-resources',
            'diagnosis',
            say(
              'Between scheduling and start the node was filled by others, or the Pod was bound without the scheduler.',
              '调度与启动之间节点被占满，或 Pod 绕过调度器直接绑定。',
            ),
          ),
        },
        affinity: {
          label: say('The kubelet refused it: labels', 'kubelet 拒绝（label 不符）'),
          sees: ['NodeAffinity'],
          to: page('affinity-mismatch', 'diagnosis'),
        },
        device: {
          label: say('UnexpectedAdmissionError', 'UnexpectedAdmissionError'),
          sees: ['UnexpectedAdmissionError'],
          to: tree(
            'node',
            say(
              'As a rule a device plugin that lost its devices: look at the plugin on this node.',
              '通常是 device plugin 丢了设备：检查该节点上的插件。',
            ),
          ),
        },
        shutdown: {
          label: say('The node shut down or restarted', '节点关机或重启'),
          sees: ['imminent node shutdown', 'NodeShutdown', 'ContainerStatusUnknown'],
          to: tree('node'),
        },
        preempted: {
          label: say('It made room for a Pod of higher priority', '为更高优先级的 Pod 让位'),
          sees: ['Preempted in order to admit critical pod', 'Preempted by'],
          to: page('insufficient-resources', 'diagnosis'),
        },
        done: {
          label: say('Completed or DeadlineExceeded', 'Completed 或 DeadlineExceeded'),
          sees: ['Succeeded', 'DeadlineExceeded'],
          to: page(
            'job-failing',
            'diagnosis',
            say(
              'Completed is the good end of a Job. DeadlineExceeded is its time limit.',
              'Completed 是 Job 的正常结局；DeadlineExceeded 是超过了时限。',
            ),
          ),
        },
      },
    },
    evicted: {
      ask: say('Of what was the node short?', '节点缺什么？'),
      answers: {
        memory: {
          label: say('Memory', '内存'),
          sees: ['low on resource: memory', 'MemoryPressure'],
          to: page('node-memory-pressure', 'diagnosis'),
        },
        disk: {
          label: say('Disk or inodes', '磁盘或 inode'),
          sees: ['low on resource: ephemeral-storage', 'low on resource: inodes', 'DiskPressure'],
          to: page('node-disk-pressure', 'diagnosis'),
        },
        pids: {
          label: say('Process numbers', '进程号'),
          sees: ['low on resource: pids', 'PIDPressure'],
          to: page('pod-evicted', 'diagnosis'),
        },
        taint: {
          label: say('Nothing: a taint or the API evicted it', '资源不缺：由 taint 或 API 驱逐'),
          sees: ['TaintManagerEviction', 'EvictionByEvictionAPI', 'DeletionByTaintManager'],
          to: page('pod-evicted', 'diagnosis'),
        },
      },
    },
    absent: {
      ask: say('Why did nobody create it?', 'Pod 为什么没有创建？'),
      commands: [
        reads(
          say('Owners, with wanted and present counts', '上层控制器的期望与实际数量'),
          'kubectl -n "$NAMESPACE" get deployments,statefulsets,daemonsets,replicasets,jobs,cronjobs',
        ),
        reads(
          say('Refused creations', '被拒绝的创建'),
          'kubectl -n "$NAMESPACE" get events --field-selector reason=FailedCreate --sort-by=.lastTimestamp',
        ),
      ],
      answers: {
        quota: {
          label: say('A quota', '配额'),
          sees: ['exceeded quota', 'failed quota', 'must specify limits', 'must specify requests'],
          to: page('resource-quota-exceeded', 'diagnosis'),
        },
        registry: {
          label: say('A policy for image registries', '镜像仓库的准入策略'),
          sees: [
            'image not from an allowed registry',
            'has an invalid image repo',
            'not from allowed repos',
            'Unknown image registry.',
          ],
          to: page('allowed-registries', 'refused'),
        },
        security: {
          label: say('Pod Security or a policy', 'Pod Security 或策略'),
          sees: ['violates PodSecurity', 'admission webhook … denied the request'],
          to: page('pod-security-violation', 'diagnosis'),
        },
        webhook: {
          label: say('A webhook does not answer', 'webhook 无响应'),
          sees: ['failed calling webhook'],
          to: page('webhook-failing', 'diagnosis'),
        },
        zero: {
          label: say('0 are wanted', '期望数量是 0'),
          sees: ['0/0'],
          to: page(
            'scale-to-zero',
            undefined,
            say('Somebody or an autoscaler has scaled it down.', '被人或自动伸缩缩到了零。'),
          ),
        },
        daemon: {
          label: say('A DaemonSet that matches no node', 'DaemonSet 没有匹配的节点'),
          to: page('daemonset-rollout-stuck', 'diagnosis'),
        },
        cron: {
          label: say('A CronJob that has not run', 'CronJob 没有执行'),
          to: page('cronjob-not-running', 'diagnosis'),
        },
        silent: {
          label: say('Wanted, no event: the controllers sleep', '有期望数量但没有事件：控制器没有工作'),
          to: page('scheduler-controller-down', 'diagnosis'),
        },
        other: {
          label: say('Another message of FailedCreate', 'FailedCreate 的其他消息'),
          sees: ['error looking up service account', 'serviceaccount … not found'],
          to: page('rollout-stuck', 'diagnosis'),
        },
      },
    },
  },
});
