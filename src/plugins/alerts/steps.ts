import { compileBlock } from '../../commands/compile';
import type { FirstStepProps } from '../../components/alerts/FirstSteps';
import type { FirstStep } from '../../content/alerts';
import type { Locale } from '../../content/locale';

/**
 * The first steps of an alert with their commands compiled, so that no shell parser is sent to the browser.
 * Throws where a command cannot be published, with what is wrong and where in the command.
 */
export function compileSteps(alert: string, steps: readonly FirstStep[], locale: Locale): FirstStepProps[] {
  return steps.map(({ text, command, on }) => {
    if (command === undefined) return { text: text[locale] };
    const { block, problems } = compileBlock({
      language: 'bash',
      text: command,
      meta: on === undefined ? '' : `on=${on}`,
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (block === undefined || errors.length > 0) {
      const found = errors.map(({ message, pos }) => `column ${pos + 1}: ${message}`).join('\n');
      throw new Error(`A first step of ${alert} cannot be published: ${command}\n${found}\nSee src/content/alerts/.`);
    }
    return { text: text[locale], block };
  });
}
