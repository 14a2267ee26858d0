import { isIpv6 } from './host';
import type { Grammar } from './type';

// The grammar of github.com/distribution/reference, regexp.go, piece by piece.
const DOMAIN_COMPONENT = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN_NAME = `${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*`;
const DOMAIN = `(?:${DOMAIN_NAME}|\\[(?<ipv6>[a-fA-F0-9:]+)\\])(?::[0-9]+)?`;
const PATH_COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const NAME = `(?:${DOMAIN}/)?${PATH_COMPONENT}(?:/${PATH_COMPONENT})*`;
const TAG = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';

const reference = new RegExp(`^${NAME}(?::${TAG})?(?:@${DIGEST})?$`);

/** Whether a text is an image reference, with or without registry, tag and digest. */
export function isImage(text: string): boolean {
  const match = reference.exec(text);
  if (match === null) return false;
  const address = match.groups?.ipv6;
  return address === undefined || isIpv6(address);
}

/** The form of an image reference. Source: https://github.com/distribution/reference */
export const images = {
  image: {
    matches: isImage,
    expected: {
      en: 'Expected an image reference such as registry.example.com/team/api:1.4.2 or …@sha256:<digest>; the repository is in lower case.',
      'zh-Hans': '应为镜像引用，例如 registry.example.com/team/api:1.4.2 或 …@sha256:<摘要>；仓库路径必须小写。',
    },
  },
} as const satisfies Record<string, Grammar>;
