import { entriesAt, entryOf, textAt, textOf } from '../../languages/document/node';
import type { ManifestRule } from '../manifest';

export const secretData: ManifestRule = {
  id: 'manifest/secret-data',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Secret whose content does not fit', 'zh-Hans': 'Secret 内容不符' },
  rationale: {
    en: 'Values below `data` are base64, plain text belongs below `stringData`; a Secret of type `kubernetes.io/dockerconfigjson` needs the key `.dockerconfigjson`.',
    'zh-Hans':
      '`data` 下的值必须是 base64，明文应放在 `stringData`；`kubernetes.io/dockerconfigjson` 类型的 Secret 必须有 `.dockerconfigjson` 键。',
  },
  docs: ['https://kubernetes.io/docs/concepts/configuration/secret/#secret-types'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: registry\ndata:\n  password: "not base64!"',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: registry\ntype: kubernetes.io/dockerconfigjson\nstringData:\n  dockerconfigjson: "{}"',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: registry\ntype: kubernetes.io/dockerconfigjson\nstringData:\n  .dockerconfigjson: \'{"auths": {}}\'',
      },
    ],
  },
  *check({ root, kind, apiVersion, part }) {
    if (kind !== 'Secret' || apiVersion !== 'v1' || part !== undefined) return;
    for (const { key, value } of entriesAt(root, 'data')) {
      const text = textOf(value)?.replace(/\s/g, '');
      // Text in angle brackets is for the reader to fill in.
      if (text === undefined || /^<.*>$/.test(text)) continue;
      if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
        yield {
          start: value.start,
          end: value.end,
          message: `Unexpected value of \`${key}\`, expected base64, or the plain text below \`stringData\`.`,
        };
    }
    const needed = NEEDED[textAt(root, 'type') ?? ''] ?? [];
    const keys = [...entriesAt(root, 'data'), ...entriesAt(root, 'stringData')].map(({ key }) => key);
    const type = entryOf(root, 'type');
    const missing = needed.filter((key) => !keys.includes(key));
    if (type !== undefined && missing.length > 0 && keys.length > 0)
      yield {
        start: type.value.start,
        end: type.value.end,
        message: `Unexpected keys of a Secret of this type: ${missing.map((key) => `\`${key}\``).join(' and ')} missing.`,
      };
  },
};

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};
