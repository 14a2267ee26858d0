import { nearestWord } from '../../cli/suggestion';
import { type DataNode, entryOf, itemsAt, textAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

/** A container mounts a volume that its Pod does not have. */
export const volumeMount: ManifestRule = {
  id: 'manifest/volume-mount',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Mount of a volume that does not exist', 'zh-Hans': '挂载了不存在的卷' },
  rationale: {
    en: 'The API server refuses the Pod: `volumeMounts[0].name: Not found`.',
    'zh-Hans': 'API server 会拒绝该 Pod：`volumeMounts[0].name: Not found`。',
  },
  docs: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      volumeMounts:\n        - name: date\n          mountPath: /data\n  volumes:\n    - name: data\n      emptyDir: {}',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      volumeMounts:\n        - name: data\n          mountPath: /data\n  volumes:\n    - name: data\n      emptyDir: {}',
      },
    ],
  },
  *check(manifest) {
    if (manifest.part === 'strategic' || manifest.part === 'merge') return;
    for (const { node } of objectsOf(manifest, 'core.v1.PodSpec')) {
      // Part of a Pod may leave its volumes out; the claims of a StatefulSet are volumes of its Pods.
      if (manifest.part === 'excerpt' && entryOf(node, 'volumes') === undefined) continue;
      const claims = itemsAt(manifest.root, 'spec', 'volumeClaimTemplates').map((claim) =>
        textAt(claim, 'metadata', 'name'),
      );
      const volumes = [...itemsAt(node, 'volumes').map((volume) => textAt(volume, 'name')), ...claims].filter(
        (name) => name !== undefined,
      );
      for (const mount of mountsOf(node)) {
        const name = entryOf(mount, 'name');
        const text = textAt(mount, 'name');
        if (name === undefined || text === undefined || volumes.includes(text)) continue;
        const near = nearestWord(text, volumes);
        yield {
          start: name.value.start,
          end: name.value.end,
          message: `Unexpected volume \`${text}\`: the Pod has ${volumes.length === 0 ? 'no volumes' : `only ${volumes.map((one) => `\`${one}\``).join(', ')}`}, expected ${near === undefined ? 'an entry of `volumes` of this name' : `\`${near}\``}.`,
        };
      }
    }
  },
};

function mountsOf(pod: DataNode): DataNode[] {
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) =>
    itemsAt(pod, list).flatMap((container) => [
      ...itemsAt(container, 'volumeMounts'),
      ...itemsAt(container, 'volumeDevices'),
    ]),
  );
}
