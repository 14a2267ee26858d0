/**
 * What differs each time a message is printed and therefore says nothing about its cause.
 * Each pattern is linear: no nested repetition, every repetition bounded.
 */
const VOLATILE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'klog header: I1121 02:09:52.123456 1234 kubelet.go:2337]',
    pattern: /\b[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{3,6} {1,6}\d{1,8} [\w.-]{1,60}:\d{1,5}\]/g,
  },
  {
    what: 'time stamp: 2026-11-21T02:09:52.123Z',
    pattern: /\b\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[ ]?[+-]\d\d:?\d\d)?/g,
  },
  {
    what: 'syslog date: Nov 21 02:09:52',
    pattern: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d\b/g,
  },
  { what: 'URL within a message', pattern: /(?<=\s)https?:\/\/[^\s,;)\]]{1,2000}/g },
  { what: 'time of day', pattern: /\b\d\d:\d\d:\d\d(?:\.\d{1,9})?\b/g },
  { what: 'UID', pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi },
  { what: 'digest', pattern: /(?<=sha(?:256|512):)[0-9a-f]{6,128}/g },
  {
    what: 'IPv4 address with port or prefix',
    pattern: /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5}|\/\d{1,2})?\b/g,
  },
  { what: 'IPv6 address', pattern: /\[?\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b\]?/gi },
  { what: 'IPv6 address, shortened', pattern: /\[(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}\](?::\d{1,5})?/gi },
  {
    what: 'suffix of a Pod of a Deployment',
    pattern: /-[bcdfghjklmnpqrstvwxz2456789]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}\b/g,
  },
  { what: 'suffix of a Pod', pattern: /(?<=[a-z0-9])-(?=[a-z]{0,4}\d)[bcdfghjklmnpqrstvwxz2456789]{5}\b(?![-.])/g },
  { what: 'hash', pattern: /\b(?=[a-f]{0,63}\d)[0-9a-f]{10,64}\b/g },
  { what: 'event count: (x15 over 3m)', pattern: /\(x\d{1,6} over [^)]{1,24}\)/g },
  { what: 'process id: kubelet[1234]', pattern: /\[\d{2,8}\]/g },
  { what: 'compound duration: 1h2m3s', pattern: /\b(?:\d{1,6}(?:\.\d{1,9})?(?:ms|[dhms])){2,5}\b/g },
  {
    what: 'size or duration: 57.3MB, 1.5Gi, 30s',
    pattern: /\b\d{1,12}(?:\.\d{1,9})?(?:[KMGTP]i?B?|[kmgt]b|B|bytes?|ns|µs|us|ms|[smhd])\b/g,
  },
  { what: 'long number', pattern: /\b\d{6,20}\b/g },
];

/** The text with its volatile parts as spaces, so that every offset stays what it was. */
export function blankVolatile(text: string): string {
  if (!/\d|:\/\//.test(text)) return text;
  let cleaned = text;
  for (const { pattern } of VOLATILE) {
    cleaned = cleaned.replace(pattern, (found) => ' '.repeat(found.length));
  }
  return cleaned;
}
