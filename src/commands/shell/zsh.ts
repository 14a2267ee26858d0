import {
  type Command,
  forEachChild,
  type ParameterExpansionPart,
  type Script,
  type SyntaxNode,
  type Word,
} from 'unbash';
import { type BlockProblem, blockError } from './problem';

/**
 * Names to which zsh gives a meaning of its own, in the letters that people use for variables: `path=…` is the PATH of every later command, and
 * `status=…` fails. From "Parameters Set By The Shell" and "Parameters Used By The Shell" of zshparam(1), and zsh/parameter of zshmodules(1).
 */
export const ZSH_NAMES: ReadonlySet<string> = new Set(
  `aliases argv builtins cdpath commands dirstack dis_aliases errnos fignore fpath funcstack functions galiases histchars history historywords
  jobdirs jobstates jobtexts keymaps mailpath manpath module_path modules nameddirs options parameters patchars path pipestatus prompt psvar
  reswords saliases signals status sysparams termcap terminfo userdirs usergroups watch widgets zle_bracketed_paste zsh_eval_context zsh_scheduled_events
  EGID EUID GID UID USERNAME HOST ARGC TTYIDLE`.split(/\s+/),
);

/** Options of `read` that zsh lacks or reads otherwise: there `-p` reads from a coprocess. */
const READ_OPTION = /^-[rs]*[paniN]/;

/** Builtins of bash that zsh lacks. */
const MISSING_BUILTINS: ReadonlySet<string> = new Set(['mapfile', 'readarray', 'shopt', 'complete', 'compgen']);

/**
 * What a reader's zsh does otherwise than bash with a text that is pasted into it, as far as it can be seen in the text.
 * `assigned` are the variables that the text sets.
 */
export function zshProblems(text: string, script: Script, assigned: ReadonlySet<string>): BlockProblem[] {
  const problems: BlockProblem[] = [];
  for (const name of assigned) {
    if (!ZSH_NAMES.has(name)) continue;
    const at = Math.max(0, text.search(new RegExp(`(?<![\\w$.{/-])${name}(?=[=+[;\\s]|$)`)));
    const message = `Unexpected variable ${name}, which zsh keeps for itself, expected another name, for example the_${name}`;
    problems.push(blockError('shell/reserved-name', at, at + name.length, message));
  }
  const remark = ({ pos, end }: { pos: number; end: number }, message: string): void => {
    problems.push(blockError('shell/zsh', pos, end, message));
  };
  const visit = (node: SyntaxNode, quoted: boolean): void => {
    if (node.type === 'Command') command(node, remark);
    if (node.type === 'For') for (const word of node.wordlist ?? []) bareVariable(word, assigned, remark);
    if (node.type === 'ParameterExpansion') expansion(node, quoted, remark);
    if (node.type === 'Command') {
      for (const word of node.args) {
        if (word.type !== 'Word') continue;
        bareVariable(word, assigned, remark);
        bareGlob(word, remark);
      }
    }
    forEachChild(node, (child) => visit(child, quoted || node.type === 'DoubleQuoted'));
  };
  visit(script, false);
  return problems;
}

type Remark = (range: { pos: number; end: number }, message: string) => void;

function command(node: Command, remark: Remark): void {
  const name = node.name?.value ?? '';
  if (MISSING_BUILTINS.has(name))
    remark(node, `Unexpected ${name}, which zsh does not have, expected a loop with read`);
  if (name !== 'read') return;
  const option = node.args.find((word) => word.type === 'Word' && READ_OPTION.test(word.value));
  if (option !== undefined) {
    remark(
      option,
      `Unexpected read ${option.text}, which zsh reads otherwise, expected printf with the question in front and read -r or read -rs`,
    );
  }
}

/** zsh splits no variable into words: `for pod in $pods` runs once there. */
function bareVariable(word: Word, assigned: ReadonlySet<string>, remark: Remark): void {
  for (const part of word.parts ?? []) {
    const name =
      part.type === 'SimpleExpansion'
        ? part.text.slice(1)
        : part.type === 'ParameterExpansion'
          ? part.parameter
          : undefined;
    if (name === undefined || !assigned.has(name)) continue;
    remark(
      word,
      `Unexpected ${part.text} without quotes, which bash splits into words and zsh does not, expected quotes, or a loop with read or xargs`,
    );
  }
}

/** Where no file matches, bash passes a pattern on as it is, and zsh gives up the whole line, with what stands behind `||`. */
function bareGlob(word: Word, remark: Remark): void {
  if (!(word.parts ?? []).some((part) => part.type === 'Glob')) return;
  remark(
    word,
    `Unexpected ${word.text} without quotes, which stops zsh where no file matches, expected quotes, or find with -name '…'`,
  );
}

function expansion(
  { pos, end, text, operation, prefix, index }: ParameterExpansionPart,
  quoted: boolean,
  remark: Remark,
): void {
  const range = { pos, end };
  if (operation?.type === 'CaseModification') {
    remark(range, `Unexpected ${text}, which is no expansion of zsh, expected tr, as in tr '[:upper:]' '[:lower:]'`);
  } else if (operation?.type === 'Transform' || prefix === '!') {
    remark(range, `Unexpected ${text}, which is no expansion of zsh, expected the variable itself`);
  } else if (index !== undefined && /^\d+$/.test(index.text)) {
    remark(
      range,
      `Unexpected ${text}, whose index counts from 0 in bash and from 1 in zsh, expected a loop over "\${…[@]}"`,
    );
  } else if (index !== undefined && index.text === '*' && !quoted) {
    remark(range, `Unexpected ${text} without quotes, expected "\${…[@]}" or "\${…[*]}"`);
  }
}
