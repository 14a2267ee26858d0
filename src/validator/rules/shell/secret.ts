import type { Word } from '../../../shell';
import type { InvocationRule } from '../../rule';

const SECRET_OPTION =
  /^--(?:docker-password|password|passwd|token|secret|client-secret|api-key|dest-password|src-password|auth-token|bearer-token)$/;
const CREDENTIALS_OPTION = /^--(?:creds|dest-creds|src-creds)$/;
const SECRET_KEY = /^--from-literal=[\w.-]*(?:password|passwd|secret|token|api-?key)[\w.-]*=/i;
const LOGIN = new Set(['docker', 'podman', 'nerdctl', 'helm', 'crane', 'skopeo']);

/** A password in the arguments of a program. */
export const secretArgument: InvocationRule = {
  id: 'shell/secret-argument',
  target: 'invocation',
  programs: '*',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Secret on the command line', 'zh-Hans': '命令行中的机密' },
  rationale: {
    en: 'Arguments show in the process list of every user and stay in the shell history; a sample password in a page also ends up in real clusters.',
    'zh-Hans':
      '命令行参数会出现在所有用户可见的进程列表里，也会留在 Shell 历史中；页面里的示例密码还会被带进真实集群。',
  },
  docs: ['https://docs.docker.com/reference/cli/docker/login/#password-stdin'],
  examples: {
    wrong: [
      {
        language: 'bash',
        code: 'kubectl create secret docker-registry registry --docker-server=registry.example.com --docker-username=ci --docker-password=Example12345',
      },
      { language: 'bash', code: 'curl -u admin:Example12345 https://registry.example.com/v2/_catalog' },
      { language: 'bash', code: 'docker login -u ci -p Example12345 registry.example.com' },
      { language: 'bash', code: "echo 'Example12345' | docker login -u ci --password-stdin registry.example.com" },
    ],
    right: [
      { language: 'bash', code: 'docker login -u ci --password-stdin registry.example.com < "$PASSWORD_FILE"' },
      { language: 'bash', code: 'docker run -d --name cache --user 1000:1000 registry:3' },
      {
        language: 'bash',
        code: 'kubectl create secret generic registry --from-file=.dockerconfigjson=config.json --type=kubernetes.io/dockerconfigjson',
      },
    ],
  },
  *check({ program, args, command }) {
    for (const [index, word] of args.entries()) {
      const found = secretIn(program, word, args[index + 1], args);
      if (found === undefined) continue;
      yield {
        start: found.start,
        end: found.end,
        message: `Unexpected secret in the arguments of \`${program}\`: process list and history show it. Expected it from a file or standard input.`,
      };
    }
    const piped = args.some(({ text }) => text === '--password-stdin')
      ? command.pipeline[command.pipeline.indexOf(command) - 1]
      : undefined;
    const text = piped?.words.slice(1).find((word) => !word.text.startsWith('-'));
    if (piped?.words[0]?.value === 'echo' && text?.value !== undefined) {
      yield {
        start: text.start,
        end: text.end,
        message:
          'Unexpected secret in the arguments of `echo`: the history keeps it. Expected `--password-stdin < "$PASSWORD_FILE"`.',
      };
    }
  },
};

function secretIn(program: string, word: Word, next: Word | undefined, args: readonly Word[]): Word | undefined {
  const text = word.value ?? '';
  const [option = '', attached] = splitOption(text);
  const login = LOGIN.has(program) && args.some(({ value }) => value === 'login');
  if (SECRET_OPTION.test(option) || (login && option === '-p'))
    return isLiteral(attached ?? next?.value) ? (attached === undefined ? next : word) : undefined;
  // `--user 1000:1000` of a container is no login.
  const ofCurl = program === 'curl' && /^(?:-[a-zA-Z]*[uU]|--user|--proxy-user)$/.test(option);
  if (CREDENTIALS_OPTION.test(option) || ofCurl) {
    const value = attached ?? next?.value;
    return value !== undefined && /^[^:\s]+:[^:\s]+$/.test(value) && isLiteral(value.split(':')[1])
      ? attached === undefined
        ? next
        : word
      : undefined;
  }
  if (SECRET_KEY.test(text) && isLiteral(text.split('=').slice(2).join('='))) return word;
  if (program === 'curl' && /^Authorization: (?:Bearer|Basic) \S+$/i.test(text)) return word;
  return undefined;
}

function splitOption(text: string): [string, string | undefined] {
  const equals = text.indexOf('=');
  return text.startsWith('--') && equals > 0 ? [text.slice(0, equals), text.slice(equals + 1)] : [text, undefined];
}

/** A fixed value; a placeholder has a rule of its own, and `-` or a path is where the value comes from. */
function isLiteral(value: string | undefined): boolean {
  return (
    value !== undefined &&
    value !== '' &&
    !value.startsWith('<') &&
    !value.startsWith('-') &&
    !value.startsWith('/') &&
    !value.startsWith('@') &&
    !value.includes('=')
  );
}
