/** A name and a value of a link, decoded. The value may be anything: its grammar is checked where it is used. */
export interface LinkLabel {
  /** In lower case, as the labels of alerts are compared. */
  readonly name: string;
  /** Never empty: a label that an alert does not carry renders as the empty string and means “not set”. */
  readonly value: string;
}

/** Longer links are cut at the last whole pair before this length; alert links are a few hundred characters long. */
export const LONGEST_LINK = 8_192;

/** More pairs than this are not read. */
export const MOST_LABELS = 64;

/**
 * Reads the labels that a link carries in its query and behind its fragment (`#diagnosis?namespace=payments`, as some templates write it).
 * Never throws: a malformed `%` sequence stays as it is, a lone surrogate becomes U+FFFD. `+` is a space; `&amp;` from HTML mail is `&`.
 * @param search `location.search`, with or without `?`
 * @param hash `location.hash`, with or without `#`
 * @returns the pairs with a name and a value, in the order of the link, names in lower case, repetitions included. A value stays
 * as it came, with the spaces around it: it is refused where they are wrong, never repaired
 */
export function readLink(search: string, hash = ''): readonly LinkLabel[] {
  const behindFragment = hash.indexOf('?');
  const queries = [search.replace(/^\?/, ''), behindFragment < 0 ? '' : hash.slice(behindFragment + 1)];
  return queries
    .flatMap((query) => pairs(query))
    .slice(0, MOST_LABELS)
    .map(({ name, value }) => ({ name: name.trim().toLowerCase(), value }))
    .filter(({ name, value }) => name !== '' && value !== '');
}

function pairs(query: string): LinkLabel[] {
  return wholePairs(query)
    .replace(/&(?:amp;)+/gi, '&')
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? { name: decode(pair), value: '' }
        : { name: decode(pair.slice(0, equals)), value: decode(pair.slice(equals + 1)) };
    });
}

/** Cuts between two pairs, never within a value: half a name of a namespace is another namespace. */
function wholePairs(query: string): string {
  if (query.length <= LONGEST_LINK) return query;
  return query.slice(0, Math.max(0, query.lastIndexOf('&', LONGEST_LINK)));
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return spaced
    .replace(/(?:%[0-9a-f]{2})+/gi, (sequence) => {
      try {
        return decodeURIComponent(sequence);
      } catch {
        return sequence;
      }
    })
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
