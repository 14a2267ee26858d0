import { type Concept, phrases } from './concept';

/** What people say of containers and Pods that do not run. */
export const containers: readonly Concept[] = [
  {
    means: 'CrashLoopBackOff back-off restarting failed container crash',
    said: phrases(
      '容器一直重启 | 一直重启 | 反复重启 | 不断重启 | 不停重启 | 频繁重启 | 循环重启 | 重启循环 | 无限重启 | 崩溃循环 | 容器崩溃 | 启动后退出 | 启动就退出 | 挂掉',
      '就挂 | 闪退 | 秒退 | 就退出 | 自动退出',
      'crash loop | crashloop | crash looping | crashlooping | crashloops | crashing | keeps restarting | keep restarting',
      'restart loop | restarting over and over | restarts again and again | constantly restarting',
      'restarting constantly | keeps crashing | keeps dying | restarts every | pod restarts',
      'container restarts | restart count | keeps exiting | exits immediately | exits right after',
      'dies after | dies immediately | restarts again | restart again',
    ),
  },
  {
    means: 'start container Pod failed',
    said: phrases(
      '起不来 | 启动不了 | 无法启动 | 启动失败 | 跑不起来',
      "won't start | wont start | does not start | doesn't start | not starting | fails to start",
      "cannot start | can't start | does not come up | does not run | will not start",
    ),
  },
  {
    means: 'stuck Pending waiting timeout',
    said: phrases(
      '卡住 | 卡在 | 没反应 | 一直不动',
      'stuck | hang | hangs | hanging | frozen | no progress | never finishes',
    ),
  },
  {
    means: 'Pending FailedScheduling nodes are available',
    said: phrases(
      '调度不上 | 调度失败 | 无法调度 | 没有可用节点',
      "can't schedule | cannot schedule | not scheduled | unschedulable",
    ),
  },
  {
    means: 'readiness probe NotReady ready',
    said: phrases(
      '探针失败 | 健康检查失败 | 就绪检查 | 未就绪 | 没就绪',
      'health check | healthcheck | probe failed | probe failing | not ready',
    ),
  },
  {
    means: 'OOMKilled memory 137',
    said: phrases('内存不足 | 内存溢出 | 被杀 | 内存超限', 'out of memory | oom | memory limit | killed by kernel'),
  },
  {
    means: 'CPUThrottlingHigh throttling',
    said: phrases('CPU 限流 | CPU 节流 | CPU 被限', 'CPU throttled'),
  },
];
