import type { Snippet } from '../../snippet';
import type { TomlDocument } from './read';

export type TomlFile = 'containerd' | 'hosts' | 'other';

/** What a TOML snippet is a file of: its path or title says so, else its tables. */
export function whatFile(snippet: Snippet, { statements }: TomlDocument): TomlFile {
  const path = snippet.purpose.kind === 'file' ? snippet.purpose.path : (snippet.meta.values.get('title') ?? '');
  if (/hosts\.toml|certs\.d\//.test(path) && !/\bconfig\.toml/.test(path)) return 'hosts';
  if (/containerd\/(?:[\w./-]*\/)?[\w.-]+\.toml|\bconfig\.toml/.test(path) && !/k3s|crio/.test(path))
    return 'containerd';
  if (statements.some(({ table }) => table[0] === 'plugins' && table[1]?.startsWith('io.containerd.') === true))
    return 'containerd';
  const hosts = statements.some(({ table, key }) => key.length === 0 && table[0] === 'host' && table.length > 1);
  return hosts && !statements.some(({ table }) => table[0] === 'plugins') ? 'hosts' : 'other';
}
