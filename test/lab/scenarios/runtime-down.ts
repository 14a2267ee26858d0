import type { Scenario } from '../scenario';

const NOT_READY = {
  run: 'kubectl describe node worker-1',
  shows: /container runtime (is down|not ready)|Ready +(False|Unknown)/,
  seconds: 120,
};
const READY = {
  run: 'kubectl wait --for=condition=Ready node/worker-1 --timeout=5s',
  shows: /condition met/,
  seconds: 120,
};
const OUTPUTS = {
  'describe-node.txt': 'kubectl describe node worker-1',
  'kubelet.txt':
    'journalctl -u kubelet --since "2 minutes ago" --no-pager | grep -E "container runtime|PLEG|validate service connection|Runtime" | tail -n 12',
  'containerd.txt': 'journalctl -u containerd -n 12 --no-pager',
};
const COMMON = {
  page: 'runtime-down',
  alone: true,
  values: { NODE: 'worker-1' },
  outputs: OUTPUTS,
  until: NOT_READY,
  recovered: READY,
} as const;
const UP = 'systemctl start containerd; systemctl restart kubelet';
const RESTORE = `[[ -e /tmp/config.toml ]] && cp /tmp/config.toml /etc/containerd/config.toml; systemctl restart containerd; systemctl restart kubelet; kubectl wait --for=condition=Ready node/worker-1 --timeout=90s`;

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    id: 'runtime-down-stopped',
    section: 'cause-stopped',
    message: 'container runtime is down',
    broken: 'systemctl stop containerd',
    mended: UP,
    fix: { blocks: ['Start containerd'] },
  },
  {
    ...COMMON,
    id: 'runtime-down-config',
    section: 'cause-config',
    message: 'failed to load TOML*',
    broken:
      'cp /etc/containerd/config.toml /tmp/config.toml; echo "[plugins" >> /etc/containerd/config.toml; systemctl restart containerd --no-block',
    until: {
      run: 'journalctl -u containerd --since "1 minute ago" --no-pager',
      shows: /failed to load TOML|unmarshal/,
    },
    mended: RESTORE,
    fix: { script: RESTORE },
  },
  {
    ...COMMON,
    id: 'runtime-down-config-version',
    section: 'cause-config-version',
    message: 'expected containerd config version equal to or less than `*`, got `*`',
    broken:
      'cp /etc/containerd/config.toml /tmp/config.toml; sed -i "s/^version = 3/version = 9/" /etc/containerd/config.toml; systemctl restart containerd --no-block',
    until: { run: 'journalctl -u containerd --since "1 minute ago" --no-pager', shows: /config version/ },
    mended: RESTORE,
    fix: { script: RESTORE },
  },
  {
    ...COMMON,
    id: 'runtime-down-cri-missing',
    section: 'cause-cri-missing',
    message: 'unknown service runtime.v1.RuntimeService',
    broken:
      'cp /etc/containerd/config.toml /tmp/config.toml; sed -i "1a disabled_plugins = [\'io.containerd.grpc.v1.cri\']" /etc/containerd/config.toml; systemctl restart containerd; systemctl restart kubelet --no-block',
    until: { run: 'journalctl -u kubelet --since "1 minute ago" --no-pager', shows: /unknown service runtime.v1/ },
    outputs: { ...OUTPUTS, 'crictl.txt': 'crictl --timeout 10s version' },
    blocks: { 'Is the service up, and does its CRI answer?': { fails: /unknown service/ } },
    mended: RESTORE,
    fix: { script: RESTORE },
  },
  {
    ...COMMON,
    id: 'runtime-down-endpoint',
    section: 'cause-endpoint',
    message:
      'validate service connection: validate CRI v1 runtime API for endpoint "*": rpc error: code = Unavailable desc = *connect: no such file or directory*',
    broken:
      'cp /var/lib/kubelet/config.yaml /tmp/kubelet.yaml; sed -i "s#/run/containerd/containerd.sock#/run/crio/crio.sock#" /var/lib/kubelet/config.yaml; systemctl restart kubelet --no-block',
    until: { run: 'journalctl -u kubelet --since "1 minute ago" --no-pager', shows: /validate service connection/ },
    mended: 'cp /tmp/kubelet.yaml /var/lib/kubelet/config.yaml; systemctl restart kubelet',
    fix: { script: 'cp /tmp/kubelet.yaml /var/lib/kubelet/config.yaml', blocks: [] },
    recovered: READY,
  },
];
