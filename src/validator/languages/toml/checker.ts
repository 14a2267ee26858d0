import { type LanguageChecker, remarksResult } from '../../language-checker';
import { withoutHoles } from '../holes';
import { containerdRegistry, containerdVersion } from './containerd';
import { containerdHosts } from './hosts';
import { containerdHostsDockerServer } from './hosts-docker-server';
import { containerdHostsTable } from './hosts-table';
import { readToml } from './read';
import type { TomlRule } from './rule';
import { tomlSyntax } from './syntax';

const RULES: readonly TomlRule[] = [
  tomlSyntax,
  containerdVersion,
  containerdRegistry,
  containerdHosts,
  containerdHostsTable,
  containerdHostsDockerServer,
];

/** TOML, and what containerd makes of it. */
export const tomlChecker: LanguageChecker = {
  languages: ['toml'],
  rules: RULES,
  check(snippet) {
    const document = readToml(snippet);
    const remarks = RULES.flatMap((rule) =>
      [...rule.check(document, snippet)].map((remark) => ({ rule: rule.id, ...remark })),
    );
    return remarksResult(withoutHoles(snippet, remarks));
  },
};
