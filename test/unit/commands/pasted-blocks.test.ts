import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CommandBlock,
  commandsOf,
  copyBlock,
  copyCommand,
  missingParameters,
  PARAMETER_NAMES,
  parameter,
  showBlock,
  type Values,
} from '../../../src/commands';
import { siteBlocks } from './site-blocks';
import { type Calls, hasShell, type PastedShell, pasteAll } from './stand-ins';

const NEEDED: readonly PastedShell[] = ['bash', 'zsh', 'dash'];
const missing = NEEDED.filter((shell) => !hasShell(shell));
if (missing.length > 0) {
  const message = `Pasting every block of the site is skipped: there is no ${missing.join(' and no ')} on this machine.`;
  if (process.env.REQUIRE_SHELLS === '1') throw new Error(message);
  console.warn(message);
}

const SET: Values = Object.fromEntries(
  PARAMETER_NAMES.map((name) => [name, { value: parameter(name).example, origin: 'typed' as const }]),
);

/** A text that somebody may paste, and what it came from. */
interface Text {
  readonly where: string;
  readonly text: string;
  readonly changes: boolean;
  readonly guarded: boolean;
}

/** A block as its button copies it, line by line, and as it is selected by hand: without comments, prompts and output, which cannot be selected. */
function textsOf(where: string, block: CommandBlock, values: Values): Text[] {
  const commands = commandsOf(block);
  const changes = block.risk !== 'reads';
  const texts = new Map<string, boolean>();
  const whole = copyBlock(block, values);
  if ('text' in whole) texts.set(whole.text, missingParameters(block, values).length > 0);
  commands.forEach((command, index) => {
    if (command.needs === true || commands.length === 1) return;
    const copied = copyCommand(block, index, values);
    if ('text' in copied) texts.set(copied.text, missingParameters(block, values, [command]).length > 0);
  });
  const shown = showBlock(block, values)
    .filter(({ kind }) => kind === 'command' || kind === 'guard' || kind === 'space')
    .flatMap(({ tokens }) => tokens.map(({ kind, text }) => (kind === 'comment' ? '' : text)))
    .join('');
  if (!texts.has(shown)) texts.set(shown, missingParameters(block, values).length > 0);
  return [...texts].map(([text, guarded]) => ({ where, text, changes, guarded }));
}

/** Each different text of the site once. */
function allTexts(values: Values): Text[] {
  const texts = siteBlocks()
    .filter(({ block }) => block.script !== true)
    .flatMap(({ where, block }) => textsOf(where, block, values));
  return [...new Map(texts.map((one) => [`${one.changes}${one.text}`, one])).values()];
}

/** What only bash and zsh read; the site says that its blocks are for them. */
const BASH_ONLY =
  /<\(|\[\[|\w\+?=\(|\$'|<<<|&>|\{\w+,|\{\d+\.\.|\bread -\w*s|\$\{\w+\[|\$\{\w+:\d|\$\{\w+\/|^\s*function |\bdeclare\b|;&|\bexport \w+=\$\(|pipefail/m;

const unset = allTexts({});
const set = allTexts(SET);

describe.skipIf(missing.length > 0)('every block of the site, pasted', { timeout: 120_000 }, () => {
  const results = new Map<string, readonly Calls[]>();
  let errors = '';

  beforeAll(async () => {
    const runs = NEEDED.flatMap((shell) => [
      { shell, mode: 'unset', texts: unset, empty: false },
      { shell, mode: 'empty', texts: unset, empty: true },
      { shell, mode: 'set', texts: set, empty: false },
    ]);
    await Promise.all(
      runs.map(async ({ shell, mode, texts, empty }) => {
        const run = await pasteAll(
          shell,
          texts.map(({ text }) => text),
          empty,
        );
        results.set(`${shell} ${mode}`, run.calls);
        errors += run.errors.replace(/^/gm, `${shell} ${mode}: `);
      }),
    );
  }, 120_000);

  const at = (shell: PastedShell, mode: string, index: number): Calls => results.get(`${shell} ${mode}`)?.[index];

  it('is as many as the site has', () => {
    expect(unset.length).toBeGreaterThan(800);
    expect(set.length).toBeGreaterThan(800);
  });

  it.each(NEEDED)('leaves %s alive and ready for the next line', (shell) => {
    const lost = (['unset', 'empty', 'set'] as const).flatMap((mode) =>
      (mode === 'set' ? set : unset)
        .filter((_, index) => at(shell, mode, index) === undefined)
        .map(({ where, text }) => `${mode} ${where}: ${text}`),
    );
    expect(lost.slice(0, 5)).toEqual([]);
  });

  it.each(NEEDED)('calls nothing in %s where it changes something and a value is unset or empty', (shell) => {
    const called = (['unset', 'empty'] as const).flatMap((mode) =>
      unset.flatMap(({ where, text, changes, guarded }, index) => {
        const calls = at(shell, mode, index) ?? [];
        return changes && guarded && calls.length > 0 ? [`${mode} ${where}: ${calls[0]} of ${text}`] : [];
      }),
    );
    expect(called).toEqual([]);
  });

  it.each(NEEDED)('passes no empty word in %s for a value that is unset or empty', (shell) => {
    const usual = new Set(set.flatMap((_, index) => at(shell, 'set', index) ?? []));
    const called = (['unset', 'empty'] as const).flatMap((mode) =>
      unset.flatMap(({ where }, index) =>
        (at(shell, mode, index) ?? [])
          .filter((call) => call.includes('<>') && !usual.has(call))
          .map((call) => `${mode} ${where}: ${call}`),
      ),
    );
    expect(called).toEqual([]);
  });

  it('calls the same programs with the same words in zsh as in bash', () => {
    const different = set.flatMap(({ where, text }, index) => {
      const [bash, zsh] = [at('bash', 'set', index), at('zsh', 'set', index)];
      return JSON.stringify(bash) === JSON.stringify(zsh) ? [] : [{ where, text, bash, zsh }];
    });
    expect(different).toEqual([]);
  });

  it('calls the same in dash, where it is no text for bash and zsh alone', () => {
    const different = set.flatMap(({ where, text }, index) => {
      if (BASH_ONLY.test(text)) return [];
      const [bash, dash] = [at('bash', 'set', index), at('dash', 'set', index)];
      return JSON.stringify(bash) === JSON.stringify(dash) ? [] : [{ where, text, bash, dash }];
    });
    expect(different).toEqual([]);
  });

  it('calls no program that the test has no stand-in for', () => {
    // What a stand-in prints is run where a text evaluates it.
    expect(
      [
        ...new Set(errors.split('\n').filter((line) => /not found/.test(line) && !/\b(?:alpha|gamma)\b/.test(line))),
      ].slice(0, 10),
    ).toEqual([]);
  });
});
