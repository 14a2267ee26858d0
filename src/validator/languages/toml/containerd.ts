import type { TomlDocument } from './read';
import type { TomlRule } from './rule';
import type { TomlStatement } from './statements';
import { whatFile } from './what-file';

const OLD_CRI = 'io.containerd.grpc.v1.cri';
const IMAGES = 'io.containerd.cri.v1.images';
const RUNTIME = 'io.containerd.cri.v1.runtime';
/** What stayed in the old plugin with version 3: the server of streams. */
const STAYED =
  /^(?:disable_tcp_service|stream_server_address|stream_server_port|stream_idle_timeout|enable_tls_streaming|x509_key_pair_streaming)$/;
const TO_IMAGES =
  /^(?:registry|snapshotter|disable_snapshot_annotations|discard_unpacked_layers|image_decryption|max_concurrent_downloads|image_pull_progress_timeout|image_pull_with_sync_fs|sandbox_image)$/;

/** Plugin ids of another version than the file says. */
export const containerdVersion: TomlRule = {
  id: 'toml/containerd-version',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Plugin of another version of the file', 'zh-Hans': '插件 ID 与配置版本不符' },
  rationale: {
    en: 'containerd moves the settings of a file of version 2 by itself, but ignores an old plugin id in a file of version 3, so the setting has no effect.',
    'zh-Hans': 'containerd 会自动迁移 version 2 的配置，但在 version 3 的文件里会忽略旧的插件 ID，设置不会生效。',
  },
  docs: ['https://github.com/containerd/containerd/blob/main/docs/cri/config.md'],
  examples: {
    wrong: [
      {
        language: 'toml',
        code: 'version = 3\n\n[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"',
      },
      {
        language: 'toml',
        code: 'version = 2\n\n[plugins."io.containerd.cri.v1.images".registry]\n  config_path = "/etc/containerd/certs.d"',
      },
    ],
    right: [
      {
        language: 'toml',
        code: 'version = 2\n\n[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"',
      },
      {
        language: 'toml',
        code: 'version = 3\n\n[plugins."io.containerd.cri.v1.images".registry]\n  config_path = "/etc/containerd/certs.d"',
      },
    ],
  },
  *check(document, snippet) {
    if (whatFile(snippet, document) !== 'containerd') return;
    const version = versionOf(document);
    const seen = new Set<string>();
    for (const { plugin, rest, start, end } of pluginStatements(document)) {
      const [first = ''] = rest;
      if (seen.has(`${plugin} ${first}`)) continue;
      seen.add(`${plugin} ${first}`);
      if (version !== undefined && version >= 3 && plugin === OLD_CRI && first !== '' && !STAYED.test(first)) {
        const moved =
          first === 'sandbox_image'
            ? `${IMAGES}".pinned_images] sandbox`
            : `${TO_IMAGES.test(first) ? IMAGES : RUNTIME}"`;
        yield {
          start,
          end,
          message: `Unexpected plugin \`${OLD_CRI}\` for \`${first}\` with \`version = ${version}\`, expected it under \`[plugins."${moved}${first === 'sandbox_image' ? '' : ']'}\`.`,
        };
      }
      if (version === 2 && (plugin === IMAGES || plugin === RUNTIME))
        yield {
          start,
          end,
          message: `Unexpected plugin \`${plugin}\` with \`version = 2\`, expected \`version = 3\`, or the plugin \`${OLD_CRI}\`.`,
        };
      if (version === undefined && document.statements.some(({ key }) => key[0] === 'root' || key[0] === 'state'))
        continue;
      if (version === 1 || (plugin === 'cri' && version === undefined))
        yield {
          start,
          end,
          message: `Unexpected plugin \`${plugin}\` of version 1 of the file, which containerd 2.0 no longer reads, expected \`version = 2\` and \`${OLD_CRI}\`.`,
        };
    }
  },
};

/** What containerd refuses together, or reads only for a while. */
export const containerdRegistry: TomlRule = {
  id: 'toml/containerd-registry',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Registries in the old way', 'zh-Hans': '旧式的仓库配置' },
  rationale: {
    en: 'With both `mirrors` and `config_path` the image plugin does not load and the node becomes NotReady. `mirrors`, `configs` and `auths` are deprecated since containerd 1.5 and about to go; `hosts.toml` replaces them.',
    'zh-Hans':
      '同时设置 `mirrors` 和 `config_path` 会导致镜像插件无法加载，节点变为 NotReady。`mirrors`、`configs`、`auths` 自 containerd 1.5 起弃用，即将移除，应改用 `hosts.toml`。',
  },
  docs: [
    'https://github.com/containerd/containerd/blob/main/docs/cri/registry.md',
    'https://github.com/containerd/containerd/blob/main/RELEASES.md',
  ],
  examples: {
    wrong: [
      {
        language: 'toml',
        code: 'version = 2\n\n[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n  [plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]\n    endpoint = ["https://mirror.example.com"]',
      },
      {
        language: 'toml',
        code: '[plugins."io.containerd.grpc.v1.cri".registry.configs."registry.example.com".tls]\n  insecure_skip_verify = true',
      },
    ],
    right: [
      {
        language: 'toml',
        code: '[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"',
      },
    ],
  },
  *check(document, snippet) {
    if (whatFile(snippet, document) !== 'containerd') return;
    const statements = pluginStatements(document).filter(({ rest }) => rest[0] === 'registry');
    const path = statements.find(({ rest, value }) => rest[1] === 'config_path' && !/^(?:""|'')$/.test(value));
    const seen = new Set<string>();
    for (const { rest, start, end } of statements) {
      const name = rest[1] ?? '';
      if (!/^(?:mirrors|configs|auths)$/.test(name) || seen.has(name)) continue;
      seen.add(name);
      const message =
        path !== undefined && name === 'mirrors'
          ? 'Unexpected `mirrors` together with `config_path`: containerd refuses both (`mirrors` cannot be set when `config_path` is provided), expected a `hosts.toml` below `config_path` only.'
          : `Unexpected \`registry.${name}\`, deprecated since containerd 1.5: expected \`config_path\` and a \`hosts.toml\` for each registry.`;
      yield { start, end, message };
    }
  },
};

interface PluginStatement extends TomlStatement {
  readonly plugin: string;
  /** The way inside the plugin: the rest of the table, then the key. */
  readonly rest: readonly string[];
}

function pluginStatements({ statements }: TomlDocument): PluginStatement[] {
  return statements.flatMap((statement) => {
    const way = [...statement.table, ...statement.key];
    const [plugins, plugin, ...rest] = way;
    return plugins === 'plugins' && plugin !== undefined ? [{ ...statement, plugin, rest }] : [];
  });
}

function versionOf({ statements }: TomlDocument): number | undefined {
  const version = statements.find(({ table, key }) => table.length === 0 && key.length === 1 && key[0] === 'version');
  return version === undefined ? undefined : Number.parseInt(version.value, 10);
}
