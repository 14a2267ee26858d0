import { CopyMarkdown } from '@site/src/components/page/islands';
import { useLocale } from '@site/src/components/useLocale';
import { KINDS, type Kind } from '@site/src/content/kind';
import { Fragment } from 'react';
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
      <h1>
        <Breakable text={title} />
      </h1>
      {description && <p className={styles.description}>{description}</p>}
    </header>
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
