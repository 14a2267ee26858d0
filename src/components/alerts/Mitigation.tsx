import type { CommandBlock as Block } from '@site/src/commands';
import { CommandBlock } from '@site/src/components/commands';
import { useLocale } from '@site/src/components/useLocale';
import { TEXTS } from './texts';

/** What may be done at once in one language, or why nothing safe can be. */
export type AlertMitigationProps =
  | { readonly none: string }
  | {
      readonly actions: readonly {
        readonly text: string;
        readonly block?: Block;
        readonly risk: string;
        readonly undo: string;
      }[];
    };

/** The safe actions of an alert, each with what it costs and how it is taken back. */
export function Mitigation(mitigation: AlertMitigationProps) {
  const locale = useLocale();
  if ('none' in mitigation) {
    return (
      <p>
        <strong>{TEXTS.noAction[locale]}</strong>
        {TEXTS.colon[locale]}
        {mitigation.none}
      </p>
    );
  }
  return mitigation.actions.map(({ text, block, risk, undo }) => (
    <div key={text}>
      {block === undefined ? <p>{text}</p> : <CommandBlock block={block} title={text} />}
      <p>
        <strong>{TEXTS.risk[locale]}</strong>
        {TEXTS.colon[locale]}
        {risk}
      </p>
      <p>
        <strong>{TEXTS.undo[locale]}</strong>
        {TEXTS.colon[locale]}
        {undo}
      </p>
    </div>
  ));
}
