import type { ToolRisk, ToolRisks } from './table';

const PACKAGES = {
  reads:
    'list, show, search, policy, info, check-update, repolist, provides, depends, rdepends, changelog, history, madison, check, showpkg, query',
  changes: `install, update, upgrade, dist-upgrade, full-upgrade, reinstall, downgrade, makecache, download, hold, unhold, mark, clean, autoclean, add, add-repository,
    refresh, fix, config-manager, module, groupinstall, localinstall, versionlock`,
  destroys: 'remove, purge, autoremove, erase, del',
} as const;

const IPTABLES: ToolRisk = {
  otherwise: 'reads',
  options: [
    { flags: '-A -I -N -P -R --append --insert --new-chain --policy --replace', risk: 'changes' },
    { flags: '-D -F -X -Z --delete --flush --delete-chain --zero', risk: 'destroys' },
  ],
};

/** Services, packages, storage, network and power of a machine. */
export const hostTools = {
  // The scripts that this site offers: they ask a cluster, a node or a registry, and write nothing.
  'image-audit.sh': { otherwise: 'reads' },
  'image-pull-diagnose.sh': { otherwise: 'reads' },
  'dockerhub-quota.sh': { otherwise: 'reads' },
  systemctl: {
    reads:
      'status, show, cat, list-units, list-unit-files, list-dependencies, list-timers, list-sockets, list-jobs, is-active, is-enabled, is-failed, is-system-running, get-default, show-environment, help',
    changes: `start, stop, restart, reload, try-restart, reload-or-restart, enable, disable, mask, unmask, daemon-reload, daemon-reexec, set-property, set-default, set-environment,
      edit, reset-failed, kill, link, preset, reenable`,
    destroys: 'reboot, poweroff, halt, kexec, suspend, hibernate, isolate, emergency, rescue, revert, clean',
    otherwise: 'reads',
  },
  journalctl: {
    otherwise: 'reads',
    options: [
      { flags: '--rotate --flush --sync --relinquish-var --update-catalog --setup-keys', risk: 'changes' },
      { flags: '--vacuum-size --vacuum-time --vacuum-files', risk: 'destroys' },
    ],
  },
  apt: PACKAGES,
  'apt-get': PACKAGES,
  'apt-cache': { otherwise: 'reads' },
  'apt-mark': { reads: 'showhold, showmanual, showauto', changes: 'hold, unhold, auto, manual' },
  'add-apt-repository': { otherwise: 'changes' },
  dnf: PACKAGES,
  yum: PACKAGES,
  zypper: PACKAGES,
  apk: PACKAGES,
  snap: PACKAGES,
  brew: PACKAGES,
  pip: { reads: 'list, show, check', changes: 'install, download', destroys: 'uninstall' },
  pip3: { reads: 'list, show, check', changes: 'install, download', destroys: 'uninstall' },
  npm: {
    reads: 'ls, view, config get, ping, doctor',
    changes: 'install, ci, config set, run, i',
    destroys: 'uninstall',
  },
  go: { reads: 'version, env, list', changes: 'install, build, mod, get, run, env -w' },
  dpkg: {
    otherwise: 'reads',
    options: [
      { flags: '-i --install --configure', risk: 'changes' },
      { flags: '-r -P --remove --purge', risk: 'destroys' },
    ],
  },
  rpm: {
    otherwise: 'reads',
    options: [
      { flags: '-i -U -F --install --import --upgrade', risk: 'changes' },
      { flags: '-e --erase', risk: 'destroys' },
      { flags: '-q --query -V --verify', risk: 'reads' },
    ],
  },
  iptables: IPTABLES,
  ip6tables: IPTABLES,
  'iptables-save': { otherwise: 'reads' },
  'iptables-restore': { otherwise: 'destroys' },
  nft: {
    reads: 'list, describe, monitor',
    changes: 'add, insert, create, replace, rename',
    destroys: 'delete, flush, reset, destroy',
    // A file of commands.
    options: [{ flags: '-f --file', risk: 'changes' }],
  },
  ipvsadm: {
    otherwise: 'reads',
    options: [
      { flags: '-A -E -a -e -R --add-service --edit-service --add-server --edit-server --restore', risk: 'changes' },
      { flags: '-C -D -d -Z --clear --delete-service --delete-server --zero', risk: 'destroys' },
    ],
  },
  ipset: {
    reads: 'list, save, test',
    changes: 'create, add, restore',
    destroys: 'destroy, flush, del',
    options: [{ flags: '-L --list', risk: 'reads' }],
  },
  date: { otherwise: 'reads', options: [{ flags: '-s --set', risk: 'changes' }] },
  conntrack: {
    otherwise: 'reads',
    options: [
      { flags: '-I -U -A --create --update --add', risk: 'changes' },
      { flags: '-D -F --delete --flush', risk: 'destroys' },
    ],
  },
  ip: {
    otherwise: 'reads',
    options: [
      { operand: /^(?:add|set|change|replace|append|up|down)$/, risk: 'changes' },
      { operand: /^(?:del|delete|flush)$/, risk: 'destroys' },
    ],
  },
  bridge: {
    otherwise: 'reads',
    options: [
      { operand: /^(?:add|set|replace)$/, risk: 'changes' },
      { operand: /^(?:del|delete|flush)$/, risk: 'destroys' },
    ],
  },
  tc: {
    otherwise: 'reads',
    options: [
      { operand: /^(?:add|change|replace)$/, risk: 'changes' },
      { operand: /^(?:del|delete)$/, risk: 'destroys' },
    ],
  },
  ethtool: {
    otherwise: 'reads',
    options: [
      {
        flags:
          '-s -K -A -C -G -L -X -N -U --change --features --offload --pause --coalesce --set-ring --set-channels --set-priv-flags',
        risk: 'changes',
      },
    ],
  },
  ifconfig: { otherwise: 'reads', options: [{ operand: /^(?:up|down)$/, risk: 'changes' }] },
  sysctl: {
    otherwise: 'reads',
    options: [
      { flags: '-w --write -p --load --system', risk: 'changes' },
      { operand: /^[a-z][\w./-]*=/, risk: 'changes' },
    ],
  },
  hostnamectl: { reads: 'status', changes: 'set-hostname, hostname', otherwise: 'reads' },
  timedatectl: {
    reads: 'status, show, timesync-status, list-timezones',
    changes: 'set-time, set-timezone, set-ntp, set-local-rtc',
    otherwise: 'reads',
  },
  chronyc: {
    reads: 'tracking, sources, sourcestats, activity, ntpdata, clients',
    changes: 'makestep, online, offline, burst, add',
    destroys: 'delete',
  },
  mount: {
    otherwise: 'reads',
    options: [
      { flags: '-o -a -B -R -M --all --bind --rbind --move --options', risk: 'changes' },
      { operand: /./, risk: 'changes' },
    ],
  },
  swapon: { otherwise: 'changes', options: [{ flags: '-s --show --summary', risk: 'reads' }] },
  fdisk: { otherwise: 'destroys', options: [{ flags: '-l --list', risk: 'reads' }] },
  parted: {
    otherwise: 'destroys',
    options: [
      { flags: '-l --list', risk: 'reads' },
      { operand: /^print$/, risk: 'reads' },
    ],
  },
  dd: {
    otherwise: 'changes',
    options: [
      { operand: /^of=\/dev\/null$/, risk: 'reads' },
      { operand: /^of=\/dev\/(?!null|stdout)/, risk: 'destroys' },
    ],
  },
  fsck: { otherwise: 'changes', options: [{ flags: '-n -N', risk: 'reads' }] },
  dmesg: { otherwise: 'reads', options: [{ flags: '-C -c --clear --read-clear', risk: 'destroys' }] },
  crontab: {
    otherwise: 'changes',
    options: [
      { flags: '-l', risk: 'reads' },
      { flags: '-r', risk: 'destroys' },
    ],
  },
  init: { otherwise: 'destroys' },
  service: {
    otherwise: 'changes',
    options: [
      { operand: /^status$/, risk: 'reads' },
      { flags: '--status-all', risk: 'reads' },
    ],
  },
  ufw: {
    reads: 'status, version',
    changes: 'allow, deny, enable, reload, limit, insert',
    destroys: 'delete, reset, disable',
  },
  'firewall-cmd': {
    otherwise: 'reads',
    options: [
      {
        flags: '--add-* --set-* --new-* --change-* --reload --complete-reload --panic-on --runtime-to-permanent',
        risk: 'changes',
      },
      { flags: '--remove-* --delete-* --panic-off', risk: 'destroys' },
    ],
  },
  setenforce: { otherwise: 'changes' },
  semanage: { otherwise: 'changes', options: [{ flags: '-l --list', risk: 'reads' }] },
  nmcli: {
    otherwise: 'reads',
    options: [
      { operand: /^(?:add|modify|mod|up|down|reload|set|on|off)$/, risk: 'changes' },
      { operand: /^(?:delete|del)$/, risk: 'destroys' },
    ],
  },
  resolvectl: {
    reads: 'status, query, statistics, dns, domain',
    changes: 'flush-caches, reset-statistics',
    otherwise: 'reads',
  },
  'systemd-resolve': { otherwise: 'reads' },
  'systemd-analyze': { otherwise: 'reads' },
  loginctl: {
    reads: 'list-sessions, session-status, user-status, show-user',
    changes: 'enable-linger, disable-linger',
    destroys: 'terminate-session, kill-session',
  },
} as const satisfies ToolRisks;
