import Link from '@docusaurus/Link';
import type { ParameterName } from '@site/src/commands';
import { type AlertLabels, LinkReader, ValuesPanel } from '@site/src/components/commands';
import { PageHeader } from '@site/src/components/page/PageHeader';
import type { CrossLink } from '@site/src/components/page/Related';
import { useLocale } from '@site/src/components/useLocale';
import type { AlertOrigin, Severity } from '@site/src/content/alerts';
import { SECTIONS } from '@site/src/content/section';
import Layout from '@theme/Layout';
import { type AlertCauseProps, AlertCauses } from './AlertCauses';
import { AlertLabelList, type AlertLabelProps } from './AlertLabelList';
import styles from './AlertPage.module.css';
import { AlertRules } from './AlertRules';
import { AlertSummary } from './AlertSummary';
import { type FirstStepProps, FirstSteps } from './FirstSteps';
import { type AlertMitigationProps, Mitigation } from './Mitigation';
import { ORIGIN_WORDS, TEXTS } from './texts';

export interface AlertPageProps {
  readonly name: string;
  /** In the language of the page. */
  readonly address: string;
  readonly origin: AlertOrigin;
  readonly fact: string;
  readonly impact: string;
  readonly rules: readonly { readonly severity: Severity; readonly hold: string; readonly when: string }[];
  readonly labels: readonly AlertLabelProps[];
  /** What of a link may fill the commands. */
  readonly fault: AlertLabels;
  readonly parameters: readonly ParameterName[];
  readonly steps: readonly FirstStepProps[];
  /** The causes with what tells them apart, or only the pages to go to where nobody has written them yet. */
  readonly causes: readonly AlertCauseProps[];
  readonly links: readonly (CrossLink & { readonly description?: string })[];
  readonly mitigation?: AlertMitigationProps;
  readonly escalate?: string;
  readonly falsePositives: readonly string[];
  readonly notCounted?: string;
  /** Where the first steps were run, in words. */
  readonly trial?: string;
  readonly retired?: {
    readonly since: string;
    readonly successor?: { readonly name: string; readonly address: string };
  };
}

/** The page of an alert for which no Markdown is written: all that the alert table knows, in the order in which it is needed. */
export default function AlertPage(alert: AlertPageProps) {
  const locale = useLocale();
  const headings = SECTIONS.alert;
  return (
    <Layout title={alert.name} description={alert.fact}>
      <main className="index-page">
        <article className={`prose ${styles.alert}`}>
          <PageHeader title={alert.name} description={alert.fact} kind="alert" address={alert.address} />
          <AlertSummary rules={alert.rules} impact={alert.impact} escalate={alert.escalate} isSection />
          {alert.retired && <Retired {...alert.retired} />}
          {alert.parameters.length > 0 ? (
            <ValuesPanel parameters={alert.parameters} alert={alert.fault} />
          ) : (
            <LinkReader alert={alert.fault} />
          )}
          <h2 id="diagnosis">{TEXTS.firstSteps[locale]}</h2>
          <FirstSteps steps={alert.steps} />
          <h2 id="causes">{TEXTS.causes[locale]}</h2>
          {alert.causes.length > 0 ? <AlertCauses causes={alert.causes} /> : <Pages links={alert.links} />}
          {alert.mitigation && (
            <>
              <h2 id="mitigation">{headings.mitigation[locale]}</h2>
              <Mitigation {...alert.mitigation} />
            </>
          )}
          {alert.falsePositives.length > 0 && (
            <>
              <h2 id="false-positives">{headings['false-positives'][locale]}</h2>
              <ul>
                {alert.falsePositives.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          <h2 id="meaning">{headings.meaning[locale]}</h2>
          <AlertRules rules={alert.rules} />
          {alert.notCounted && <p>{alert.notCounted}</p>}
          {alert.retired === undefined && (
            <p className={styles.origin}>
              {TEXTS.origin[locale]}
              {ORIGIN_WORDS[alert.origin][locale]}
            </p>
          )}
          <h2 id="labels">{TEXTS.labels[locale]}</h2>
          <AlertLabelList labels={alert.labels} />
          {alert.trial && <p className={styles.origin}>{alert.trial}</p>}
        </article>
      </main>
    </Layout>
  );
}

function Retired({ since, successor }: NonNullable<AlertPageProps['retired']>) {
  const locale = useLocale();
  return (
    <p className={styles.retired}>
      {TEXTS.retired[locale]} {TEXTS.since[locale].replace('{month}', since)}{' '}
      {successor && (
        <>
          {TEXTS.successor[locale]}
          <Link to={successor.address}>{successor.name}</Link>
          {TEXTS.stop[locale]}
        </>
      )}
    </p>
  );
}

function Pages({ links }: Pick<AlertPageProps, 'links'>) {
  const locale = useLocale();
  return (
    <ol className={styles.causes}>
      {links.map(({ title, address, planned, description }) => (
        <li key={address}>
          <Link to={address}>{title}</Link>
          <span>{planned ? TEXTS.planned[locale] : description}</span>
        </li>
      ))}
    </ol>
  );
}
