/**
 * The stock theme keeps title and description of every page in the data that each page loads, for its cards. This site
 * shows no such cards, so only the links of the sidebars stay.
 *
 * @type {(source: string) => string}
 */
module.exports = function slimVersion(source) {
  const { version } = JSON.parse(source);
  const link = ({ type, href, label }) => ({ type, href, label });
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars).map(([name, items]) => [name, items.map(link)]),
  );
  return JSON.stringify({ version: { ...version, docs: {}, docsSidebars } });
};
