import type { Localized } from '../locale';

/** Errors found in the seed documents are numbered E001 to E190, without gaps; this is the last of them. */
export const LAST_ERRATUM = 190;

/** Whether a string, for example from front matter, is the id of an erratum of the seed documents. */
export function isErratum(text: string): boolean {
  const number = /^E(\d{3})$/.exec(text)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= LAST_ERRATUM;
}

/** Errors of the documents as such, which no single page puts right, and what this site does instead. */
export const GENERAL_ERRATA: Readonly<Record<string, Localized>> = {
  E139: {
    en: 'Contents and anchors are generated from the headings and checked by the build; names of one project became parameters.',
    'zh-Hans': '目录与锚点由标题生成，并在构建时检查；个别项目的名称改成了参数。',
  },
  E175: {
    en: 'Every link inside the site is resolved by the build; what has no page yet leads to the nearest one or to the official document.',
    'zh-Hans': '站内链接都在构建时解析；尚未撰写的页面会指向最接近的页面或官方文档。',
  },
  E177: {
    en: 'Every page names the Kubernetes versions that it was checked against and the day of its review.',
    'zh-Hans': '每个页面都写明核对过的 Kubernetes 版本与复核日期。',
  },
  E178: {
    en: 'Examples use reserved names, and reserved or private addresses.',
    'zh-Hans': '示例只使用保留域名，以及保留地址或私有地址。',
  },
};
