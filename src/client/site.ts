import { DEFAULT_LOCALE } from '../content/locale';

/** The language of the bundle, set by the build. */
export const LOCALE: string = process.env.SITE_LOCALE ?? DEFAULT_LOCALE;

/** The path below which the pages of this language lie, with slashes at both ends; set by the build. */
export const BASE: string = process.env.SITE_BASE ?? '/';

/** The same of the whole site. */
const ROOT = LOCALE === DEFAULT_LOCALE ? BASE : BASE.slice(0, -LOCALE.length - 1);

/** The base path of a language. */
export function baseOf(locale: string): string {
  return locale === DEFAULT_LOCALE ? ROOT : `${ROOT}${locale}/`;
}

/** Completes an address of the site, as components write it, with the base path; others stay as they are. */
export function withBase(address: string): string {
  if (!address.startsWith('/') || (BASE !== '/' && address.startsWith(BASE))) return address;
  return BASE + address.slice(1);
}
