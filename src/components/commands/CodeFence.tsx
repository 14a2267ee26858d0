import { useLocale } from '@site/src/components/useLocale';
import { useRef } from 'react';
import styles from './CodeFence.module.css';
import { CopyButton } from './CopyButton';
import { ScrollBox } from './ScrollBox';
import { fillText, TEXTS } from './texts';

interface Props {
  /** The language of the fence; `text` is output or an error message. */
  readonly language: string;
  /** The code with its colours, made by the build; it holds nothing but text and spans. */
  readonly html: string;
  readonly title?: string;
  /** False for an example of how not to do it, which nobody should take to a shell. */
  readonly copyable?: boolean;
}

/** Names of languages as their users write them. */
const NAMES: Readonly<Record<string, string>> = {
  yaml: 'YAML',
  json: 'JSON',
  toml: 'TOML',
  ini: 'INI',
  promql: 'PromQL',
  dockerfile: 'Dockerfile',
  powershell: 'PowerShell',
  rego: 'Rego',
  nginx: 'nginx',
  systemd: 'systemd',
};

/** A file, an expression or an output: what is not a command. */
export function CodeFence({ language, html, title, copyable = true }: Props) {
  const locale = useLocale();
  const code = useRef<HTMLElement>(null);
  const isOutput = language === 'text';
  const kind = isOutput ? TEXTS.output[locale] : (NAMES[language] ?? language);
  const name = title ?? kind;
  return (
    <figure className={styles.fence} data-output={isOutput} data-block={language}>
      <figcaption className={styles.header}>
        <span className={styles.kind}>{kind}</span>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        {!isOutput && copyable && (
          <CopyButton name={fillText(TEXTS.copyNamed[locale], name)} text={() => code.current?.textContent ?? ''} />
        )}
      </figcaption>
      <ScrollBox className={styles.box} label={name}>
        <pre className={styles.code}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by the build, from the project's own pages. */}
          <code ref={code} data-html="html" dangerouslySetInnerHTML={{ __html: html }} />
        </pre>
      </ScrollBox>
    </figure>
  );
}
