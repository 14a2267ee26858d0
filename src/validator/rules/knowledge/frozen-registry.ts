import type { SnippetRule } from '../../rule';

interface FrozenRegistry {
  readonly host: RegExp;
  readonly since: string;
  readonly instead: string;
}

const FROZEN: readonly FrozenRegistry[] = [
  { host: /\bk8s\.gcr\.io\b/g, since: 'frozen since 2023-04-03', instead: 'registry.k8s.io' },
  {
    host: /\bquay\.io\/kubernetes-ingress-controller\b/g,
    since: 'not updated since 2020',
    instead: 'registry.k8s.io/ingress-nginx',
  },
];

/** Images of a registry that nobody fills any more. */
export const frozenRegistry: SnippetRule = {
  id: 'knowledge/frozen-registry',
  target: 'snippet',
  languages: ['shell', 'yaml', 'dockerfile', 'toml', 'json'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Registry that is frozen', 'zh-Hans': '已冻结的镜像仓库' },
  rationale: {
    en: 'k8s.gcr.io redirects to registry.k8s.io and gets no new images: newer tags do not exist there, and mirrors that name it serve nothing.',
    'zh-Hans':
      'k8s.gcr.io 只会重定向到 registry.k8s.io，不再有新镜像：新标签在那里不存在，按这个名字配置的镜像加速也不会生效。',
  },
  docs: [
    'https://kubernetes.io/blog/2023/03/10/image-registry-redirect/',
    'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
  ],
  examples: {
    wrong: [{ language: 'bash', code: 'crictl pull k8s.gcr.io/pause:3.10' }],
    right: [{ language: 'bash', code: 'crictl pull registry.k8s.io/pause:3.10' }],
  },
  *check({ text, parent, language }) {
    if (parent !== undefined && parent.language !== 'console') return;
    for (const { host, since, instead } of FROZEN) {
      for (const match of text.matchAll(host)) {
        if (isAboutIt(text, match.index, language)) continue;
        yield {
          start: match.index,
          end: match.index + match[0].length,
          message: `Unexpected registry \`${match[0]}\`, ${since}. Expected \`${instead}\`.`,
        };
      }
    }
  },
};

/** In a comment, or searched for, the old name is what a page about the change must show. */
function isAboutIt(text: string, offset: number, language: string): boolean {
  const start = text.lastIndexOf('\n', offset) + 1;
  const before = text.slice(start, offset);
  return (
    /(?:^|\s)#/.test(before) ||
    (language === 'shell' && /\b(?:grep|egrep|rg|ag|awk|sed|contains|test|startswith|select)\b/.test(before))
  );
}
