import Link from '@docusaurus/Link';
import { CopyMarkdown } from '@site/src/components/page/islands';
import { useLocale } from '@site/src/components/useLocale';
import { AREAS, type Area } from '@site/src/content/area';
import { KINDS, type Kind } from '@site/src/content/kind';
import type { Localized } from '@site/src/content/locale';
import { Fragment } from 'react';
import styles from './PageHeader.module.css';
import { TEXTS } from './texts';

interface Props {
  readonly title: string;
  readonly description?: string;
  readonly kind?: Kind;
  readonly area?: Area;
  /** The address of the page, for its Markdown file. */
  readonly address?: string;
}

/** The index of each kind of page, which is the way up from it. */
const INDEXES: Readonly<Record<Kind, string>> = {
  runbook: '/areas/',
  'how-to': '/how-to/',
  reference: '/reference/',
  alert: '/alerts/',
  tree: '/trees/',
};

/** Where the page stands, its title, and the one sentence that says what it is about. */
export function PageHeader({ title, description, kind, area, address }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.kind}>
        {kind && <Breadcrumb kind={kind} area={area} />}
        {address && <CopyMarkdown address={address} />}
      </div>
      <h1>
        <Breakable text={title} />
      </h1>
      {description && <p className={styles.description}>{description}</p>}
    </header>
  );
}

/** The way up: the index of the kind, and of a runbook its area. */
function Breadcrumb({ kind, area }: { readonly kind: Kind; readonly area: Area | undefined }) {
  const locale = useLocale();
  const steps: readonly { readonly address: string; readonly title: Localized }[] = [
    { address: INDEXES[kind], title: KINDS[kind] },
    ...(area ? [{ address: `/areas/${area}/`, title: AREAS[area] }] : []),
  ];
  return (
    <nav className={styles.breadcrumb} aria-label={TEXTS.way[locale]}>
      <ol>
        {steps.map((step) => (
          <li key={step.address}>
            <Link to={step.address}>{step.title[locale]}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A title in which a long name may break between its words, as in `KubePod|Crash|Looping`, and nowhere else. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[a-z])(?=[A-Z])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
