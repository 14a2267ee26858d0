import { plainText } from '../../../shell';
import { kubectlCall } from '../../kubectl/call';
import type { InvocationRule } from '../../rule';

const NUMBER = /^\d{1,5}$/;
/** A port by its name: https://pkg.go.dev/k8s.io/apimachinery/pkg/util/validation#IsValidPortName */
const NAME = /^(?=.*[a-z])(?!.*--)[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$/;

/** `kubectl port-forward svc/web 8080-443`: a pair of ports has a colon. */
export const kubectlPortPair: InvocationRule = {
  id: 'kubectl/port-pair',
  target: 'invocation',
  programs: ['kubectl'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Ports that port-forward refuses', 'zh-Hans': 'port-forward 不接受的端口写法' },
  rationale: {
    en: 'A pair is `LOCAL:REMOTE`, `:REMOTE`, or one port for both, each a number or on the side of the cluster a name. Anything else is looked up as a name and not found.',
    'zh-Hans':
      '端口对写作 `本地:远端`、`:远端`，或两边相同时只写一个；每一项是数字，集群一侧也可以是名称。其他写法会被当作名称查找，结果是找不到。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubectl/generated/kubectl_port-forward/'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl port-forward svc/web 8080-443' },
      { language: 'bash', code: 'kubectl port-forward pod/web 8080:80:80' },
      { language: 'bash', code: 'kubectl port-forward pod/web 80800:80' },
    ],
    right: [
      { language: 'bash', code: 'kubectl -n demo port-forward svc/web 8080:https' },
      { language: 'bash', code: 'kubectl port-forward pod/web :80 9090' },
    ],
  },
  *check(invocation, _snippet, context) {
    const call = kubectlCall(invocation, context.kubernetes);
    if (call?.verb !== 'port-forward') return;
    for (const word of call.read.operands.slice(1)) {
      const { value, start, end } = word;
      if (value === undefined || isPair(value)) continue;
      const meant = /^\d+-\d+$/.test(value) ? `\`${value.replace('-', ':')}\`` : '`LOCAL:REMOTE`, as in `8080:80`';
      yield { start, end, message: `Unexpected ports \`${plainText(word)}\`, expected ${meant}.` };
    }
  },
};

function isPair(text: string): boolean {
  const parts = text.split(':');
  if (parts.length > 2) return false;
  const [remote = '', local] = [...parts].reverse();
  const isLocal = local === undefined || local === '' || isPort(local);
  return isLocal && (isPort(remote) || NAME.test(remote));
}

function isPort(text: string): boolean {
  return NUMBER.test(text) && Number(text) <= 65_535;
}
