import { useLocale } from '@site/src/components/useLocale';
import type { FirstStep } from '@site/src/content/alerts';
import styles from './FirstSteps.module.css';
import { PLACE_WORDS } from './texts';

export interface FirstStepProps {
  readonly text: string;
  readonly command?: string;
  readonly on?: FirstStep['on'];
}

/** The first things to do, each with its command. */
export function FirstSteps({ steps }: { readonly steps: readonly FirstStepProps[] }) {
  const locale = useLocale();
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, command, on }) => (
        <li key={text}>
          <p>
            {text}
            {on && <span className={styles.place}>{PLACE_WORDS[on][locale]}</span>}
          </p>
          {command && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
            <pre tabIndex={0}>
              <code>{command}</code>
            </pre>
          )}
        </li>
      ))}
    </ol>
  );
}
