import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useLocation } from '@docusaurus/router';
import { useLocale } from '@site/src/components/useLocale';
import { AREAS, type Area } from '@site/src/content/area';
import styles from './AreaNavigation.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly name: string;
  readonly items: readonly PropSidebarItem[];
}

/** The pages of the area at hand, with a way up to its index. */
export function AreaNavigation({ name, items }: Props) {
  const locale = useLocale();
  const { pathname } = useLocation();
  const up = parent(name);
  return (
    <nav className={styles.navigation} data-area aria-label={up.title[locale]}>
      <Link className={styles.up} to={up.address}>
        {up.title[locale]}
      </Link>
      <ul>
        {items.map(
          (item) =>
            item.type === 'link' && (
              <li key={item.href}>
                <Link to={item.href} aria-current={pathname === item.href ? 'page' : undefined}>
                  {item.label}
                </Link>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function parent(name: string) {
  if (Object.hasOwn(AREAS, name)) return { address: `/areas/${name}/`, title: AREAS[name as Area] };
  return name === 'how-to'
    ? { address: '/how-to/', title: TEXTS.howTo }
    : { address: '/reference/', title: TEXTS.reference };
}
