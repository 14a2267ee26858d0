import { parameter, type ShownPart, type ShownToken } from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import type { Locale } from '@site/src/content/locale';
import type { ReactNode } from 'react';
import styles from './CommandCode.module.css';
import { focusParameter } from './focus';
import { ScrollBox } from './ScrollBox';
import { fillText, ORIGINS, TEXTS } from './texts';

interface Props {
  readonly parts: readonly ShownPart[];
  /** What the scrolling box is called. */
  readonly label: string;
  /** The copy button of one command of several. */
  readonly buttonOf?: (command: number) => ReactNode;
}

/** The commands of a block with their colours, their parameters as chips, in a box that scrolls by itself. */
export function CommandCode({ parts, label, buttonOf }: Props) {
  return (
    <ScrollBox className={styles.box} label={label}>
      <pre className={styles.code}>
        <code>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one block never change their order.
            <span key={index} className={styles.part} data-kind={part.kind}>
              {part.command === undefined ? null : buttonOf?.(part.command)}
              {part.tokens.map((token, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <Piece key={at} token={token} />
              ))}
            </span>
          ))}
        </code>
      </pre>
    </ScrollBox>
  );
}

function Piece({ token }: { readonly token: ShownToken }) {
  const locale = useLocale();
  if (token.kind === 'text') return token.text;
  if (token.kind !== 'slot') return <span data-class={token.kind}>{token.text}</span>;
  const { label } = parameter(token.parameter);
  const note = noteOf(token, label[locale], locale);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the keyboard has the same in the line of values.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <span
      className={styles.slot}
      onClick={() => focusParameter(token.parameter)}
      data-state={token.state}
      data-parameter={token.parameter}
      title={note}
    >
      {token.text}
    </span>
  );
}

function noteOf({ state, origin }: Extract<ShownToken, { kind: 'slot' }>, label: string, locale: Locale): string {
  if (state === 'unset' || origin === undefined) return fillText(TEXTS.unset[locale], label);
  return fillText(TEXTS.setTo[locale], label, (state === 'set' ? ORIGINS[origin] : TEXTS.unchecked)[locale]);
}
