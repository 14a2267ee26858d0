import type { SimpleCommand } from '../../../shell';
import type { ScriptRule } from '../../rule';
import { isOutputWord } from '../../shell/output-words';

/** What the first words of a line look like when they are no command. The first row that fits names the language. */
const LOOKS: readonly (readonly [test: (first: string, second: string | undefined) => boolean, language: string])[] = [
  [(first) => /^"[^"\n]*":/.test(first), 'json'],
  [(first) => /^\[(?:\[?)[A-Za-z][\w-]*(?:\.(?:[\w-]+|"[^"]*"))*\]?\]$/.test(first) && first.includes('.'), 'toml'],
  [(first) => /^\[[A-Z][A-Za-z]+\]$/.test(first), 'systemd'],
  [(first) => /^\[[a-z][\w.-]*\]$/.test(first), 'toml'],
  [(first, second) => /^[A-Za-z_][\w.-]*$/.test(first) && second === '=', 'toml'],
  [(first) => /^[A-Za-z_][\w./-]*:$/.test(first), 'yaml'],
  [(first, second) => first === '-' && second !== undefined, 'yaml'],
  [(first, second) => first === '---' && second === undefined, 'yaml'],
];

const NAMES: Readonly<Record<string, string>> = { json: 'JSON', toml: 'TOML', systemd: 'systemd unit', yaml: 'YAML' };

/** Configuration that stands among commands. */
export const otherLanguage: ScriptRule = {
  id: 'shell/other-language',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Configuration in a block of commands', 'zh-Hans': '命令块中混入了配置文件' },
  rationale: {
    en: 'The lines are no commands: pasted, each fails or does something else, and the file that they belong to is never written.',
    'zh-Hans': '这些行不是命令：粘贴后要么报错，要么做了别的事，而它们所属的文件并没有被写入。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: '# /etc/docker/daemon.json\n{\n  "insecure-registries": ["registry.example.com"]\n}' },
      {
        language: 'bash',
        code: 'sudo vi /etc/containerd/config.toml\n[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"',
      },
      { language: 'bash', code: 'imagePullSecrets:\n  - name: registry' },
      { language: 'bash', code: '[Service]\nEnvironment="HTTP_PROXY=http://proxy.example.com:8080"' },
    ],
    right: [
      {
        language: 'bash',
        code: 'sudo tee /etc/docker/daemon.json <<\'EOF\'\n{\n  "insecure-registries": ["registry.example.com"]\n}\nEOF',
      },
      { language: 'bash', code: '[ -f /etc/os-release ] && cat /etc/os-release' },
    ],
  },
  *check(script) {
    const lines = linesOf(script.text);
    let last = '';
    let lastEnd = 0;
    for (const command of script.commands) {
      const language = languageOf(command, script.text, lines);
      // One finding for each stretch: an empty line starts another one.
      const goesOn = language === last && !/\n[ \t]*\n/.test(script.text.slice(lastEnd, command.start));
      if (language !== undefined && !goesOn) {
        const [first] = command.words;
        const end = first?.end ?? command.end;
        yield {
          start: command.start,
          end,
          message: `Unexpected ${NAMES[language]} among commands at \`${script.text.slice(command.start, end)}\`, expected it in a \`${language}\` block of its own, or in a here-document that writes the file.`,
        };
      }
      last = language ?? '';
      lastEnd = command.start;
    }
  },
};

function languageOf({ words, assignments }: SimpleCommand, text: string, lines: readonly number[]): string | undefined {
  const [first, second] = words;
  if (
    first === undefined ||
    assignments.some(({ start }) => start < first.start) ||
    !startsLine(first.start, text, lines)
  )
    return undefined;
  if (isOutputWord(first.text)) return undefined;
  return LOOKS.find(([test]) => test(first.text, second?.text))?.[1];
}

/** Whether only blanks stand in front of an offset on its line. */
function startsLine(offset: number, text: string, lines: readonly number[]): boolean {
  const start = lines.findLast((line) => line <= offset) ?? 0;
  return text.slice(start, offset).trim() === '';
}

function linesOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
}
