const TEXT = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\`(?:[^\`\\]|\\.)*\`)`;
const LOCALIZED = new RegExp(String.raw`\{\s*en:\s*${TEXT},\s*'zh-Hans':\s*${TEXT},?\s*\}`, 'g');
const UNUSED = new RegExp(String.raw`\b(?:label: 0|example: ${TEXT}),?\s*`, 'g');

/**
 * The first script of a page says nothing, so labels, examples and reasons of refusals are not sent with it. Only whole
 * literals are touched.
 *
 * @type {(source: string) => string}
 */
module.exports = function noTexts(source) {
  return source.replace(LOCALIZED, '0').replace(UNUSED, '');
};
