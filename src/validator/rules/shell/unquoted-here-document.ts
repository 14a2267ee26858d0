import type { HereDocument, ShellScript, SimpleCommand } from '../../../shell';
import type { ScriptRule } from '../../rule';

/** `<<EOF` expands every `$` of the body before the program sees it. */
export const unquotedHereDocument: ScriptRule = {
  id: 'shell/unquoted-here-document',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Here-document that is expanded by mistake', 'zh-Hans': '被误展开的 here-document' },
  rationale: {
    en: 'Without quotes around the end mark the shell replaces every `$name` and `$(…)` of the body at once: nginx variables, script arguments and templates become empty.',
    'zh-Hans':
      '结束标记不加引号时，Shell 会立即替换正文里的每个 `$name` 和 `$(…)`：nginx 变量、脚本参数和模板都会变成空。',
  },
  docs: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Documents'],
  examples: {
    wrong: [
      { language: 'bash', code: 'cat > check.sh <<EOF\n#!/bin/sh\necho "$1"\nEOF' },
      { language: 'bash', code: 'cat > proxy.conf <<EOF\nproxy_set_header Host $host;\nEOF' },
    ],
    right: [
      { language: 'bash', code: 'cat > check.sh <<\'EOF\'\n#!/bin/sh\necho "$1"\nEOF' },
      { language: 'bash', code: 'NAME=demo\ncat > name.txt <<EOF\n$NAME\nEOF' },
    ],
  },
  *check(script) {
    for (const command of script.commands) {
      for (const { document, start, end } of command.redirects) {
        if (document === undefined || document.quoted) continue;
        const name = firstUnwanted(document, script, command);
        if (name === undefined) continue;
        yield {
          start,
          end,
          message: `Unexpected here-document that the shell expands although nothing here sets \`${name}\`. Expected quotes around its end mark: \`${script.text.slice(start, end).replace(document.delimiter, `'${document.delimiter}'`)}\`.`,
        };
      }
    }
  },
};

/** The first variable of the body that the script cannot mean: an argument, or a name in small letters that nothing sets. */
function firstUnwanted(document: HereDocument, script: ShellScript, command: SimpleCommand): string | undefined {
  const isScript = document.body.startsWith('#!');
  const set = new Set([
    ...script.commands.flatMap(({ assignments }) => assignments.map(({ name }) => name)),
    ...script.loops.map(({ name }) => name),
  ]);
  const read = script.commands.some(({ words }) => words[0]?.value === 'read');
  for (const part of document.parts) {
    if (part.kind === 'command' && isScript) return '$(…)';
    if (part.kind !== 'variable' || part.operator !== '') continue;
    const argument = /^[\d@*#?!-]$/.test(part.name);
    if (argument && !command.within.includes('function') && !script.text.startsWith('#!')) return `$${part.name}`;
    if (set.has(part.name) || read) continue;
    if (isScript || /^[a-z]/.test(part.name)) return `$${part.name}`;
  }
  return undefined;
}
