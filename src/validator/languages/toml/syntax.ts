import { holeOnLine } from '../holes';
import type { TomlRule } from './rule';

export const tomlSyntax: TomlRule = {
  id: 'toml/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'TOML that does not parse', 'zh-Hans': '无法解析的 TOML' },
  rationale: {
    en: 'containerd does not start with a configuration that does not parse, and every Pod of the node waits. A table or key may stand only once.',
    'zh-Hans': '配置无法解析时 containerd 无法启动，节点上的所有 Pod 都会受影响。同一个表或键只能出现一次。',
  },
  docs: ['https://toml.io/en/v1.0.0'],
  examples: {
    wrong: [
      { language: 'toml', code: 'server = https://registry.example.com' },
      { language: 'toml', code: '[host."https://mirror.example.com"\n  skip_verify = true' },
      { language: 'toml', code: '[debug]\nlevel = "info"\n[debug]\nlevel = "debug"' },
    ],
    right: [{ language: 'toml', code: '[debug]\nlevel = "info"' }],
  },
  *check({ problem }, snippet) {
    if (problem === undefined || holeOnLine(snippet, problem.offset)) return;
    const start = Math.min(problem.offset, Math.max(0, snippet.text.length - 1));
    const line = snippet.text.indexOf('\n', start);
    yield {
      start,
      end: Math.max(start + 1, Math.min(line < 0 ? snippet.text.length : line, start + 40)),
      message: `Unexpected TOML: ${problem.message}.`,
    };
  },
};
