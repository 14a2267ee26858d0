import { type DataNode, itemsAt, textAt, valueAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import type { ManifestRule } from '../manifest';

/** A route of Alertmanager whose receiver the same file does not have. */
export const unknownReceiver: ManifestRule = {
  id: 'manifest/unknown-receiver',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Route to a receiver that does not exist', 'zh-Hans': '路由指向不存在的接收者' },
  rationale: {
    en: 'Alertmanager does not load the file: `undefined receiver … used in route`.',
    'zh-Hans': 'Alertmanager 不会加载该文件：`undefined receiver … used in route`。',
  },
  docs: ['https://prometheus.io/docs/alerting/latest/configuration/#route'],
  examples: {
    wrong: [
      { language: 'yaml', code: 'route:\n  receiver: on-call\nreceivers:\n  - name: oncall' },
      {
        language: 'yaml',
        code: 'route:\n  receiver: quiet\n  routes:\n    - receiver: loud\n      matchers: [severity="critical"]\nreceivers:\n  - name: quiet',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'route:\n  receiver: quiet\n  routes:\n    - receiver: loud\n      matchers: [severity="critical"]\nreceivers:\n  - name: quiet\n  - name: loud',
      },
    ],
  },
  *check({ kind, root, part }) {
    if (kind !== 'AlertmanagerFile' || part !== undefined) return;
    const names = itemsAt(root, 'receivers').flatMap((receiver) => textAt(receiver, 'name') ?? []);
    if (names.length > 0) yield* routeRemarks(valueAt(root, 'route'), names);
  },
};

function* routeRemarks(route: DataNode | undefined, names: readonly string[]): Generator<RuleRemark> {
  const receiver = valueAt(route, 'receiver');
  const name = textAt(route, 'receiver');
  if (receiver !== undefined && name !== undefined && !names.includes(name))
    yield {
      start: receiver.start,
      end: receiver.end,
      message: `Unexpected receiver \`${name}\`, expected one of this file: ${names.join(', ')}.`,
    };
  for (const inner of itemsAt(route, 'routes')) yield* routeRemarks(inner, names);
}
