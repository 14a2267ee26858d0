import type { ScriptRule } from '../../rule';

/** Names that programs read from the environment, and that need no use in the text. */
const READ_BY_PROGRAMS =
  /^(?:PATH|HOME|PS\d|IFS|LANG|LC_\w+|TZ|EDITOR|KUBECONFIG|KUBE_EDITOR|DOCKER_\w+|ETCDCTL_\w+|CONTAINER(?:D|_RUNTIME)_\w+|IMAGE_SERVICE_ENDPOINT|[A-Za-z]+_(?:proxy|PROXY)|GO\w+|HELM_\w+|MINIKUBE_\w+|K3S_\w+|INSTALL_K3S_\w+|AWS_\w+|KUBELET_\w*ARGS|_)$/;

/** A variable that is set and then never read in the page. */
export const unusedVariable: ScriptRule = {
  id: 'shell/unused-variable',
  target: 'script',
  severity: 'warning',
  scope: 'anywhere',
  name: { en: 'Variable that is never used', 'zh-Hans': '从未使用的变量' },
  rationale: {
    en: 'A value that is computed and not used usually means that the command below it forgot it, for example its namespace.',
    'zh-Hans': '算出来却没有用到的值，往往说明后面的命令漏掉了它，例如命名空间。',
  },
  docs: ['https://www.shellcheck.net/wiki/SC2034'],
  examples: {
    wrong: [
      {
        language: 'bash',
        code: 'NAMESPACE=$(cat /var/run/secrets/kubernetes.io/serviceaccount/namespace)\nkubectl get pods',
      },
    ],
    right: [
      {
        language: 'bash',
        code: 'NAMESPACE=$(cat /var/run/secrets/kubernetes.io/serviceaccount/namespace)\nkubectl get pods -n "$NAMESPACE"',
      },
      { language: 'bash', code: 'NAMESPACE=demo' },
    ],
  },
  *check(script, snippet) {
    if (snippet.purpose.kind !== 'fence' || script.problems.length > 0) return;
    const others = script.commands.some(({ words }) => words.length > 0);
    if (!others) return;
    for (const { words, assignments } of script.commands) {
      if (words.length > 0) continue;
      for (const { name, start, value, end } of assignments) {
        if (READ_BY_PROGRAMS.test(name) || usedInFile(name, snippet.file.text)) continue;
        yield {
          start,
          end: value === undefined ? end : start + name.length,
          message: `Unexpected variable \`${name}\`: it is set here and used nowhere on the page. Use it or remove it.`,
        };
      }
    }
  },
};

function usedInFile(name: string, text: string): boolean {
  return (
    new RegExp(`\\$\\{?[#!]?${name}\\b|\\bexport\\b[^\\n]*\\b${name}\\b`).test(text) ||
    new RegExp(`\\(\\([^)]*\\b${name}\\b`).test(text)
  );
}
