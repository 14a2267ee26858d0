import {
  type CommandBlock,
  type CommandPart,
  missingParameters,
  type ParameterName,
  parameter,
  type Values,
} from '@site/src/commands';
import type { Locale } from '@site/src/content/locale';
import { fillText, TEXTS } from './texts';

/** Names of parameters in a sentence. */
export function missingNames(names: readonly ParameterName[], locale: Locale): string {
  return names.map((name) => parameter(name).label[locale]).join(locale === 'en' ? ', ' : '、');
}

/** What is said after a copy of some commands of a block: that guards went with them, where values are missing. */
export function copyNote(block: CommandBlock, commands: CommandPart[], values: Values, locale: Locale): string {
  const missing = missingParameters(block, values, commands);
  return missing.length === 0
    ? TEXTS.copied[locale]
    : fillText(TEXTS.copiedGuarded[locale], missingNames(missing, locale));
}
