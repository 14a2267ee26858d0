const TEXT = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const OTHER = {
  en: new RegExp(`('zh-Hans':\\s*)(?:${TEXT})(?=\\s*[,}])`, 'g'),
  'zh-Hans': new RegExp(`((?<![\\w'])en:\\s*)(?:${TEXT})(?=\\s*,\\s*'zh-Hans':)`, 'g'),
};

/**
 * Every text of the interface stands in both languages in the source, and each language is bundled on its own: the
 * texts of the other one become empty, so that they are not sent. Only whole string literals are touched.
 *
 * @this {{ getOptions(): { locale: string } }}
 * @type {(this: any, source: string) => string}
 */
module.exports = function oneLanguage(source) {
  const other = OTHER[this.getOptions().locale];
  return other ? source.replace(other, "$1''") : source;
};
