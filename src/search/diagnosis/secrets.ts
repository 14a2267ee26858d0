import type { Span } from './reading';

/** What looks like a secret. The group `secret` is masked; without it the whole match. Every repetition is bounded. */
const SECRETS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,10000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /\b(?:Bearer|Basic)\s{1,4}(?<secret>[A-Za-z0-9+/=._~-]{8,4000})/gi,
  /\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{4,4000}(?:\.[A-Za-z0-9_-]{0,4000})?/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|glpat-[A-Za-z0-9_-]{16,64}|dckr_pat_[A-Za-z0-9_-]{16,64}|xox[abprs]-[A-Za-z0-9-]{10,200})/g,
  /:\/\/[^\s:/@"']{1,200}:(?<secret>[^\s:/@"']{1,200})@/g,
  /(?:--docker-password|--password|--token|-p)[= ]{1,2}["']?(?<secret>[^\s"'$][^\s"']{2,400})/g,
  /\b[\w.-]{0,40}(?:passw(?:or)?d|passwd|pwd|secret[_-]?key|secret[_-]?access[_-]?key|api[_-]?key|client[_-]?secret|client-key-data|dockerconfigjson|dockercfg)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"',;}<]{4,8000})/gi,
  /\b[\w.-]{0,40}(?:token|credential)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?=[^\s"']{0,200}\d)[^\s"',;}<]{8,8000})/gi,
  /"auth"\s{0,4}:\s{0,4}"(?<secret>[^"]{1,8000})"/g,
];
/** Words that stand where a secret could stand and are none. */
const HARMLESS =
  /^(?:<.*|\$.*|required|expired|invalid|null|none|true|false|not|has|is|was|server|request|rejected|\*+|•+)$/i;

/** Where a text holds what looks like a password, a token or a key. In order, without overlap. */
export function findSecrets(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of SECRETS) {
    for (const match of text.matchAll(pattern)) {
      const secret = match.groups?.secret ?? match[0];
      if (HARMLESS.test(secret)) continue;
      const start = match.index + match[0].lastIndexOf(secret);
      found.push({ start, end: start + secret.length });
    }
  }
  return merge(found);
}

/** The text with every secret as dots, one for each character, so that all offsets stay what they were. */
export function maskSecrets(text: string, secrets = findSecrets(text)): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of secrets) {
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, '•');
    at = end;
  }
  return masked + text.slice(at);
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
