import { type DataNode, entriesAt, textAt, textOf, valueAt } from '../../languages/document/node';
import type { ManifestRule } from '../manifest';

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: ';
const POD =
  '\n  ports:\n    - port: 80\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: web\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0';

export const serviceSelector: ManifestRule = {
  id: 'manifest/service-selector',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Service that selects none of the Pods beside it', 'zh-Hans': 'Service 选不中同一代码块里的 Pod' },
  rationale: {
    en: 'The Service is created without a word and has no endpoints: its selector names a label that the Pods of the same block carry with another value.',
    'zh-Hans': 'Service 能正常创建，却没有端点：选择器里的标签，在同一代码块的 Pod 上是另一个值。',
  },
  docs: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
  examples: {
    wrong: [{ language: 'yaml', code: `${SERVICE}wbe${POD}` }],
    right: [{ language: 'yaml', code: `${SERVICE}web${POD}` }],
  },
  *check(manifest, { manifests }) {
    if (manifest.kind !== 'Service' || manifest.part !== undefined) return;
    const selector = entriesAt(manifest.root, 'spec', 'selector');
    const pods = manifests.flatMap(({ root, kind }): DataNode[] => {
      const pod = kind === 'Pod' ? root : valueAt(root, 'spec', 'template');
      return pod !== undefined && valueAt(pod, 'metadata', 'labels') !== undefined ? [pod] : [];
    });
    // Several workloads beside one Service may be there for another reason.
    const [pod] = pods;
    if (pod === undefined || pods.length > 1) return;
    const carried = selector.filter(({ key }) => textAt(pod, 'metadata', 'labels', key) !== undefined);
    if (carried.length < selector.length) return;
    for (const { key, value, keyStart } of carried) {
      const own = textAt(pod, 'metadata', 'labels', key);
      const selected = textOf(value);
      if (selected === undefined || own === selected) continue;
      yield {
        start: keyStart,
        end: value.end,
        message: `Unexpected selector \`${key}: ${selected}\`: the Pods in this block carry \`${key}: ${own}\`, expected the same in both.`,
      };
    }
  },
};
