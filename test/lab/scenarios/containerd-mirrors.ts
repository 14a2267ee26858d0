import type { Scenario } from '../scenario';
import { pull } from './pulls';

const FOLDER = '/etc/containerd/certs.d/registry.example.com';
const MEND = `rm -rf ${FOLDER}`;
const RUNS = { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/ };
const OUTPUTS = {
  'containerd.txt':
    'journalctl -u containerd --since "2 minutes ago" --no-pager | grep -iE "trying next host|hosts.toml|fetch failed|resolve" | tail -n 8',
};
function hosts(text: string): string {
  return `mkdir -p ${FOLDER}\ncat > ${FOLDER}/hosts.toml <<'TOML'\n${text}\nTOML\nkubectl -n "$NAMESPACE" delete pod -l app=api --now`;
}

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'containerd-mirrors-hosts-file',
    page: 'containerd-mirrors',
    section: 'cause-hosts-file',
    message: 'failed to decode *hosts.toml*',
    image: 'registry.example.com/shop/web:1.8',
    alone: true,
    broken: hosts('server = "https://registry.example.com'),
    mended: MEND,
    outputs: OUTPUTS,
    status: /./,
    until: {
      run: 'journalctl -u containerd --since "2 minutes ago" --no-pager; kubectl -n "$NAMESPACE" get events',
      shows: /hosts\.toml/,
    },
    fix: { script: `${MEND}; kubectl -n "$NAMESPACE" delete pod -l app=api --now` },
    recovered: RUNS,
  }),
  pull({
    id: 'containerd-mirrors-mirror-refuses',
    page: 'containerd-mirrors',
    section: 'cause-mirror-refuses',
    message: 'trying next host - response was http.StatusNotFound',
    image: 'registry.example.com/shop/web:1.8',
    container: { imagePullPolicy: 'Always' },
    alone: true,
    broken: hosts(
      'server = "https://registry.example.com"\n[host."https://auth.lab.test/v2/mirror"]\n  override_path = true\n  capabilities = ["pull", "resolve"]',
    ),
    mended: MEND,
    outputs: OUTPUTS,
    status: /./,
    until: { run: 'journalctl -u containerd --since "2 minutes ago" --no-pager', shows: /trying next host/ },
    fix: { script: `${MEND}; kubectl -n "$NAMESPACE" delete pod -l app=api --now` },
    recovered: RUNS,
  }),
];
