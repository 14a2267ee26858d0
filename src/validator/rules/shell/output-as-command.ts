import type { SimpleCommand } from '../../../shell';
import type { ScriptRule } from '../../rule';
import { isHeading, isOutputWord } from '../../shell/output-words';

/** Error messages, events and tables that stand among commands. */
export const outputAsCommand: ScriptRule = {
  id: 'shell/output-as-command',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Output in a block of commands', 'zh-Hans': '命令块中混入了输出' },
  rationale: {
    en: 'Pasted, every line of the output is run as a command; a `>` or a back-quote in it does damage.',
    'zh-Hans': '粘贴后每一行输出都会被当作命令执行；其中的 `>` 或反引号会造成破坏。',
  },
  docs: [],
  examples: {
    wrong: [
      {
        language: 'bash',
        code: 'Failed to pull image "web:1": rpc error: code = Unknown desc = failed to resolve reference\nkubectl get pods',
      },
      {
        language: 'bash',
        code: 'kubectl get pods\nNAME   READY   STATUS    RESTARTS   AGE\nweb    1/1     Running   0          5m',
      },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods' },
      {
        language: 'text',
        code: 'Failed to pull image "web:1": rpc error: code = Unknown desc = failed to resolve reference',
      },
    ],
  },
  *check(script, snippet) {
    if (snippet.purpose.kind !== 'fence') return;
    const command = script.commands.find((candidate) => isOutput(candidate));
    if (command === undefined) return;
    const line = script.text.slice(command.start).split('\n', 1)[0] ?? '';
    const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
    yield {
      start: command.start,
      end: command.start + line.length,
      message: `Unexpected output \`${shown}\` among commands, expected it in a \`text\` block of its own, or all of it as a \`console\` transcript.`,
    };
  },
};

function isOutput({ words }: SimpleCommand): boolean {
  const [first, second] = words;
  const name = first?.value ?? '';
  if (first === undefined || first.text !== name) return false;
  if (isOutputWord(name)) return second !== undefined || name.endsWith(':');
  return isHeading(name) && second?.value !== undefined && /^[A-Z()-]+$/.test(second.value);
}
