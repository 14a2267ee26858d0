import { type Concept, phrases } from './concept';

/** What people say of images that cannot be pulled. */
export const images: readonly Concept[] = [
  {
    means: 'ImagePullBackOff ErrImagePull failed to pull image',
    said: phrases(
      '拉不到镜像 | 拉不下来 | 拉不了 | 镜像拉不 | 拉取失败 | 拉镜像失败 | 拉取不了 | 无法拉取 | 镜像拉取失败 | 下载不了镜像 | 镜像下载失败 | 拉取报错',
      "can't pull | can't be pulled | cannot be pulled | could not be pulled | cannot pull | cant pull",
      'can not pull | unable to pull | pull fails | pull failed | pull failing | fails to pull',
      'failing to pull | could not pull | not pulling | image pull error | image pull failure | wont pull',
      "won't pull",
    ),
  },
  {
    means: 'image not found manifest unknown tag',
    said: phrases(
      '镜像不存在 | 找不到镜像 | 标签不存在 | 没有这个标签 | 没有这个镜像 | 标签写错 | 镜像名写错',
      "image doesn't exist | image does not exist | no such image | wrong tag | tag does not exist",
      "tag doesn't exist | missing tag | missing image | typo in image | cannot find image",
      "can't find image",
    ),
  },
  {
    means: 'imagePullSecrets private registry credentials docker-registry Secret',
    said: phrases('私有仓库 | 私有镜像 | 私有镜像仓库', 'private registry | private image | private repository'),
  },
  {
    means: 'imagePullSecrets image pull Secret',
    said: phrases(
      '拉取密钥 | 镜像密钥 | 拉取凭据',
      'pull secret | registry secret | docker secret | regcred | dockerconfigjson',
    ),
  },
  {
    means: 'registry mirror hosts.toml config_path',
    said: phrases(
      '加速器 | 加速源 | 镜像加速 | 镜像源 | 镜像站 | 镜像仓库加速',
      'registry mirror | mirror config | mirrors config',
    ),
  },
  {
    means: 'no effect',
    said: phrases(
      '不生效 | 没生效 | 没有生效 | 无效 | 不起作用 | 被忽略 | 不走 | 没有走 | 没走',
      'not working | no effect | ignored | has no effect | not applied | not used | ignores | is ignored',
      'does not use | falls back to',
    ),
  },
  {
    means: 'registry unreachable timing out 仓库 不可达',
    said: phrases(
      '仓库连不上 | 连不上仓库 | 仓库不通 | 访问不了镜像仓库 | 访问不了仓库 | 无法访问仓库 | 无法访问镜像仓库',
      'registry unreachable | reach the registry | reach registry | connect to the registry | registry is down',
    ),
  },
  {
    means: 'slow 慢',
    said: phrases(
      '慢 | 太慢 | 很慢 | 非常慢 | 特别慢 | 速度慢 | 速度只有 | 很久 | 太久 | 半天 | 耗时 | 几 KB | 几分钟',
      'takes | taking | very slow | too slow | slowly',
    ),
  },
  {
    means: 'exec format error platform architecture arm64 amd64 架构',
    said: phrases(
      'mac 构建 | mac 上构建 | arm 架构 | arm 机器 | arm 节点 | 树莓派 | 鲲鹏 | 飞腾',
      'm1 | m2 | m3 | apple silicon | raspberry pi | graviton | wrong architecture | wrong cpu',
      'different architecture | built on arm | built on mac',
    ),
  },
  {
    means: 'offline air-gapped import load 离线',
    said: phrases('断网 | 内网环境 | 隔离网络', 'airgap | air gap | airgapped | disconnected'),
  },
  {
    means: 'stale image latest tag imagePullPolicy',
    said: phrases(
      '还是旧的 | 没有更新 | 镜像没更新 | 不是最新 | 旧版本',
      'old image | old version | still old | not updated | new image is not pulled',
    ),
  },
  {
    means: 'pre-pull preload 预拉',
    said: phrases('预热 | 预拉 | 提前拉取 | 预先拉取', 'warm up | prewarm | pre-warm | preheat | prefetch'),
  },
];
