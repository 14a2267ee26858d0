import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import { KINDS } from '@site/src/content/kind';
import type { Answer } from '@site/src/search/answer';
import type { Finding } from '@site/src/search/diagnosis/diagnose';
import type { FoundValue } from '@site/src/search/diagnosis/reading';
import { useState } from 'react';
import styles from './DiagnosisView.module.css';
import { EndNote } from './EndNote';
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
  const leave = (finding: Finding): void => {
    // What is opened is about one object, and its commands get the values of that object.
    applyValues(finding.values, diagnosis.text);
    // Whoever comes back finds the text again.
    handOver(answer);
  };
  const shown =
    findings.length > 0
      ? findings
      : results.map((result): Finding => ({ result, likelihood: 'unlikely', facts: [], values }));
  return (
    <>
      <section aria-labelledby="findings">
        <h2 id="findings">
          {findings.length > 0 && answer.end === 'found' ? TEXTS.findings[locale] : TEXTS.nearest[locale]}
        </h2>
        <EndNote end={answer.end} />
        <ol className={styles.findings}>
          {shown.map((finding) => (
            <FindingItem
              key={finding.result.key}
              finding={finding}
              others={values}
              sure={findings.length > 0}
              onOpen={() => leave(finding)}
            />
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
  /** The values of the text as a whole, which are shown once below. */
  readonly others: readonly FoundValue[];
  readonly sure: boolean;
  readonly onOpen: () => void;
}

function FindingItem({ finding: { result, likelihood, facts, values }, others, sure, onOpen }: ItemProps) {
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
      {values.some(({ parameter, value }) =>
        others.some((other) => other.parameter === parameter && other.value !== value),
      ) && <FoundValues values={values} label="" />}
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
