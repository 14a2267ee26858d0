import type { Word } from '../../../shell';
import type { InvocationRule } from '../../rule';

/** `rm -rf "$DIR"/…` deletes from the root when the variable is empty. */
export const bareRemove: InvocationRule = {
  id: 'shell/bare-remove',
  target: 'invocation',
  programs: ['rm'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Recursive removal of an unguarded variable', 'zh-Hans': '对未加保护的变量递归删除' },
  rationale: {
    en: 'With the variable unset, `rm -rf "$DIR"/*` is `rm -rf /*`.',
    'zh-Hans': '变量未设置时，`rm -rf "$DIR"/*` 就是 `rm -rf /*`。',
  },
  docs: ['https://www.shellcheck.net/wiki/SC2115'],
  examples: {
    wrong: [
      { language: 'bash', code: 'rm -rf "$BACKUP_DIR"/*' },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
      { language: 'bash', code: 'sudo rm -rf ${STATE}/pods' },
      { language: 'bash', code: 'rm -rf /' },
    ],
    right: [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
      { language: 'bash', code: 'rm -rf "${BACKUP_DIR:?set BACKUP_DIR}"/old' },
      { language: 'bash', code: 'rm -rf /tmp/demo' },
      { language: 'bash', code: 'work=$(mktemp -d)\nrm -rf "$work"' },
    ],
  },
  *check({ args }) {
    const flags = args.map(({ text }) => text).filter((text) => text.startsWith('-'));
    if (!flags.some((flag) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(flag))) return;
    for (const word of args) {
      if (word.text === '/' || word.text === '/*')
        yield { start: word.start, end: word.end, message: 'Unexpected removal of the root folder.' };
      const variable = unguarded(word);
      if (variable === undefined) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `Unexpected \`${word.text}\` in a recursive removal: empty, it names a folder at the root. Expected a guard: \`"\${${variable}:?}"\`.`,
      };
    }
  },
};

/** The variable that starts a path and that may be empty. */
function unguarded({ parts }: Word): string | undefined {
  const [first, second] = parts;
  if (first?.kind !== 'variable' || /^:?[?=-]$/.test(first.operator)) return undefined;
  return second?.kind === 'literal' && second.value.startsWith('/') ? first.name : undefined;
}
