import { valueAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

export const port: ManifestRule = {
  id: 'manifest/port',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Port number that is none', 'zh-Hans': '无效的端口号' },
  rationale: {
    en: 'Ports go from 1 to 65535, and those of a NodePort by default from 30000 to 32767: the API server refuses others.',
    'zh-Hans': '端口范围是 1 到 65535，NodePort 默认为 30000 到 32767：其他值会被 API server 拒绝。',
  },
  docs: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80800\n      targetPort: 8080',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n      nodePort: 8080',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - containerPort: 0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: 8080\n      nodePort: 30080',
      },
    ],
  },
  *check(manifest) {
    for (const [type, field, lowest, highest] of PORTS) {
      for (const { node } of objectsOf(manifest, type)) {
        const value = valueAt(node, field);
        if (value?.kind !== 'scalar' || typeof value.value !== 'number') continue;
        if (value.value >= lowest && value.value <= highest) continue;
        yield {
          start: value.start,
          end: value.end,
          message: `Unexpected \`${field}: ${value.value}\`, expected a number from ${lowest} to ${highest}.`,
        };
      }
    }
  },
};

const PORTS: readonly (readonly [type: string, field: string, lowest: number, highest: number])[] = [
  ['core.v1.ServicePort', 'port', 1, 65535],
  ['core.v1.ServicePort', 'targetPort', 1, 65535],
  ['core.v1.ServicePort', 'nodePort', 30000, 32767],
  ['core.v1.ContainerPort', 'containerPort', 1, 65535],
  ['core.v1.ContainerPort', 'hostPort', 1, 65535],
  ['core.v1.HTTPGetAction', 'port', 1, 65535],
  ['core.v1.TCPSocketAction', 'port', 1, 65535],
  ['core.v1.GRPCAction', 'port', 1, 65535],
  ['networking.v1.ServiceBackendPort', 'number', 1, 65535],
  ['networking.v1.NetworkPolicyPort', 'port', 1, 65535],
  ['discovery.v1.EndpointPort', 'port', 0, 65535],
];
