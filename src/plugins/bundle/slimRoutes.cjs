const fs = require('node:fs');

/**
 * Every first load carries the tables of all pages: which chunks a route needs, and how each chunk is loaded. Docusaurus
 * names chunks by hashes and keeps the path of each chunk's module, which only the server reads. Short names and no
 * paths make this part, which grows with the site, about half as large.
 *
 * It handles both tables, `registry.js` and `routesChunkNames.json`, with the same new names.
 *
 * @this {{ getOptions(): { registry: string } }}
 * @type {(this: any, source: string) => string}
 */
module.exports = function slimRoutes(source) {
  const shortNames = namesIn(fs.readFileSync(this.getOptions().registry, 'utf8'));
  return source
    .replace(/"([0-9a-f]{8})"/g, (quoted, name) => (shortNames.has(name) ? `"${shortNames.get(name)}"` : quoted))
    .replace(/\), "[^"]*", require\.resolveWeak/g, '), "", require.resolveWeak');
};

/** The new names of the chunks, in the order of the registry. The letter keeps them apart from the numbers that are ids of chunks. */
function namesIn(registry) {
  const names = [...registry.matchAll(/^ {2}"([0-9a-f]{8})": \[/gm)].map(([, name]) => name);
  return new Map(names.map((name, index) => [name, `p${index.toString(36)}`]));
}
