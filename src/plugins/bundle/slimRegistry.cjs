/**
 * Docusaurus names the module of every chunk in its registry for the rendering on the server. In the browser nobody
 * reads the names, and with one for each page they are the part of the first load that grows with the site.
 *
 * @type {(source: string) => string}
 */
module.exports = function slimRegistry(source) {
  return source.replace(/\), "[^"]*", require\.resolveWeak/g, '), "", require.resolveWeak');
};
