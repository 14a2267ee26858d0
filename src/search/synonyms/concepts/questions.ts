import { type Concept, phrases } from './concept';

/** How people ask where to begin. */
export const questions: readonly Concept[] = [
  {
    means: 'triage start here',
    said: phrases(
      '从哪里开始 | 从哪开始 | 不知道 | 排查思路 | 怎么入手',
      'where to start | where do i start | what to check first | something is wrong | something is broken | no idea',
      'it is broken | everything is broken | what should i check | what to look at',
    ),
  },
  {
    means: 'Pod not healthy which state 异常 状态',
    said: phrases(
      'Pod 不正常 | Pod 异常 | Pod 有问题 | Pod 跑不起来 | Pod 起不来',
      'pod does not run | pod not running | pod is broken | pod is not healthy | pod unhealthy | pod has a problem',
    ),
  },
  {
    means: 'audit 审计',
    said: phrases(
      '找出 | 盘点 | 清点 | 列出所有 | 检查哪些 | 哪些容器 | 哪些 Pod | 哪些镜像',
      'list all | find all | find pods | report | which pods | which containers | which images | who uses | inventory',
    ),
  },
  {
    means: 'compared equivalent 对比',
    said: phrases('对应的命令 | 对应命令 | 替代 | 代替 | 相当于', 'equivalent | instead of | replacement for'),
  },
];
