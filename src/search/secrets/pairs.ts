import { isHarmless } from './harmless';
import { isSecretName } from './names';
import type { SecretFinder, SecretSpan } from './span';
import { valueAfter } from './value';

/** `name:` and the `value:` that belongs to it: environment variables as YAML, as JSON, and as Go prints them. */
const NAME_THEN_VALUE =
  /\b(?:name|Name|key|Key)(?:\\?["'])?\s{0,4}[:=]\s{0,4}(?:\\?["'])?(?<name>[A-Za-z.][\w.-]{1,80})(?:\\?["'])?[ \t]{0,4}[,\s]\s{0,60}(?<open>\\?["'])?(?<value>value|Value)(?:\\?["'])?[ \t]{0,4}(?<separator>[:=])|\bName:(?<goName>[A-Za-z.][\w.-]{1,80}),Value(?<goSeparator>:)/dg;

/** The values of pairs whose name is that of a secret. */
export const findPairs: SecretFinder = (text) =>
  Array.from(text.matchAll(NAME_THEN_VALUE)).flatMap((match): SecretSpan[] => {
    const { name, goName, open, separator = ':' } = match.groups ?? {};
    const secret = name ?? goName ?? '';
    if (!isSecretName(secret)) return [];
    const [key = match.index] = match.indices?.groups?.value ?? [];
    const span = valueAfter(text, match.index + match[0].length, { key, separator, open: goName ? undefined : open });
    return span && !isHarmless(text.slice(span.start, span.end), secret) ? [span] : [];
  });
