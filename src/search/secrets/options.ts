import { type SecretFinder, type SecretSpan, spansOf } from './span';

/** A word of a command, also one in quotes. */
const WORD = String.raw`(?:"(?<quoted>[^"\n]{1,400})"|'(?<single>[^'\n]{1,400})'|(?<bare>[^\s"'|;&<>]{1,400}))`;

/** Options whose value is a secret in every command that has them. */
const SECRET_OPTION = new RegExp(
  String.raw`(?<![\w-])--?(?:[a-z]+-)*(?:password|passwd|passphrase|pass|token|secret|api-?key|secret-key|access-key-secret|sk)(?:[= \t]{1,4})(?=(?:"?[^\s"'$-]|'))${WORD}`,
  'dg',
);

/** Options that hold a user and a secret: what stands behind the colon is hidden. */
const USER_AND_SECRET =
  /(?<![\w-])(?:-u|--user|--(?:src-|dest-)?creds|--registry-creds?|--proxy-user|--basic-auth)[= \t]{0,4}["']?[^\s:"'$]{0,200}:(?<secret>[^\s"']{1,400})/dg;

/** Short options whose meaning depends on the command: `-p` of a login is a password, of `mkdir`, `ssh` or `docker run` it is not. */
const OF_COMMANDS: readonly { readonly command: RegExp; readonly option: RegExp }[] = [
  {
    command:
      /\b(?:docker|podman|nerdctl|helm|buildah|skopeo|crane|oras|regctl|registry|az|oc|argocd|vault|harbor)\b.{0,80}?\blogin\b/,
    option: new RegExp(String.raw`(?<![\w-])-p[= \t]{0,4}(?=(?:"?[^\s"'$-]|'))${WORD}`, 'dg'),
  },
  { command: /\bsshpass\b/, option: new RegExp(String.raw`(?<![\w-])-p[ \t]{0,4}${WORD}`, 'dg') },
  { command: /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b/, option: /(?<![\w-])-p(?<secret>[^\s"'$]{1,200})/dg },
  { command: /\bredis-cli\b/, option: new RegExp(String.raw`(?<![\w-])-a[ \t]{1,4}${WORD}`, 'dg') },
  {
    command: /\bcreate secret\b/,
    option: /--from-literal[= \t]["']?[\w.-]{1,100}=(?<secret>[^\s"'$][^\s"']{0,400})/dg,
  },
  {
    command:
      /\b(?:echo|printf)\b[^|\n]{0,400}\|\s*(?:(?:docker|podman|nerdctl|helm)\b.{0,40}--password-stdin|base64\b)/,
    option: new RegExp(String.raw`\b(?:echo|printf)(?:[ \t]+-[neE]+)?[ \t]+(?=["']?[^\s"'$])${WORD}`, 'dg'),
  },
];

const LINE = /[^\n]+/g;

/** Secrets that are given to a command as an option. */
export const findOptions: SecretFinder = (text) => [
  ...words(text, SECRET_OPTION),
  ...spansOf(text, [USER_AND_SECRET]),
  ...Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) =>
    OF_COMMANDS.filter(({ command }) => command.test(line)).flatMap(({ option }) =>
      words(line, option).map(({ start, end }) => ({ start: start + index, end: end + index })),
    ),
  ),
];

/** The spans of the word that an option gives, without its quotes. */
function words(text: string, option: RegExp): SecretSpan[] {
  return Array.from(text.matchAll(option)).flatMap(({ indices }) => {
    const { quoted, single, bare, secret } = indices?.groups ?? {};
    const [start, end] = quoted ?? single ?? bare ?? secret ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}
