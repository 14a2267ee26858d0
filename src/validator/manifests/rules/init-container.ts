import { entryOf, itemsAt, textAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

export const initContainer: ManifestRule = {
  id: 'manifest/init-container',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Field that init and ephemeral containers do not take', 'zh-Hans': 'init 容器与临时容器不支持的字段' },
  rationale: {
    en: 'An init container runs to its end, so it has no probes unless it is a sidecar (`restartPolicy: Always`); an ephemeral container has no ports, probes and resources.',
    'zh-Hans':
      'init 容器运行到结束即退出，除非是 sidecar（`restartPolicy: Always`），否则不能有探针；临时容器不能有端口、探针和资源。',
  },
  docs: [
    'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/',
    'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
  ],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  initContainers:\n    - name: wait\n      image: registry.example.com/wait:1.0\n      readinessProbe:\n        tcpSocket:\n          port: 8080',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n  initContainers:\n    - name: proxy\n      image: registry.example.com/proxy:1.0\n      restartPolicy: Always\n      readinessProbe:\n        tcpSocket:\n          port: 8080',
      },
    ],
  },
  *check(manifest) {
    for (const { node } of objectsOf(manifest, 'core.v1.PodSpec')) {
      for (const container of itemsAt(node, 'initContainers')) {
        if (textAt(container, 'restartPolicy') === 'Always') continue;
        for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']) {
          const entry = entryOf(container, name);
          if (entry !== undefined)
            yield {
              start: entry.keyStart,
              end: entry.keyEnd,
              message: `Unexpected \`${name}\` of an init container, expected none, or \`restartPolicy: Always\` for a sidecar.`,
            };
        }
      }
    }
  },
};
