/** The files of this site that a finished page loads by itself, by their addresses; what an offline copy of it must hold. */
export function pageFiles(html: string): string[] {
  const names = ['src', 'href', 'data-styles', 'data-search-index'].join('|');
  const found = [...html.matchAll(new RegExp(`\\s(?:${names})=(?:"([^"]*)"|([^\\s>"]+))`, 'g'))]
    .map(([, quoted, bare]) => quoted ?? bare ?? '')
    .filter((address) => /^\/(?!\/)/.test(address) && /\/assets\/|\.(?:svg|ico|webmanifest)$/.test(address));
  return [...new Set(found)].sort();
}
