import Link from '@docusaurus/Link';
import type { ParameterName } from '@site/src/commands';
import { type AlertLabels, LinkReader, ValuesPanel } from '@site/src/components/commands';
import { PageHeader } from '@site/src/components/page/PageHeader';
import type { CrossLink } from '@site/src/components/page/Related';
import { useLocale } from '@site/src/components/useLocale';
import type { AlertOrigin, Severity } from '@site/src/content/alerts';
import { SECTIONS } from '@site/src/content/section';
import Layout from '@theme/Layout';
import styles from './AlertPage.module.css';
import { type FirstStepProps, FirstSteps } from './FirstSteps';
import { SeverityMark } from './SeverityMark';
import { ORIGIN_WORDS, TEXTS } from './texts';

export interface AlertPageProps {
  readonly name: string;
  /** In the language of the page. */
  readonly address: string;
  readonly origin: AlertOrigin;
  readonly fact: string;
  readonly impact: string;
  readonly rules: readonly { readonly severity: Severity; readonly hold: string; readonly when: string }[];
  readonly labels: readonly { readonly name: string; readonly holds: string }[];
  /** What of a link may fill the commands. */
  readonly fault: AlertLabels;
  readonly parameters: readonly ParameterName[];
  readonly steps: readonly FirstStepProps[];
  readonly links: readonly (CrossLink & { readonly description?: string })[];
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
          {alert.retired && <Retired {...alert.retired} />}
          {alert.parameters.length > 0 ? (
            <ValuesPanel parameters={alert.parameters} alert={alert.fault} />
          ) : (
            <LinkReader alert={alert.fault} />
          )}
          <h2 id="meaning">{headings.meaning[locale]}</h2>
          <Rules rules={alert.rules} />
          {alert.retired === undefined && (
            <p className={styles.origin}>
              {TEXTS.origin[locale]}
              {ORIGIN_WORDS[alert.origin][locale]}
            </p>
          )}
          <h2 id="impact">{headings.impact[locale]}</h2>
          <p>{alert.impact}</p>
          <h2 id="diagnosis">{headings.diagnosis[locale]}</h2>
          <FirstSteps steps={alert.steps} />
          <h2 id="mitigation">{TEXTS.causes[locale]}</h2>
          <Causes links={alert.links} />
          <h2 id="labels">{TEXTS.labels[locale]}</h2>
          <Labels labels={alert.labels} />
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

function Rules({ rules }: Pick<AlertPageProps, 'rules'>) {
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="table" tabIndex={0}>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{TEXTS.severity[locale]}</th>
            <th scope="col">{TEXTS.hold[locale]}</th>
            <th scope="col">{TEXTS.when[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ severity, hold, when }) => (
            <tr key={severity + hold + when}>
              <td>
                <SeverityMark severity={severity} />
              </td>
              <td>{hold === '0s' ? TEXTS.atOnce[locale] : <code>{hold}</code>}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Causes({ links }: Pick<AlertPageProps, 'links'>) {
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

function Labels({ labels }: Pick<AlertPageProps, 'labels'>) {
  const locale = useLocale();
  if (labels.length === 0) return <p>{TEXTS.noLabels[locale]}</p>;
  return (
    <>
      <p>{TEXTS.labelsNote[locale]}</p>
      <dl className={styles.labels}>
        {labels.map(({ name, holds }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{holds}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
