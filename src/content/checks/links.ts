import { isPageLink, resolvePageLink } from '../links/resolve';
import type { WrittenSite } from '../links/site';
import { linksOf } from '../markdown/links';
import type { Problem } from '../page';
import { type CheckedText, problemAt } from './text';

/** Checks that every link to a page leads somewhere. */
export function checkLinks(checked: CheckedText, site: WrittenSite): Problem[] {
  return linksOf(checked.tree)
    .filter(({ target }) => isPageLink(target))
    .flatMap(({ target, line, column }) => {
      const resolved = resolvePageLink(checked.text.file, target, site);
      return resolved.to === 'nothing' ? [problemAt(checked, line, resolved.message, column)] : [];
    });
}
