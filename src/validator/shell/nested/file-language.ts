/** The language of a file by its path; the first row that fits. */
const BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/\/systemd\/.*\.conf$/, 'systemd'],
  [/\.(?:service|timer|socket|mount|slice|target)$/, 'systemd'],
  [/(?:^|\/)nginx[^/]*\.conf$|\/nginx\/.*\.conf$/, 'nginx'],
  [/(?:^|\/)daemon\.json$|\.json$|(?:^|\/)\.docker\/config\.json$/, 'json'],
  [/\.ya?ml$/, 'yaml'],
  [/\.toml$/, 'toml'],
  [/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$/, 'dockerfile'],
  [/\.(?:sh|bash)$/, 'shell'],
  [/\.ini$/, 'ini'],
  [/\.rego$/, 'rego'],
  [/\.jq$/, 'jq'],
];

export function languageOfFile(path: string): string | undefined {
  return BY_PATH.find(([pattern]) => pattern.test(path))?.[1];
}
