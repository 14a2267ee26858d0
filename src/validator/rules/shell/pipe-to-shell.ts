import type { SimpleCommand, Word } from '../../../shell';
import type { InvocationRule } from '../../rule';

const DOWNLOADERS = new Set(['curl', 'wget']);

/** `curl … | sh`: runs whatever the server sends, half of it when the connection breaks. */
export const pipeToShell: InvocationRule = {
  id: 'shell/pipe-to-shell',
  target: 'invocation',
  programs: ['sh', 'bash', 'zsh', 'dash', 'source', '.', 'eval'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Download that is run at once', 'zh-Hans': '下载后直接执行' },
  rationale: {
    en: 'Nobody sees what is run, and a broken connection runs half a script, often as root.',
    'zh-Hans': '没有人看到将要执行的内容；连接中断时会执行半个脚本，而且往往是以 root 身份。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: 'curl -fsSL https://get.example.com/install.sh | sudo bash' },
      { language: 'bash', code: 'bash -c "$(curl -fsSL https://get.example.com/install.sh)"' },
      { language: 'bash', code: 'bash <(curl -fsSL https://get.example.com/install.sh)' },
    ],
    right: [
      {
        language: 'bash',
        code: 'curl -fsSLo install.sh https://get.example.com/install.sh\nless install.sh\nbash install.sh',
      },
    ],
  },
  *check({ program, name, args, command }) {
    const index = command.pipeline.indexOf(command);
    const piped =
      command.pipeline.slice(0, Math.max(0, index)).some(downloads) &&
      args.every(({ text }) => text.startsWith('-') && text !== '-c');
    const inner = args.find(({ parts }: Word) =>
      parts.some((part) => (part.kind === 'command' || part.kind === 'process') && part.commands.some(downloads)),
    );
    if ((piped && program !== 'eval') || inner !== undefined) {
      const place = inner ?? name;
      yield {
        start: place.start,
        end: place.end,
        message: `Unexpected download that \`${program}\` runs at once. Expected three steps: download to a file, read it, run it.`,
      };
    }
  },
};

function downloads({ words }: SimpleCommand): boolean {
  return words.some(({ value }) => value !== undefined && DOWNLOADERS.has(value));
}
