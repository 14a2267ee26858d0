import type { PageKey } from '../../content/catalogue';

/** The status words that people read off `kubectl get pods`, in the order of how often they bring somebody here, and the page of each. */
export const STATUS_ENTRANCES = [
  { word: 'ImagePullBackOff', key: 'image-pull-backoff' },
  { word: 'ErrImagePull', key: 'image-pull-backoff' },
  { word: 'CrashLoopBackOff', key: 'crash-loop-backoff' },
  { word: 'Pending', key: 'pod-pending' },
  { word: 'ContainerCreating', key: 'pod-sandbox-failed' },
  { word: 'CreateContainerConfigError', key: 'create-container-config-error' },
  { word: 'OOMKilled', key: 'oom-killed' },
  { word: 'Evicted', key: 'pod-evicted' },
  { word: 'Init:Error', key: 'init-container-failing' },
  { word: 'Terminating', key: 'pod-stuck-terminating' },
] as const satisfies readonly { word: string; key: PageKey }[];
