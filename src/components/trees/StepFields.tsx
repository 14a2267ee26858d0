import type { CommandBlock, ParameterName } from '@site/src/commands';
import { FOCUS_EVENT, fieldId, useValueState, ValueField } from '@site/src/components/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { QuestionView, Walk } from '@site/src/trees/browser';
import { useEffect } from 'react';
import { TEXTS } from './texts';
import styles from './WalkPanel.module.css';

interface Props {
  readonly walk: Walk<QuestionView<CommandBlock>>;
  /** The parameters for which the page has no field. */
  readonly names: readonly ParameterName[];
}

/** Fields for the parameters of the step at hand that have none on the page. */
export function StepFields({ walk: { at }, names }: Props) {
  const locale = useLocale();
  const { values, refused } = useValueState();
  useEffect(() => {
    const focus = (event: Event): void => {
      const name = names.find((one) => event instanceof CustomEvent && event.detail === one);
      if (name !== undefined) document.getElementById(fieldId(name))?.focus();
    };
    window.addEventListener(FOCUS_EVENT, focus);
    return () => window.removeEventListener(FOCUS_EVENT, focus);
  }, [names]);
  const commands =
    at.kind === 'question' ? at.question.commands : at.leaf.kind === 'escalation' ? at.leaf.commands : [];
  const asked = new Set(commands.flatMap(({ compiled }) => compiled.parameters));
  const shown = names.filter((name) => asked.has(name));
  if (shown.length === 0) return null;
  return (
    <section className={styles.tools} aria-label={TEXTS.fields[locale]}>
      {shown.map((name) => (
        <ValueField
          key={name}
          name={name}
          value={values[name]}
          refused={refused.find(({ parameter }) => parameter === name)}
        />
      ))}
    </section>
  );
}
