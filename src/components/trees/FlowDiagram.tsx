import styles from './FlowDiagram.module.css';

interface Props {
  /** One `<svg>` element, drawn by the build. */
  readonly svg: string;
  readonly label: string;
}

/** A flow diagram of a page, in its own scroll box. */
export function FlowDiagram({ svg, label }: Props) {
  return (
    <figure className={styles.diagram}>
      <section
        className={styles.flow}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={label}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by the build from the text of the page.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  );
}
