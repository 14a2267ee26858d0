import { useLocale } from '@site/src/components/useLocale';
import type { Severity } from '@site/src/content/alerts';
import styles from './AlertSummary.module.css';
import { SeverityMark } from './SeverityMark';
import { TEXTS } from './texts';

/** The first lines of an alert's page. */
export interface AlertSummaryProps {
  readonly rules: readonly { readonly severity: Severity; readonly hold: string }[];
  readonly impact: string;
  /** Whom to call, where it is known. */
  readonly escalate?: string;
  /** Whether links to the section `impact` come here, since the page has no section of its own for it. */
  readonly isSection?: boolean;
}

/** How bad it is, since when, and what is felt: what somebody decides by whether to get up. */
export function AlertSummary({ rules, impact, escalate, isSection }: AlertSummaryProps) {
  const locale = useLocale();
  return (
    <div className={styles.summary}>
      <p className={styles.rules}>
        {rules.map(({ severity, hold }) => (
          <span key={severity + hold}>
            <SeverityMark severity={severity} />{' '}
            {hold === '0s' ? TEXTS.atOnce[locale] : TEXTS.after[locale].replace('{hold}', holdWords(hold, locale))}
          </span>
        ))}
      </p>
      <p id={isSection ? 'impact' : undefined}>{impact}</p>
      {escalate !== undefined && (
        <p>
          <strong>{TEXTS.call[locale]}</strong>
          {TEXTS.colon[locale]}
          {escalate}
        </p>
      )}
    </div>
  );
}

const UNITS = {
  en: { s: 'second', m: 'minute', h: 'hour', d: 'day' },
  'zh-Hans': { s: '秒', m: '分钟', h: '小时', d: '天' },
} as const;

/** A duration as Prometheus writes it, in words: `1h30m` is "1 hour 30 minutes". */
export function holdWords(hold: string, locale: keyof typeof UNITS): string {
  const parts = [...hold.matchAll(/(\d+)([smhd])/g)].map(([, count = '', unit = 'm']) => {
    const word = UNITS[locale][unit as keyof (typeof UNITS)['en']];
    return locale === 'en' ? `${count} ${word}${count === '1' ? '' : 's'}` : `${count} ${word}`;
  });
  return parts.length === 0 ? hold : parts.join(' ');
}
