import {
  type CommandBlock as Block,
  type CommandPart,
  type Copied,
  commandsOf,
  copyBlock,
  copyCommand,
  PLACES,
  showBlock,
} from '@site/src/commands';
import { useLocale } from '@site/src/components/useLocale';
import { useMemo } from 'react';
import styles from './CommandBlock.module.css';
import { CommandCode } from './CommandCode';
import { Confirmation } from './Confirmation';
import { CopyButton } from './CopyButton';
import { ExposureMark } from './ExposureMark';
import { focusParameter } from './focus';
import { InlineCode } from './InlineCode';
import { RiskMark } from './RiskMark';
import { useValueState } from './store';
import { fillText, SHELLS, TEXTS } from './texts';
import { copyNote, missingNames } from './wording';

interface Props {
  /** The compiled block, or its JSON, as the build writes it into a page. */
  readonly block: Block | string;
  /** Takes the place of the block's own title. */
  readonly title?: string;
}

/** A block of commands: where it runs, what it does and risks, the commands with their values, how to undo them. */
export function CommandBlock({ block: source, title: given }: Props) {
  const locale = useLocale();
  const block = useMemo(() => (typeof source === 'string' ? (JSON.parse(source) as Block) : source), [source]);
  const { values } = useValueState();
  const title = given ?? block.title;
  const name = title ?? firstLine(block);
  const commands = commandsOf(block);
  const several = commands.length > 1 && block.script !== true;
  const buttonFor = (copied: Copied, label: string, own: CommandPart[], small: boolean) => (
    <CopyButton
      name={label}
      small={small}
      text={() => ('text' in copied ? copied.text : undefined)}
      done={copyNote(block, own, values, locale)}
      {...('missing' in copied && {
        blocked: fillText(TEXTS.blocked[locale], missingNames(copied.missing, locale)),
        onBlocked: () => focusParameter(copied.missing[0]),
      })}
    />
  );
  return (
    <figure className={styles.block} data-risk={block.risk} data-block={block.language}>
      <figcaption className={styles.header}>
        <span className={styles.facts}>
          <span className={styles.place}>
            <span className="visually-hidden">{fillText(TEXTS.runsOn[locale], '')}</span>
            {PLACES[block.place][locale]}
            {block.script !== true && SHELLS[block.place] !== undefined && ` · ${SHELLS[block.place]?.[locale]}`}
          </span>
          <RiskMark risk={block.risk} because={block.because} />
          {block.exposes !== undefined && <ExposureMark because={block.exposes} />}
        </span>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        {buttonFor(copyBlock(block, values), fillText(TEXTS.copyNamed[locale], name), commands, false)}
      </figcaption>
      <CommandCode
        parts={showBlock(block, values)}
        label={name}
        {...(several && {
          buttonOf: (index: number) =>
            commands[index]?.needs !== true &&
            buttonFor(
              copyCommand(block, index, values),
              fillText(TEXTS.copyLine[locale], index + 1, name),
              commands.slice(index, index + 1),
              true,
            ),
        })}
      />
      <Confirmation block={block} name={name} />
      {block.undo !== undefined && (
        <p className={styles.undo}>
          {block.undo.kind === 'none' ? (
            TEXTS.undoNone[locale]
          ) : (
            <>
              <strong>{TEXTS.undo[locale]}</strong> <InlineCode text={block.undo.text} />
            </>
          )}
        </p>
      )}
    </figure>
  );
}

/** What a block without a title is called: its first command. */
function firstLine(block: Block): string {
  const [first] = commandsOf(block);
  const text = (first?.tokens ?? []).map((token) => (token[0] === 'slot' ? `$${token[1]}` : token[1])).join('');
  return text.split('\n')[0]?.slice(0, 60) ?? '';
}
