/**
 * The stock theme brings its words in every language. The parts that this site took over have their own; of the stock
 * ones only the page of an error is left.
 *
 * @type {(source: string) => string}
 */
module.exports = function slimTranslations(source) {
  const used = Object.entries(JSON.parse(source)).filter(([id]) => id.startsWith('theme.ErrorPageContent.'));
  return JSON.stringify(Object.fromEntries(used));
};
