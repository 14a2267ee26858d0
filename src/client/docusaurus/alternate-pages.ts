import { BASE, baseOf } from '../site';
import { useLocation } from './router';

/** Stands in for `useAlternatePageUtils` of `@docusaurus/theme-common/internal`: the address of this page in another language. */
export function useAlternatePageUtils(): { createUrl(to: { readonly locale: string }): string } {
  const { pathname } = useLocation();
  const page = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname.slice(1);
  return { createUrl: ({ locale }) => baseOf(locale) + page };
}
