import { isHarmless } from './harmless';
import { isSecretName } from './names';
import type { SecretFinder, SecretSpan } from './span';
import { valueAfter } from './value';

/** A key and what separates it from its value: `key: `, `"key": `, `KEY=`, `key := `, `key: ` of any alignment. */
const KEY = /(?<open>\\?["'`])?(?<name>[A-Za-z.][\w.-]{1,80})(?:\\?["'`])?[ \t]{0,20}(?<separator>:=|[:=：])(?!\/\/)/dg;
const HAN_KEY =
  /(?:密码|口令|密钥|令牌|凭据|凭证|密碼)[”"'`]?[ \t]{0,8}(?:[:：=]|是|为(?!空)|為)[ \t]{0,8}(?:[:：=])?/dg;
const WORD_BEFORE = /([A-Za-z]{2,30})[ \t_-]{1,2}$/;
/** Before the name of a Secret's key that is missing: a message, and no value follows. */
const MISSING_KEY = /\b(?:non-?existent|references|couldn't find|no such|missing)\b[^\n]{0,60}$/i;

/** The values of all keys, variables and fields that are named like something secret, to the end of the line or of their quotes. */
export const findByName: SecretFinder = (text) => {
  const spans: SecretSpan[] = [];
  const add = (name: string, span: SecretSpan | undefined): void => {
    if (span && !isHarmless(text.slice(span.start, span.end), name)) spans.push(span);
  };
  for (const match of text.matchAll(KEY)) {
    // Inside a value that is hidden already nothing more can be hidden.
    if (match.index < (spans.at(-1)?.end ?? 0)) continue;
    const { name = '', open, separator = '' } = match.groups ?? {};
    if (isWorkingDirectory(name, text.slice(match.index + match[0].length, match.index + match[0].length + 4)))
      continue;
    const line = text.slice(Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - 100), match.index);
    if (!isSecretName(name, WORD_BEFORE.exec(line)?.[1], open !== undefined)) continue;
    if (MISSING_KEY.test(line)) continue;
    add(name, valueAfter(text, match.index + match[0].length, { key: match.index, separator, open }));
  }
  for (const match of text.matchAll(HAN_KEY)) {
    add('', valueAfter(text, match.index + match[0].length, { key: match.index, separator: ':', open: undefined }));
  }
  return spans;
};

/** PWD is where a shell stands. */
function isWorkingDirectory(name: string, value: string): boolean {
  return /^(?:OLD)?PWD$/i.test(name) && /^["' ]{0,2}(?:[/~.]|[A-Z]:)/.test(value);
}
