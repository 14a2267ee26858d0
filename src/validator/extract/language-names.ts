/** The canonical name of a language for every name that authors write behind a fence. */
const NAMES: Readonly<Record<string, string>> = {
  bash: 'shell',
  sh: 'shell',
  shell: 'shell',
  zsh: 'shell',
  ksh: 'shell',
  console: 'console',
  'shell-session': 'console',
  shellsession: 'console',
  'sh-session': 'console',
  terminal: 'console',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  json5: 'jsonc',
  toml: 'toml',
  dockerfile: 'dockerfile',
  docker: 'dockerfile',
  containerfile: 'dockerfile',
  promql: 'promql',
  jq: 'jq',
  jsonpath: 'jsonpath',
  'go-template': 'go-template',
  gotemplate: 'go-template',
  'custom-columns': 'custom-columns',
  powershell: 'powershell',
  pwsh: 'powershell',
  ps1: 'powershell',
  rego: 'rego',
  cel: 'cel',
  systemd: 'systemd',
  unit: 'systemd',
  service: 'systemd',
  ini: 'ini',
  nginx: 'nginx',
  mermaid: 'mermaid',
  text: 'text',
  txt: 'text',
  plaintext: 'text',
  plain: 'text',
  output: 'text',
  log: 'text',
  markdown: 'text',
  md: 'text',
  diff: 'text',
};

/** The canonical language of a fence's label, or the label itself in lower case. An empty label is the language `''`. */
export function canonicalLanguage(label: string): string {
  const name = label.toLowerCase();
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? name) : name;
}

/** Every name that authors may write. */
export function languageNames(): readonly string[] {
  return Object.keys(NAMES);
}
