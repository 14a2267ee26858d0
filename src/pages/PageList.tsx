import Link from '@docusaurus/Link';
import { Index, IndexGroup, IndexRow, IndexRows } from '../components/index/Index';
import { useLocale } from '../components/useLocale';
import styles from './PageList.module.css';
import { TEXTS } from './texts';

export interface PageListProps {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly Group[];
}

interface Group {
  /** Heads the group where a list has several. */
  readonly title?: string;
  readonly id?: string;
  readonly address?: string;
  readonly written: readonly { readonly title: string; readonly address: string; readonly description: string }[];
  readonly planned: readonly { readonly title: string; readonly address: string; readonly nearest: string }[];
}

/** The pages of an area or of a kind: those that exist, and those that are planned with what stands in for them. */
export default function PageList({ title, description, groups }: PageListProps) {
  return (
    <Index
      title={title}
      description={description}
      groups={groups.flatMap((group) =>
        group.title && group.id ? [{ id: group.id, title: group.title, count: group.written.length }] : [],
      )}
    >
      {groups.map((group) => (
        <PageGroup key={group.title ?? title} {...group} />
      ))}
    </Index>
  );
}

function PageGroup({ title, id, address, written, planned }: Group) {
  const locale = useLocale();
  return (
    <IndexGroup id={id} title={title} address={address}>
      <IndexRows>
        {written.map((page) => (
          <IndexRow key={page.address} head={<Link to={page.address}>{page.title}</Link>}>
            {page.description}
          </IndexRow>
        ))}
      </IndexRows>
      {planned.length > 0 && (
        // Where nothing is written, what is planned must not look like an empty page.
        <details className={styles.planned} open={written.length === 0}>
          <summary>
            {TEXTS.planned[locale]} ({planned.length})
          </summary>
          <p>{TEXTS.plannedNote[locale]}</p>
          <ul>
            {planned.map((page) => (
              <li key={page.title} data-row>
                {page.title} <Link to={page.address}>{`${TEXTS.nearest[locale]}: ${page.nearest}`}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </IndexGroup>
  );
}
