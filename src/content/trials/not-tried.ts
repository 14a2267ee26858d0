import type { PageKey } from '../catalogue';
import type { Localized } from '../locale';

const MINIKUBE: Localized = {
  en: 'It needs minikube, which the lab does not have.',
  'zh-Hans': '需要 minikube，实验环境中没有。',
};
const BUILDKIT: Localized = {
  en: 'It needs Docker with BuildKit and a registry behind a proxy, which the lab does not have.',
  'zh-Hans': '需要带 BuildKit 的 Docker 和位于代理之后的镜像仓库，实验环境中没有。',
};

const NOT_RUN: Localized = {
  en: 'Its trial stops or changes the container runtime of the node and has not been run yet.',
  'zh-Hans': '它的验证会停止或改动节点的容器运行时，尚未执行。',
};

/** Runbooks that were not tried on a cluster, each with the reason that its readers see. */
export const NOT_TRIED: { readonly [Key in PageKey]?: Localized } = {
  'buildkit-proxy': BUILDKIT,
  'docker-build-timeout': BUILDKIT,
  'host-vs-minikube-docker': MINIKUBE,
  'minikube-ingress-addon': MINIKUBE,
  'containerd-mirrors': NOT_RUN,
  'image-disk-pressure': NOT_RUN,
  'image-store-corrupt': NOT_RUN,
  'runtime-down': NOT_RUN,
  'sandbox-image': NOT_RUN,
  'oom-killed': {
    en: 'The kill was made by hand on the lab cluster; the larger limit was tried by the lab’s runner. No record of this page is kept yet.',
    'zh-Hans': 'OOM 在实验集群上手工触发，调大 limit 由实验环境的运行程序验证；尚未保存本页的记录。',
  },
  'image-inspect-error': {
    en: 'The state lasts for moments: the runtime has to fail between two of the kubelet’s calls, which the lab cannot time.',
    'zh-Hans': '这种状态转瞬即逝：运行时必须恰好在 kubelet 的两次调用之间出错，实验环境无法控制这个时机。',
  },
};
