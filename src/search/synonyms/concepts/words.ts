import { type Concept, phrases } from './concept';

/** Different words for the same thing or task. */
export const words: readonly Concept[] = [
  {
    means: 'workstation',
    said: phrases('本机 | 本地电脑 | 我的电脑 | 笔记本', 'laptop | my machine | my computer | my pc | my mac'),
  },
  { means: 'quota limit 配额', said: phrases('额度 | 剩余次数', 'allowance | remaining pulls | pulls left') },
  { means: 'install 安装 搭建', said: phrases('部署 | 搭建 | 架设', 'deploy | set up | setup | installation') },
  {
    means: 'copy migrate 迁移',
    said: phrases(
      '同步镜像 | 镜像同步 | 搬迁 | 拷贝 | 复制 | 搬到',
      'move images | transfer images | sync images | sync registries | replicate',
    ),
  },
  { means: 'monitor watch exporter 监控', said: phrases('采集 | 指标', 'monitor | metrics | track') },
  {
    means: 'pre-pull 预拉',
    said: phrases(
      '提前拉 | 提前拉到 | 提前下载 | 缓存到节点',
      'cache images | cached on every node | in advance | ahead of time',
    ),
  },
  { means: 'scan vulnerabilities 扫描 漏洞', said: phrases('安全扫描', 'cve | cves | vulnerability') },
  { means: 'signature cosign 签名', said: phrases('验签 | 签名', 'sign images | signed images | verify images') },
  {
    means: 'trusted allowed registries 可信',
    said: phrases('白名单', 'whitelist | allowlist | allow list | only allow'),
  },
  { means: 'timers interval delay 间隔', said: phrases('多久 | 多长时间', 'how long | retry interval | wait between') },
  { means: 'slow 慢', said: phrases('加快 | 提速 | 加速拉取', 'speed up | faster | bandwidth') },
  { means: 'prune delete remove 清理', said: phrases('清理 | 清除', 'clean up | cleanup | purge | get rid of') },
];
