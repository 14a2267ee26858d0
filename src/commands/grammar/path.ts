import type { Grammar } from './type';

function isAbsolutePath(text: string): boolean {
  if (!/^\/[A-Za-z0-9_.:@+~/-]*$/.test(text)) return false;
  const parts = text.slice(1).split('/');
  return text === '/' || parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-'));
}

/** Paths and units of a node. `~` occurs in the kubelet's volume folders, as in `kubernetes.io~csi`. */
export const paths = {
  path: {
    matches: isAbsolutePath,
    expected: {
      en: 'Expected an absolute path of letters, digits and “_ . : @ + ~ -”, without “..” and without a slash at the end.',
      'zh-Hans': '应为绝对路径，只能包含字母、数字和“_ . : @ + ~ -”，不能有“..”，末尾不带斜杠。',
    },
  },
  unit: {
    matches: (value) => /^[A-Za-z0-9][A-Za-z0-9:_.@-]*$/.test(value),
    expected: {
      en: 'Expected a systemd unit such as kubelet.service.',
      'zh-Hans': '应为 systemd 单元，例如 kubelet.service。',
    },
  },
} as const satisfies Record<string, Grammar>;
