import { reads } from '../command';
import { escalate, page, tree } from '../leaf';
import { say } from '../say';
import { defineTree } from '../tree';

const EVENTS = reads(say('Events of the Pod', 'Pod 的事件'), 'kubectl -n "$NAMESPACE" events --for "pod/$POD"');

/**
 * A Pod that has never started: not scheduled, read clause by clause from the scheduler's message, or scheduled and held up on its node.
 * https://github.com/kubernetes/kubernetes/tree/master/pkg/scheduler/framework/plugins
 */
export const pending = defineTree({
  id: 'pending',
  description: say(
    'Why a Pod has never started: not scheduled, read clause by clause from the scheduler, or held up on its node by volumes, network or image.',
    'Pod 为什么一直没启动：没有调度（逐句看调度器消息），还是已调度但被卷、网络或镜像卡在节点上。',
  ),
  start: 'scheduled',
  nodes: {
    scheduled: {
      ask: say('Does the Pod have a node?', 'Pod 是否已分配节点？'),
      commands: [
        reads(say('The Pod and its node', 'Pod 及其节点'), 'kubectl -n "$NAMESPACE" get pod "$POD" -o wide'),
        reads(
          say('What the scheduler says', '调度器的报错'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{range .status.conditions[?(@.type=="PodScheduled")]}{.status}{"\\t"}{.reason}{"\\t"}{.message}{"\\n"}{end}'`,
        ),
      ],
      answers: {
        unschedulable: {
          label: say('No: Unschedulable, 0/N nodes are available', '没有：Unschedulable，0/N nodes are available'),
          sees: ['FailedScheduling', 'nodes are available', 'Unschedulable'],
          to: 'clause',
        },
        gated: {
          label: say('No: SchedulingGated', '没有：SchedulingGated'),
          sees: ['SchedulingGated', 'Scheduling is blocked due to non-empty scheduling gates'],
          to: page(
            'pod-pending',
            'cause-gate',
            say(
              'Some controller, for example a queue such as Kueue, has to remove the gate; the scheduler does not even look at the Pod.',
              '要由某个控制器（例如 Kueue 这样的队列）移除 gate；移除之前，调度器不会处理该 Pod。',
            ),
          ),
        },
        silent: {
          label: say('No, and nobody says why', '没有，也没有任何原因'),
          look: say(
            'The condition PodScheduled is missing and there is no event.',
            '没有 PodScheduled condition，也没有事件。',
          ),
          to: 'scheduler',
        },
        node: {
          label: say('Yes', '有'),
          sees: ['ContainerCreating', 'PodInitializing', 'Successfully assigned'],
          to: 'creating',
        },
      },
    },
    clause: {
      ask: say('Which clause counts most nodes?', '哪一句涉及的节点最多？'),
      help: say(
        'The message counts, for each reason, how many nodes it rules out. Fix the reason of the nodes on which the Pod should run; the part after "preemption:" is no cause.',
        '消息按原因统计各排除了多少节点。先解决 Pod 本该运行的那些节点；“preemption:” 之后的部分不是原因。',
      ),
      answers: {
        resources: {
          label: say('Insufficient …, Too many pods', 'Insufficient …、Too many pods'),
          sees: ['Insufficient', 'Too many pods'],
          to: 'resources',
        },
        taint: {
          label: say('untolerated taint', 'untolerated taint'),
          sees: ['had untolerated taint', "had taint … that the pod didn't tolerate"],
          to: 'taint',
        },
        cordoned: {
          label: say('were unschedulable', 'were unschedulable'),
          sees: ['node(s) were unschedulable'],
          to: page(
            'taints-not-tolerated',
            'diagnosis',
            say(
              'These nodes are cordoned: somebody drains them, or forgot to uncordon them.',
              '这些节点被 cordon：正在 drain，或忘记 uncordon。',
            ),
          ),
        },
        labels: {
          label: say("didn't match node affinity/selector", "didn't match node affinity/selector"),
          sees: ["didn't match Pod's node affinity/selector", "didn't match the requested node name"],
          to: page('affinity-mismatch', 'diagnosis'),
        },
        pods: {
          label: say('pod (anti-)affinity, topology spread', 'Pod（反）亲和、拓扑分布'),
          sees: [
            "didn't match pod affinity rules",
            "didn't match pod anti-affinity rules",
            "didn't satisfy existing pods anti-affinity rules",
            "didn't match pod topology spread constraints",
          ],
          to: page('affinity-mismatch', 'diagnosis'),
        },
        volume: {
          label: say('A volume or a claim', '卷或 PVC'),
          sees: [
            'unbound immediate PersistentVolumeClaims',
            'volume node affinity conflict',
            "didn't match PersistentVolume's node affinity",
            'ReadWriteOncePod access mode',
            'bound to non-existent pv(s)',
            'persistentvolumeclaim … not found',
            "didn't find available persistent volumes to bind",
            'exceed max volume count',
            'did not have enough free storage',
          ],
          to: 'volume',
        },
        port: {
          label: say('free ports', 'free ports'),
          sees: ["didn't have free ports for the requested pod ports"],
          to: page('host-port-conflict', 'diagnosis'),
        },
        claim: {
          label: say('A device claim (DRA)', '设备声明（DRA）'),
          sees: ['cannot allocate all claims', 'waiting for dynamic resource controller', 'resourceclaim … not found'],
          to: page(
            'insufficient-resources',
            'diagnosis',
            say(
              'The ResourceClaim asks for a device that no free node offers.',
              'ResourceClaim 要求的设备，没有空闲节点能提供。',
            ),
          ),
        },
        none: {
          label: say('no nodes available at all', '一个节点都没有'),
          sees: ['no nodes available to schedule pods'],
          to: tree('node'),
        },
      },
    },
    resources: {
      ask: say('What is short, and could any node ever have it?', '缺什么？有节点能满足吗？'),
      help: say(
        'The scheduler adds up requests, not use: a node at 20 % CPU can be full. Compare Allocatable with the requests of the Pod.',
        '调度器累加的是 requests 而不是实际用量：CPU 只用了 20% 的节点也可能已满。请把 Allocatable 与 Pod 的 requests 对照。',
      ),
      commands: [
        reads(
          say('What nodes can give', '各节点可分配的资源'),
          'kubectl get nodes -o custom-columns=NODE:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory,STORAGE:.status.allocatable.ephemeral-storage,PODS:.status.allocatable.pods',
        ),
        reads(say('What is already requested on a node', '某节点上已被申请的资源'), 'kubectl describe node "$NODE"'),
      ],
      answers: {
        full: {
          label: say('CPU or memory: the nodes are full', 'CPU 或内存：节点已满'),
          sees: ['Insufficient cpu', 'Insufficient memory'],
          to: page('pod-pending', 'cause-resources'),
        },
        large: {
          label: say('The Pod asks for more than any node has', 'Pod 的 requests 超过任何节点'),
          to: page(
            'pod-pending',
            'cause-resources',
            say(
              'No waiting helps and no autoscaler either, unless it knows a larger machine type.',
              '等待无效；没有更大的机型时，自动扩容也无效。',
            ),
          ),
        },
        disk: {
          label: say('ephemeral-storage', 'ephemeral-storage'),
          sees: ['Insufficient ephemeral-storage'],
          to: page('pod-pending', 'cause-resources'),
        },
        pods: {
          label: say('The number of Pods', 'Pod 数量'),
          sees: ['Too many pods'],
          to: page('node-too-many-pods', 'diagnosis'),
        },
        device: {
          label: say('A GPU or another device', 'GPU 或其他设备'),
          sees: ['Insufficient nvidia.com/gpu', 'Insufficient amd.com/gpu', 'Insufficient hugepages-'],
          to: escalate({
            title: say('Ask the owner of the device nodes', '联系设备节点的负责人'),
            finding: say(
              'Either all devices are taken, or the device plugin of a node does not report them: allocatable shows 0.',
              '要么设备都被占用，要么节点的 device plugin 没有上报：allocatable 为 0。',
            ),
            collect: {
              en: [
                'the allocatable line of a node that should have the device',
                'the state of the device plugin on it',
              ],
              'zh-Hans': ['应有该设备的节点的 allocatable', '该节点上 device plugin 的状态'],
            },
            commands: [
              reads(
                say('Conditions and allocatable of the node', '节点的 conditions 与 allocatable'),
                'kubectl describe node "$NODE"',
              ),
            ],
          }),
        },
        autoscaler: {
          label: say('The autoscaler does not add a node', '自动扩容没有加节点'),
          sees: ['NotTriggerScaleUp', "pod didn't trigger scale-up"],
          to: page(
            'pod-pending',
            'cause-resources',
            say(
              'The event NotTriggerScaleUp says, group by group, why no new node would help.',
              'NotTriggerScaleUp 事件按节点组说明了加节点也无法调度的原因。',
            ),
          ),
        },
      },
    },
    taint: {
      ask: say('Which taint?', '是哪个 taint？'),
      help: say(
        'Taints of node.kubernetes.io are symptoms that the cluster sets itself; do not tolerate them, cure the node.',
        'node.kubernetes.io 的 taint 由集群自动添加，反映节点故障：不要加容忍，要修复节点。',
      ),
      commands: [
        reads(
          say('Taints of all nodes', '所有节点的 taint'),
          "kubectl get nodes -o custom-columns='NODE:.metadata.name,TAINTS:.spec.taints[*].key'",
        ),
      ],
      answers: {
        sick: {
          label: say('not-ready or unreachable', 'not-ready 或 unreachable'),
          sees: ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'],
          to: tree('node'),
        },
        disk: {
          label: say('disk-pressure', 'disk-pressure'),
          sees: ['node.kubernetes.io/disk-pressure'],
          to: page('node-disk-pressure', 'diagnosis'),
        },
        memory: {
          label: say('memory-pressure', 'memory-pressure'),
          sees: ['node.kubernetes.io/memory-pressure'],
          to: page('node-memory-pressure', 'diagnosis'),
        },
        network: {
          label: say('network-unavailable', 'network-unavailable'),
          sees: ['node.kubernetes.io/network-unavailable'],
          to: page('cni-not-ready', 'diagnosis'),
        },
        cordoned: {
          label: say('unschedulable: cordoned', 'unschedulable：已 cordon'),
          sees: ['node.kubernetes.io/unschedulable'],
          to: page('taints-not-tolerated', 'diagnosis'),
        },
        plane: {
          label: say('control-plane', 'control-plane'),
          sees: ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master'],
          to: page(
            'taints-not-tolerated',
            'diagnosis',
            say(
              'That is as it should be; the cause is in the clause about the other nodes.',
              '这是正常的；原因在关于其他节点的那一句。',
            ),
          ),
        },
        cloud: {
          label: say('uninitialized', 'uninitialized'),
          sees: ['node.cloudprovider.kubernetes.io/uninitialized'],
          to: page(
            'node-not-ready',
            'diagnosis',
            say(
              'The cloud controller manager has not taken the node over: look at its log.',
              'cloud-controller-manager 还没有接管该节点：查看它的日志。',
            ),
          ),
        },
        own: { label: say('One of our own', '自定义 taint'), to: page('taints-not-tolerated', 'diagnosis') },
      },
    },
    volume: {
      ask: say('What does the clause say of the volume?', '关于卷的那一句是什么？'),
      commands: [
        reads(say('Claims and their classes', 'PVC 及其 StorageClass'), 'kubectl -n "$NAMESPACE" get pvc -o wide'),
        reads(say('Classes, with their binding mode', 'StorageClass 与绑定模式'), 'kubectl get storageclass'),
      ],
      answers: {
        unbound: {
          label: say('unbound immediate claims', 'unbound immediate PVC'),
          sees: ['pod has unbound immediate PersistentVolumeClaims'],
          to: page('pvc-pending', 'diagnosis'),
        },
        missing: {
          label: say('The claim is not found', 'PVC 不存在'),
          sees: ['persistentvolumeclaim … not found', 'persistentvolumeclaim … is being deleted'],
          to: page('pvc-pending', 'diagnosis'),
        },
        none: {
          label: say('No volume to bind', '没有可绑定的卷'),
          sees: ["didn't find available persistent volumes to bind", 'bound to non-existent pv(s)'],
          to: page('pvc-pending', 'diagnosis'),
        },
        place: {
          label: say('It lies elsewhere: node affinity conflict', '卷在其他节点或可用区：node affinity conflict'),
          sees: ['had volume node affinity conflict', "didn't match PersistentVolume's node affinity"],
          to: page('volume-node-affinity', 'diagnosis'),
        },
        exclusive: {
          label: say('Another Pod has it to itself (ReadWriteOncePod)', '被另一个 Pod 独占（ReadWriteOncePod）'),
          sees: ['ReadWriteOncePod access mode'],
          to: page(
            'multi-attach-error',
            'diagnosis',
            say(
              'Only one Pod at a time may use the claim: the old one must end first.',
              '该 PVC 同时只允许一个 Pod 使用：旧 Pod 要先结束。',
            ),
          ),
        },
        count: {
          label: say('exceed max volume count', 'exceed max volume count'),
          sees: ['exceed max volume count'],
          to: page(
            'insufficient-resources',
            'diagnosis',
            say(
              'A machine type takes a fixed number of attached disks, and its driver counts them.',
              '每种机型可挂载的磁盘数有上限，由 CSI 驱动计数。',
            ),
          ),
        },
        space: {
          label: say('Not enough free storage', '存储空间不足'),
          sees: ['did not have enough free storage'],
          to: page('pvc-pending', 'diagnosis'),
        },
      },
    },
    scheduler: {
      ask: say('Which scheduler should act, and does it run?', '由哪个调度器负责？它在运行吗？'),
      commands: [
        reads(
          say('The scheduler that the Pod asks for', 'Pod 指定的调度器'),
          `kubectl -n "$NAMESPACE" get pod "$POD" -o jsonpath='{.spec.schedulerName}{"\\n"}'`,
        ),
        reads(
          say('The scheduler of the control plane, and who leads', '控制平面的调度器与当前 leader'),
          'kubectl -n kube-system get pods -l component=kube-scheduler -o wide\nkubectl -n kube-system get lease kube-scheduler',
        ),
      ],
      answers: {
        down: {
          label: say('default-scheduler, and it does not run', 'default-scheduler，但没有运行'),
          sees: ['CrashLoopBackOff'],
          to: page('scheduler-controller-down', 'diagnosis'),
        },
        custom: {
          label: say('Another name', '其他名称'),
          to: page(
            'pod-pending',
            'cause-scheduler',
            say(
              'A Pod with a name that no running scheduler answers to stays Pending without a word.',
              '没有调度器使用该名称时，Pod 会一直 Pending，也没有任何事件。',
            ),
          ),
        },
        runs: {
          label: say('default-scheduler, and it runs', 'default-scheduler，且在运行'),
          to: escalate({
            title: say('Ask the owner of the control plane', '联系控制平面负责人'),
            finding: say(
              'The queue of the scheduler is not moving, or it cannot write to the API server.',
              '调度队列不动，或调度器无法写入 API server。',
            ),
            collect: {
              en: [
                'name and age of the Pod',
                'holder and renewal time of the Lease kube-scheduler',
                'log of the scheduler',
              ],
              'zh-Hans': ['Pod 名称与创建时间', 'Lease kube-scheduler 的 holder 与续约时间', '调度器日志'],
            },
            commands: [
              reads(
                say('Log of the scheduler', '调度器日志'),
                'kubectl -n kube-system logs -l component=kube-scheduler --tail=100',
              ),
            ],
          }),
        },
      },
    },
    creating: {
      ask: say('What do the events of the Pod say?', 'Pod 的事件是什么？'),
      help: say(
        'On the node the order is: volumes, sandbox with its network, images, containers.',
        '节点上的顺序：卷、沙箱及网络、镜像、容器。',
      ),
      commands: [EVENTS],
      answers: {
        volume: {
          label: say('FailedMount, FailedAttachVolume', 'FailedMount、FailedAttachVolume'),
          sees: ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume'],
          to: 'mount',
        },
        sandbox: {
          label: say('FailedCreatePodSandBox', 'FailedCreatePodSandBox'),
          sees: ['FailedCreatePodSandBox'],
          to: 'sandbox',
        },
        image: {
          label: say('Pulling, or Failed with an image', 'Pulling，或镜像 Failed'),
          sees: ['Pulling image', 'Failed to pull image', 'ErrImagePull', 'ImagePullBackOff'],
          to: tree('image-pull'),
        },
        init: {
          label: say('Init containers at work', 'Init 容器正在运行'),
          sees: ['Init:'],
          to: page('init-container-failing', 'diagnosis'),
        },
        silent: {
          label: say('Nothing but Scheduled', '只有 Scheduled'),
          look: say(
            'More than a minute after Successfully assigned nothing follows.',
            'Successfully assigned 之后一分钟以上没有新事件。',
          ),
          to: tree(
            'node',
            say(
              'The kubelet of this node does not act: take the node as the fault.',
              '该节点的 kubelet 没有动作：按节点故障来查。',
            ),
          ),
        },
      },
    },
    mount: {
      ask: say('What does the mount fail at?', '挂载失败在哪一步？'),
      answers: {
        missing: {
          label: say('A ConfigMap or Secret is not there', 'ConfigMap 或 Secret 不存在'),
          sees: ['configmap … not found', 'secret … not found', 'references non-existent'],
          to: page('volume-mount-failed', 'diagnosis'),
        },
        sync: {
          label: say('It is there, but does not arrive', '存在，但没有同步到节点'),
          sees: ['failed to sync configmap cache', 'failed to sync secret cache'],
          to: page('configmap-secret-sync', 'diagnosis'),
        },
        multi: {
          label: say('Attached to another node', '仍挂在其他节点上'),
          sees: ['Multi-Attach error for volume'],
          to: page('multi-attach-error', 'diagnosis'),
        },
        driver: {
          label: say('The CSI driver is missing on the node', '节点上没有 CSI 驱动'),
          sees: ['not found in the list of registered CSI drivers', 'CSINode … does not contain driver'],
          to: page('volume-mount-failed', 'diagnosis'),
        },
        timeout: {
          label: say('It takes too long', '超时'),
          sees: ['timed out waiting for the condition', 'context deadline exceeded', 'DeadlineExceeded'],
          to: page('volume-mount-failed', 'diagnosis'),
        },
        other: {
          label: say('The storage refuses', '存储端拒绝'),
          sees: ['access denied by server', 'wrong fs type', 'mount failed: exit status'],
          to: page('volume-mount-failed', 'diagnosis'),
        },
      },
    },
    sandbox: {
      ask: say('Why is there no sandbox?', '沙箱为什么创建失败？'),
      answers: {
        network: {
          label: say('The network plugin', '网络插件'),
          sees: [
            'network: …',
            'cni plugin not initialized',
            'failed to setup network for sandbox',
            'failed to find plugin',
          ],
          to: page('cni-not-ready', 'diagnosis'),
        },
        address: {
          label: say('No IP address left', '没有可用 IP'),
          sees: [
            'no IP addresses available in range set',
            'failed to allocate for range',
            'failed to assign an IP address to container',
            'no available IPs',
          ],
          to: page('node-ip-exhausted', 'diagnosis'),
        },
        image: {
          label: say('The pause image', 'pause 镜像'),
          sees: ['failed to get sandbox image', 'failed to pull image … pause'],
          to: page('sandbox-image', 'diagnosis'),
        },
        cgroup: { label: say('A cgroup', 'cgroup'), sees: ['cgroup'], to: page('kubelet-cgroup', 'diagnosis') },
        runtime: {
          label: say('The runtime does not answer', '运行时无响应'),
          sees: ['containerd.sock', 'crio.sock', 'context deadline exceeded', 'failed to reserve sandbox name'],
          to: page('runtime-down', 'diagnosis'),
        },
        handler: {
          label: say('The RuntimeClass is unknown to the node', '节点不支持该 RuntimeClass'),
          sees: ['no runtime for … is configured', 'failed to find runtime handler'],
          to: page('pod-sandbox-failed', 'diagnosis'),
        },
        other: { label: say('Something else', '其他'), to: page('pod-sandbox-failed', 'diagnosis') },
      },
    },
  },
});
