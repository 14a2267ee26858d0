import { type Concept, phrases } from './concept';

/** What people say of nodes, disks, deletions and alerts. */
export const cluster: readonly Concept[] = [
  {
    means: 'down not healthy 异常',
    said: phrases(
      '挂了 | 宕机 | 死了 | 不响应 | 无响应 | 没响应',
      'is down | went down | dead | not responding | unresponsive',
    ),
  },
  {
    means: 'node NotReady unreachable kubelet',
    said: phrases(
      '节点挂了 | 节点掉线 | 节点异常 | 节点失联',
      'node down | node is down | node dead | node offline | lost node',
    ),
  },
  {
    means: 'no space left on device DiskPressure disk',
    said: phrases(
      '磁盘满 | 磁盘空间不足 | 空间不足 | 盘满 | 没空间 | 占满 | 写满 | 磁盘不够 | 清理镜像',
      'disk full | out of disk | no disk space | clean up images | free space | fills the disk',
      'disk is full',
    ),
  },
  {
    means: 'filling almost out of space',
    said: phrases('快满 | 快用完 | 快用尽 | 将满', 'almost full | nearly full | running full'),
  },
  {
    means: 'Terminating finalizers delete',
    said: phrases(
      '删不掉 | 删除不了 | 一直在删除 | 删除卡住 | 卡在 Terminating | 无法删除 | 删不了 | 一直 Terminating',
      "can't delete | cannot delete | stuck deleting | wont delete | delete hangs | delete never finishes",
      'deletion hangs | deletion stuck | stuck in Terminating | stuck terminating',
    ),
  },
  {
    means: 'runbook_url alert annotation link Alertmanager',
    said: phrases(
      '告警没有 | 告警链接 | 告警跳转 | 跳转链接',
      'alert link | link alerts | runbook link | runbook url | runbook_url',
    ),
  },
];
