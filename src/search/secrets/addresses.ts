import { type SecretFinder, spansOf } from './span';

const ADDRESSES: readonly RegExp[] = [
  // user:password@host. The user may be empty, the password may hold a slash or an at sign; host:port/path is none.
  /:\/\/[^\s/:@"'<>]{0,200}:(?<secret>(?!\d{1,5}\/)[^\s"'<>]{1,200}?)@(?=[\w.-]{1,253}(?:[:/?\s"',;)\]]|$))/dg,
  // A token in the user's place.
  /:\/\/(?<secret>(?=[^\s/:@]{0,200}\d)[^\s/:@"'<>]{12,200})@/dg,
  // Authorization headers, with and without their scheme.
  /\b(?:Proxy-)?Authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:(?:Bearer|Basic|Token|Digest|ApiKey|AWS4-HMAC-SHA256)\s{1,4})?(?<secret>[^\s"'$<][^\n"']{0,4000})/dgi,
  /\b(?:Bearer|Basic)\s{1,4}(?<secret>(?=[A-Za-z+/=._~-]{0,4000}[\dA-Z=])[A-Za-z0-9+/=._~-]{8,4000})/dg,
  /\b(?:Set-)?Cookie:\s{0,4}(?<secret>[^\n"']{1,4000})/dgi,
];

/** Secrets inside addresses and HTTP headers. */
export const findInAddresses: SecretFinder = (text) => spansOf(text, ADDRESSES);
