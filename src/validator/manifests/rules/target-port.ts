import { type DataNode, entriesAt, itemsAt, textAt, textOf, valueAt } from '../../languages/document/node';
import type { Manifest, ManifestRule, ManifestSet } from '../manifest';

export const targetPort: ManifestRule = {
  id: 'manifest/target-port',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Service that leads to a port that no container has', 'zh-Hans': 'Service 指向容器没有的端口名' },
  rationale: {
    en: 'A `targetPort` by name is looked up in the Pods: without such a port the Service has no endpoints, and nothing says why.',
    'zh-Hans': '`targetPort` 使用名称时会在 Pod 中查找：找不到该端口，Service 就没有端点，而且没有任何提示。',
  },
  docs: ['https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: htpp\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: web\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - name: http\n          containerPort: 8080',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: http\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: web\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - name: http\n          containerPort: 8080',
      },
    ],
  },
  *check(manifest, set) {
    if (manifest.kind !== 'Service' || manifest.part !== undefined) return;
    const pods = podsOf(manifest, set);
    if (pods.length === 0) return;
    const names = pods.flatMap((pod) =>
      itemsAt(pod, 'spec', 'containers').flatMap((container) =>
        itemsAt(container, 'ports').flatMap((port) => textAt(port, 'name') ?? []),
      ),
    );
    for (const port of itemsAt(manifest.root, 'spec', 'ports')) {
      const target = valueAt(port, 'targetPort');
      const name = textOf(target);
      if (target === undefined || name === undefined || /^\d+$/.test(name) || names.includes(name)) continue;
      yield {
        start: target.start,
        end: target.end,
        message: `Unexpected \`targetPort: ${name}\`: the containers of the Pods in this block have ${names.length === 0 ? 'no port with a name' : `only ${[...new Set(names)].map((one) => `\`${one}\``).join(', ')}`}.`,
      };
    }
  },
};

/** The Pods and Pod templates of the block that the Service selects. */
function podsOf(service: Manifest, { manifests }: ManifestSet): DataNode[] {
  const selector = entriesAt(service.root, 'spec', 'selector');
  if (selector.length === 0) return [];
  return manifests
    .flatMap(({ root, kind }) => (kind === 'Pod' ? [root] : (valueAt(root, 'spec', 'template') ?? [])))
    .filter((pod) =>
      selector.every(
        ({ key, value }) => textOf(value) !== undefined && textAt(pod, 'metadata', 'labels', key) === textOf(value),
      ),
    );
}
