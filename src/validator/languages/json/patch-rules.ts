import type { RuleDescription } from '../../rule';

export const jsonPatchRule: RuleDescription = {
  id: 'json/patch',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'JSON patch that cannot be applied', 'zh-Hans': '无法应用的 JSON 补丁' },
  rationale: {
    en: 'A JSON patch is a list of operations with `op`, `path` and mostly `value`; a path to a field that the resource does not have is refused or dropped.',
    'zh-Hans':
      'JSON 补丁是操作的列表，每项包含 `op`、`path`，多数还需要 `value`；路径指向资源没有的字段时会被拒绝或丢弃。',
  },
  docs: ['https://www.rfc-editor.org/rfc/rfc6902'],
  examples: {
    wrong: [
      {
        language: 'bash',
        code: `kubectl patch deployment web --type=json -p '[{"op": "replace", "path": "/spec/replica", "value": 3}]'`,
      },
      {
        language: 'bash',
        code: `kubectl patch deployment web --type=json -p '[{"op": "set", "path": "/spec/replicas", "value": 3}]'`,
      },
      { language: 'bash', code: `kubectl patch deployment web --type=json -p '{"spec": {"replicas": 3}}'` },
    ],
    right: [
      {
        language: 'bash',
        code: `kubectl patch deployment web --type=json -p '[{"op": "replace", "path": "/spec/replicas", "value": 3}]'`,
      },
      {
        language: 'bash',
        code: `kubectl patch deployment web --type=json -p '[{"op": "remove", "path": "/spec/template/metadata/annotations/example.com~1owner"}]'`,
      },
    ],
  },
};
