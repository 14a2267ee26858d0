import { type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import { filledText, holeOnLine } from '../holes';

const celSyntax: RuleDescription = {
  id: 'cel/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'CEL expression that does not parse', 'zh-Hans': '无法解析的 CEL 表达式' },
  rationale: {
    en: 'The API server refuses the policy or definition as a whole.',
    'zh-Hans': 'API server 会拒绝整个策略或定义。',
  },
  docs: ['https://kubernetes.io/docs/reference/using-api/cel/'],
  examples: {
    wrong: [
      { language: 'cel', code: 'object.spec.replicas <=' },
      { language: 'cel', code: 'object.spec.containers.all(c, c.image.startsWith("registry.example.com/")' },
    ],
    right: [{ language: 'cel', code: 'object.spec.containers.all(c, c.image.startsWith("registry.example.com/"))' }],
  },
};

type Parse = (expression: string) => unknown;
let parse: Parse | undefined;

/** CEL as policies and definitions of the API server use it: its syntax. */
export const celChecker: LanguageChecker = {
  languages: ['cel'],
  rules: [celSyntax],
  async prepare() {
    const { Environment } = await import('@marcbachmann/cel-js');
    const environment = new Environment({ enableOptionalTypes: true, unlistedVariablesAreDyn: true });
    parse = (expression) => environment.parse(expression);
  },
  check(snippet) {
    const text = filledText(snippet);
    const problem = problemOf(text);
    if (problem === undefined || holeOnLine(snippet, problem.start)) return remarksResult([]);
    return remarksResult([{ rule: celSyntax.id, ...problem }]);
  },
};

function problemOf(text: string): { start: number; end: number; message: string } | undefined {
  try {
    parse?.(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    const node: unknown = error instanceof Error ? Reflect.get(error, 'node') : undefined;
    const at = typeof node === 'object' && node !== null ? Number(Reflect.get(node, 'start') ?? 0) : 0;
    const start = Math.max(0, Math.min(at, text.trimEnd().length - 1));
    return { start, end: start + 1, message: `Unexpected CEL: ${message.charAt(0).toLowerCase()}${message.slice(1)}.` };
  }
}
