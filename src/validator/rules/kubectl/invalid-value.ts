import { TOOLS_WITH_TABLES, toolCalls, type UsedFlag } from '../../../shell';
import { nearestWord } from '../../cli/suggestion';
import type { InvocationRule } from '../../rule';

/** A value that the flag's own help does not list. */
export const kubectlInvalidValue: InvocationRule = {
  id: 'kubectl/invalid-value',
  target: 'invocation',
  programs: ['kubectl', ...TOOLS_WITH_TABLES],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Flag value that is not allowed', 'zh-Hans': '参数取值不合法' },
  rationale: {
    en: 'The tool refuses the command. Some values were dropped, such as `--dry-run=true` and the debug profile `legacy`.',
    'zh-Hans': '工具会拒绝执行。有些取值已被移除，例如 `--dry-run=true` 和调试 profile `legacy`。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods -o yml' },
      { language: 'bash', code: 'kubectl apply -f web.yaml --dry-run=true' },
      { language: 'bash', code: 'kubectl debug node/node-1 -it --image=busybox:1.37 --profile=legacy -- chroot /host' },
      { language: 'bash', code: 'kubectl top pods --sort-by=mem' },
      { language: 'bash', code: 'crictl ps -o jsn' },
    ],
    right: [
      { language: 'bash', code: "kubectl get pods -o jsonpath='{.items[*].metadata.name}'" },
      { language: 'bash', code: 'kubectl apply -f web.yaml --dry-run=server' },
    ],
  },
  *check(invocation, _snippet, context) {
    const calls = toolCalls(invocation, context.kubernetes);
    const wrong = new Map<string, { flag: UsedFlag; versions: string[] }>();
    for (const { read, table } of calls) {
      for (const flag of read.flags) {
        if (!isWrong(flag)) continue;
        const key = `${flag.name} ${flag.word.start}`;
        const entry = wrong.get(key) ?? { flag, versions: [] };
        entry.versions.push(table.version.replace(/^v(\d+\.\d+).*/, '$1'));
        wrong.set(key, entry);
      }
    }
    for (const { flag, versions } of wrong.values()) {
      if (invocation.program !== 'kubectl' && versions.length < calls.length) continue;
      const word = flag.valueWord ?? flag.word;
      const values = flag.spec.values ?? [];
      const nearest = nearestWord(flag.value ?? '', values);
      const list = nearest === undefined ? `one of ${values.join(', ')}` : `\`${nearest}\``;
      const where = versions.length < calls.length ? ` (${invocation.program} ${versions.join(', ')})` : '';
      yield {
        start: word.start,
        end: word.end,
        message: `Unexpected value \`${flag.value}\` of \`${flag.name}\`${where}, expected ${list}.`,
      };
    }
  },
};

function isWrong({ spec, value }: UsedFlag): boolean {
  if (spec.values === undefined || value === undefined) return false;
  const [word = ''] = value.split('=');
  return !spec.values.includes(word);
}
