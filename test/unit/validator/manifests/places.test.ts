import { describe, expect, test } from 'vitest';
import { checkMarked } from '../languages/marked';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1.29';
const DEPLOYMENT =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n  template:\n    metadata:\n      labels:\n        app: web\n    spec:\n      containers:\n        - name: web\n          image: nginx:1.29';

/** What is wrong, the fence, the rule that must mark it, and the manifest with the wrong place in ⟦ ⟧. */
const WRONG: readonly (readonly [what: string, fence: string, rule: string, code: string])[] = [
  ['a field in the wrong case', 'yaml', 'manifest/unknown-field', POD.replace('image:', '⟦Image⟧:')],
  ['a field of another object', 'yaml', 'manifest/unknown-field', POD.replace('spec:\n', 'spec:\n  ⟦replicas⟧: 2\n')],
  [
    '`spec` of a ServiceAccount',
    'yaml',
    'manifest/unknown-field',
    'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n⟦spec⟧:\n  imagePullSecrets: []',
  ],
  [
    'a number where a text is expected',
    'yaml',
    'manifest/wrong-type',
    `${POD}\n      env:\n        - name: A\n          value: ⟦1⟧`,
  ],
  [
    'a boolean of YAML 1.1',
    'yaml',
    'manifest/wrong-type',
    `${POD}\n      env:\n        - name: A\n          value: ⟦on⟧`,
  ],
  [
    'a text where a number is expected',
    'yaml',
    'manifest/wrong-type',
    DEPLOYMENT.replace('spec:\n', 'spec:\n  replicas: ⟦"2"⟧\n'),
  ],
  [
    'a Deployment without a selector',
    'yaml',
    'manifest/missing-field',
    DEPLOYMENT.replace('  selector:\n    matchLabels:\n      app: web\n', '').replace('  template:', '  ⟦template⟧:'),
  ],
  ['a value in the wrong case', 'yaml', 'manifest/unknown-value', `${POD}\n      imagePullPolicy: ⟦ifNotPresent⟧`],
  ['an unknown operator', 'yaml', 'manifest/unknown-value', `${POD}\n  tolerations:\n    - operator: ⟦Exist⟧`],
  [
    'two containers of one name',
    'yaml',
    'manifest/duplicate-entry',
    `${POD}\n    - name: ⟦web⟧\n      image: nginx:1.28`,
  ],
  [
    'an unknown unit',
    'yaml',
    'manifest/quantity',
    `${POD}\n      resources:\n        limits:\n          memory: ⟦256MB⟧`,
  ],
  [
    'thousandths of a byte',
    'yaml',
    'manifest/tiny-quantity',
    `${POD}\n  volumes:\n    - name: a\n      emptyDir:\n        sizeLimit: ⟦1m⟧`,
  ],
  ['a removed API', 'yaml', 'manifest/removed-api', 'apiVersion: ⟦batch/v1beta1⟧\nkind: CronJob\nmetadata:\n  name: a'],
  [
    'a kind of another version',
    'yaml',
    'manifest/unknown-kind',
    'apiVersion: ⟦v1⟧\nkind: Ingress\nmetadata:\n  name: a',
  ],
  ['an unknown kind', 'yaml', 'manifest/unknown-kind', 'apiVersion: v1\nkind: ⟦Servise⟧\nmetadata:\n  name: a'],
  [
    'a mount without a volume',
    'yaml',
    'manifest/volume-mount',
    `${POD}\n      volumeMounts:\n        - name: ⟦cache⟧\n          mountPath: /cache`,
  ],
  [
    'a selector that the template does not have',
    'yaml',
    'manifest/selector-labels',
    DEPLOYMENT.replace('      app: web\n  template', '      ⟦app: api⟧\n  template'),
  ],
  ['a name with capitals', 'yaml', 'manifest/name', POD.replace('  name: web\nspec', '  name: ⟦Web⟧\nspec')],
  ['an impossible port', 'yaml', 'manifest/port', `${POD}\n      ports:\n        - containerPort: ⟦80800⟧`],
  [
    'a probe of two ways',
    'yaml',
    'manifest/probe',
    `${POD}\n      ⟦livenessProbe⟧:\n        tcpSocket:\n          port: 80\n        exec:\n          command: ["true"]`,
  ],
  ['an image with a scheme', 'yaml', 'manifest/image', POD.replace('nginx:1.29', '⟦https://registry.example.com/web⟧')],
  [
    'a request above its limit',
    'yaml',
    'manifest/request-above-limit',
    `${POD}\n      resources:\n        requests:\n          cpu: ⟦2⟧\n        limits:\n          cpu: 500m`,
  ],
  [
    'a namespace of a Node',
    'yaml',
    'manifest/cluster-namespace',
    'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n  ⟦namespace: b⟧',
  ],
  [
    'an excerpt with an unknown field',
    'yaml k8s=Pod.spec.containers[]',
    'manifest/unknown-field',
    '- name: web\n  ⟦imagePullpolicy⟧: Always',
  ],
  [
    'an unknown field in JSON',
    'json',
    'manifest/unknown-field',
    '{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "a" }, ⟦"datas"⟧: {} }',
  ],
  [
    'a field of the kubelet that does not exist',
    'yaml',
    'manifest/unknown-field',
    'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n⟦imagePullProgressDeadline⟧: 30m',
  ],
  [
    'a field of an alert rule',
    'yaml',
    'manifest/unknown-field',
    'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: a\nspec:\n  groups:\n    - name: a\n      rules:\n        - alert: A\n          expr: up == 0\n          ⟦label⟧:\n            severity: critical',
  ],
  [
    'the second document of two',
    'yaml',
    'manifest/unknown-field',
    `${POD}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80\n      ⟦targetport⟧: 8080`,
  ],
  [
    'a strategic patch',
    'bash',
    'manifest/unknown-field',
    `kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web",⟦"imag"⟧:"nginx"}]}}}}'`,
  ],
];

describe('marks exactly', () => {
  test.each(WRONG)('%s', async (_, fence, rule, code) => {
    const { expected, found } = await checkMarked(fence, code);
    expect(found).toEqual([{ rule, ...expected }]);
  });
});
