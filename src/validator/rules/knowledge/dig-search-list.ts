import type { Word } from '../../../shell';
import type { InvocationRule } from '../../rule';

/** Options of dig that take the next word as their value. */
const TAKES_VALUE = /^-[bcfkpqtxy]$/;
/** Types and classes of records, which stand among the names. */
const TYPE = /^(?:A|AAAA|ANY|CAA|CNAME|MX|NAPTR|NS|PTR|SOA|SRV|TXT|IN|CH|HS)$/i;
/** Names that only the search list of a Pod completes: one label, `service.default`, `service.namespace.svc`. */
const SHORT = /^(?!localhost$)[a-z0-9-]+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.(?:svc|default|kube-system)$/;
const VARIABLE = /^"?\$\{?(?:DOMAIN|SERVICE|HOST|HOSTNAME|NAME)\}?"?$/;

/** `dig web` inside a Pod: dig asks for the name as it stands, unlike the application. */
export const digSearchList: InvocationRule = {
  id: 'knowledge/dig-search-list',
  target: 'invocation',
  programs: ['dig'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'dig without the search list', 'zh-Hans': 'dig 没有使用搜索域' },
  rationale: {
    en: 'dig ignores the search list of resolv.conf unless `+search` is given. A healthy short name of a Service then gets NXDOMAIN and looks wrong.',
    'zh-Hans': 'dig 默认不使用 resolv.conf 的搜索域，除非加 `+search`。正常的 Service 短名会得到 NXDOMAIN，容易误判。',
  },
  docs: [
    'https://bind9.readthedocs.io/en/latest/manpages.html#dig-dns-lookup-utility',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
  ],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl exec web-0 -- dig +short kubernetes.default' },
      { language: 'bash', code: 'DOMAIN=api\nkubectl exec web-0 -- dig +noall +comments "$DOMAIN" A' },
    ],
    right: [
      { language: 'bash', code: 'kubectl exec web-0 -- dig +search +short kubernetes.default' },
      { language: 'bash', code: 'kubectl exec web-0 -- dig +short kubernetes.default.svc.cluster.local' },
      { language: 'bash', code: 'DOMAIN=registry.example.com\ndig +short "$DOMAIN" A' },
    ],
  },
  *check({ args, runsAt }) {
    if (args.some(({ text }) => text === '+search' || text.startsWith('+domain='))) return;
    for (const name of names(args)) {
      const short =
        name.value !== undefined ? SHORT.test(name.value) : runsAt === 'container' && VARIABLE.test(name.text);
      if (!short) continue;
      yield {
        start: name.start,
        end: name.end,
        message: `Unexpected \`dig\` of \`${name.text}\` without the search list, expected \`+search\`, or the full name with a dot at its end.`,
      };
    }
  },
};

function names(args: readonly Word[]): readonly Word[] {
  return args.filter(
    ({ text }, index) =>
      !/^[-+@]/.test(text.replace(/^["']/, '')) && !TYPE.test(text) && !TAKES_VALUE.test(args[index - 1]?.text ?? ''),
  );
}
