import { CopyMarkdown } from '@site/src/components/page/CopyMarkdown';
import { useLocale } from '@site/src/components/useLocale';
import { KINDS, type Kind } from '@site/src/content/kind';
import styles from './PageHeader.module.css';

interface Props {
  readonly title: string;
  readonly description?: string;
  readonly kind?: Kind;
  /** The address of the page, for its Markdown file. */
  readonly address?: string;
}

/** Kind, title and the one sentence that says what the page is about. */
export function PageHeader({ title, description, kind, address }: Props) {
  const locale = useLocale();
  return (
    <header className={styles.header}>
      {(kind || address) && (
        <p className={styles.kind}>
          {kind && KINDS[kind][locale]}
          {address && <CopyMarkdown address={address} />}
        </p>
      )}
      <h1>{title}</h1>
      {description && <p className={styles.description}>{description}</p>}
    </header>
  );
}
