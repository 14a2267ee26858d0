import { type DataNode, entryOf, itemsAt, textAt, valueAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import { type ManifestRule, objectsOf } from '../manifest';

export const probe: ManifestRule = {
  id: 'manifest/probe',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Probe that cannot work', 'zh-Hans': '无效的探针' },
  rationale: {
    en: 'A probe needs exactly one way to ask; liveness and startup probes take a `successThreshold` of 1 only; a port by name must be a port of the container.',
    'zh-Hans':
      '探针必须且只能有一种检查方式；存活与启动探针的 `successThreshold` 只能为 1；按名称引用的端口必须存在于该容器。',
  },
  docs: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      livenessProbe:\n        periodSeconds: 10',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - name: http\n          containerPort: 8080\n      readinessProbe:\n        httpGet:\n          path: /ready\n          port: htpp',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      livenessProbe:\n        successThreshold: 2\n        tcpSocket:\n          port: 8080',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - name: http\n          containerPort: 8080\n      readinessProbe:\n        httpGet:\n          path: /ready\n          port: http',
      },
    ],
  },
  *check(manifest) {
    const whole = manifest.part === undefined;
    for (const { node } of objectsOf(manifest, 'core.v1.Container')) {
      for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe']) {
        const entry = entryOf(node, name);
        if (entry?.value.kind !== 'map') continue;
        if (manifest.part !== 'strategic' && manifest.part !== 'merge')
          yield* handlers(entry.value, entry.keyStart, entry.keyEnd, name);
        const threshold = valueAt(entry.value, 'successThreshold');
        if (name !== 'readinessProbe' && threshold?.kind === 'scalar' && threshold.value !== 1)
          yield {
            start: threshold.start,
            end: threshold.end,
            message: `Unexpected \`successThreshold\` of a ${name}, expected 1.`,
          };
        if (whole || entryOf(node, 'ports') !== undefined) yield* ports(entry.value, node);
      }
    }
  },
};

const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'];

function* handlers(probe: DataNode, start: number, end: number, name: string): Generator<RuleRemark> {
  const found = HANDLERS.filter((handler) => entryOf(probe, handler) !== undefined);
  if (found.length === 1) return;
  yield {
    start,
    end,
    message: `Unexpected \`${name}\` with ${found.length === 0 ? 'no handler' : found.map((one) => `\`${one}\``).join(' and ')}, expected one of \`exec\`, \`httpGet\`, \`tcpSocket\` and \`grpc\`.`,
  };
}

/** A port by name must be one that the container declares. */
function* ports(probe: DataNode, container: DataNode): Generator<RuleRemark> {
  const names = itemsAt(container, 'ports').flatMap((port) => textAt(port, 'name') ?? []);
  for (const handler of ['httpGet', 'tcpSocket']) {
    const port = valueAt(probe, handler, 'port');
    const name = textAt(probe, handler, 'port');
    if (port === undefined || name === undefined || names.includes(name)) continue;
    yield {
      start: port.start,
      end: port.end,
      message: `Unexpected port \`${name}\`: the container has ${names.length === 0 ? 'no port with a name' : `only ${names.map((one) => `\`${one}\``).join(', ')}`}.`,
    };
  }
}
