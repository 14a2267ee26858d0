import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import { KINDS } from '@site/src/content/kind';
import type { Answer } from '@site/src/search/answer';
import type { Finding } from '@site/src/search/diagnosis/diagnose';
import { useState } from 'react';
import styles from './DiagnosisView.module.css';
import { FoundValues } from './FoundValues';
import { RecognisedText } from './RecognisedText';
import { applyValues, handOver } from './tab';
import { LIKELIHOODS, TEXTS } from './texts';
import { useResultAddress } from './useOpenResult';

/** The findings of a text, its values, and the text with what was recognised in it. */
export function DiagnosisView({ answer }: { readonly answer: Answer }) {
  const locale = useLocale();
  const [applied, setApplied] = useState<string>();
  const { diagnosis, results } = answer;
  const { values, findings, readings, secrets } = diagnosis;
  const key = JSON.stringify(values);
  const apply = (): void => {
    applyValues(values, diagnosis.text);
    setApplied(key);
  };
  const leave = (): void => {
    apply();
    // Whoever comes back finds the text again.
    handOver(answer);
  };
  const shown =
    findings.length > 0 ? findings : results.map((result): Finding => ({ result, likelihood: 'unlikely', facts: [] }));
  return (
    <>
      <section aria-labelledby="findings">
        <h2 id="findings">{findings.length > 0 ? TEXTS.findings[locale] : TEXTS.nearest[locale]}</h2>
        {findings.length === 0 && <p>{TEXTS.nothing[locale]}</p>}
        <ol className={styles.findings}>
          {shown.map((finding) => (
            <FindingItem key={finding.result.key} finding={finding} sure={findings.length > 0} onOpen={leave} />
          ))}
        </ol>
      </section>
      {values.length > 0 && (
        <section aria-labelledby="values" className={styles.values}>
          <h2 id="values">{TEXTS.values[locale]}</h2>
          <FoundValues values={values} label="" />
          <button type="button" className={styles.apply} onClick={apply}>
            {TEXTS.apply[locale]}
          </button>
          <span role="status">{applied === key && TEXTS.applied[locale]}</span>
        </section>
      )}
      <section aria-labelledby="recognised">
        <h2 id="recognised">{TEXTS.recognised[locale]}</h2>
        {readings.length > 0 && <p>{readings.map(({ name }) => name[locale]).join(' · ')}</p>}
        {secrets.length > 0 && <p>{TEXTS.masked[locale]}</p>}
        <RecognisedText diagnosis={diagnosis} />
      </section>
    </>
  );
}

interface ItemProps {
  readonly finding: Finding;
  readonly sure: boolean;
  readonly onOpen: () => void;
}

function FindingItem({ finding: { result, likelihood, facts }, sure, onOpen }: ItemProps) {
  const locale = useLocale();
  const address = useResultAddress();
  const { kind, title, section, sectionTitle, description } = result;
  return (
    <li className={styles.finding}>
      <Link to={address(result)} onClick={onOpen}>
        {title}
        {section !== '' && sectionTitle !== '' && ` › ${sectionTitle}`}
      </Link>{' '}
      <span className={styles.kind}>
        {KINDS[kind][locale]}
        {sure && ` · ${LIKELIHOODS[likelihood][locale]}`}
      </span>
      <p>{description}</p>
      {facts.length > 0 && (
        <ul className={styles.evidence} aria-label={TEXTS.because[locale]}>
          {facts.map(({ kind: factKind, text }) => (
            <li key={`${factKind} ${text}`}>
              <code>{text}</code>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
