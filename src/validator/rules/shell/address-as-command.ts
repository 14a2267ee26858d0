import type { InvocationRule } from '../../rule';

const IMAGE = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[\w./-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?$/;

/** An image or an address where a program should stand. */
export const addressAsCommand: InvocationRule = {
  id: 'shell/address-as-command',
  target: 'invocation',
  programs: '*',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Image or address as a command', 'zh-Hans': '把镜像或地址当作命令' },
  rationale: {
    en: 'A line that only names an image or a URL does nothing but fail; the command that should use it is missing.',
    'zh-Hans': '只写镜像名或 URL 的一行只会报错；缺少真正使用它的命令。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: 'registry.example.com/library/nginx:1.27.0' },
      { language: 'bash', code: 'https://kubernetes.io/docs/' },
    ],
    right: [{ language: 'bash', code: 'crictl pull registry.example.com/library/nginx:1.27.0' }],
  },
  *check({ name }, snippet) {
    const value = name.value ?? '';
    const kind = /^https?:\/\//.test(value) ? 'URL' : IMAGE.test(value) && value.includes('/') ? 'image' : undefined;
    if (kind === undefined || snippet.purpose.kind === 'inline' || value.startsWith('./')) return;
    yield {
      start: name.start,
      end: name.end,
      message: `Unexpected ${kind} \`${value}\` as a command, expected a program, for example \`${kind === 'image' ? 'crictl pull' : 'curl'} ${value}\`.`,
    };
  },
};
