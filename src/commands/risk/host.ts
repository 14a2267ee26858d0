import type { ToolRisks } from './table';

const PACKAGES = {
  reads:
    'list, show, search, policy, info, check-update, repolist, provides, depends, rdepends, changelog, history, madison, check, showpkg, query',
  changes: `install, update, upgrade, dist-upgrade, full-upgrade, reinstall, downgrade, makecache, download, hold, unhold, mark, clean, autoclean, add, add-repository,
    refresh, fix, config-manager, module, groupinstall, localinstall, versionlock`,
  destroys: 'remove, purge, autoremove, erase, del',
} as const;

/** Services, packages, storage, network and power of a machine. */
export const hostTools = {
  systemctl: {
    reads:
      'status, show, cat, list-units, list-unit-files, list-dependencies, list-timers, list-sockets, list-jobs, is-active, is-enabled, is-failed, is-system-running, get-default, show-environment, help',
    changes: `start, stop, restart, reload, try-restart, reload-or-restart, enable, disable, mask, unmask, daemon-reload, daemon-reexec, set-property, set-default, set-environment,
      edit, reset-failed, kill, link, preset, reenable`,
    destroys: 'reboot, poweroff, halt, kexec, suspend, hibernate, isolate, emergency, rescue, revert, clean',
    valued: '-H --host -M --machine -t --type -p --property -n --lines -o --output --state',
    otherwise: 'reads',
  },
  journalctl: {
    otherwise: 'reads',
    options: [
      { word: /^--(?:rotate|flush|sync|relinquish-var|update-catalog|setup-keys)$/, risk: 'changes' },
      { word: /^--vacuum-/, risk: 'destroys' },
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
      { word: /^-i$|^--install$|^--configure$/, risk: 'changes' },
      { word: /^-r$|^-P$|^--remove$|^--purge$/, risk: 'destroys' },
    ],
  },
  rpm: {
    otherwise: 'reads',
    options: [
      { word: /^-[iUF]|^--install$|^--import$|^--upgrade$/, risk: 'changes' },
      { word: /^-e$|^--erase$/, risk: 'destroys' },
    ],
  },
  iptables: {
    otherwise: 'reads',
    options: [
      { word: /^-(?:A|I|N|P|R)$|^--(?:append|insert|new-chain|policy|replace)$/, risk: 'changes' },
      { word: /^-(?:D|F|X|Z)$|^--(?:delete|flush|delete-chain|zero)$/, risk: 'destroys' },
    ],
  },
  ip6tables: {
    otherwise: 'reads',
    options: [
      { word: /^-(?:A|I|N|P|R)$/, risk: 'changes' },
      { word: /^-(?:D|F|X|Z)$/, risk: 'destroys' },
    ],
  },
  'iptables-save': { otherwise: 'reads' },
  'iptables-restore': { otherwise: 'destroys' },
  nft: {
    reads: 'list, describe, monitor',
    changes: 'add, insert, create, replace, rename',
    destroys: 'delete, flush, reset, destroy',
    valued: '-f',
  },
  ipvsadm: {
    otherwise: 'reads',
    options: [
      { word: /^-[AEaeR]$|^--restore$/, risk: 'changes' },
      { word: /^-[CDdZ]$|^--clear$/, risk: 'destroys' },
    ],
  },
  ipset: { reads: 'list, save, test, -L', changes: 'create, add, restore', destroys: 'destroy, flush, del' },
  conntrack: {
    otherwise: 'reads',
    options: [
      { word: /^-[IUA]$/, risk: 'changes' },
      { word: /^-[DF]$|^--delete$|^--flush$/, risk: 'destroys' },
    ],
  },
  ip: {
    otherwise: 'reads',
    options: [
      { word: /^(?:add|set|change|replace|append|up|down|exec)$/, risk: 'changes' },
      { word: /^(?:del|delete|flush)$/, risk: 'destroys' },
    ],
  },
  bridge: {
    otherwise: 'reads',
    options: [
      { word: /^(?:add|set|replace)$/, risk: 'changes' },
      { word: /^(?:del|delete|flush)$/, risk: 'destroys' },
    ],
  },
  tc: {
    otherwise: 'reads',
    options: [
      { word: /^(?:add|change|replace)$/, risk: 'changes' },
      { word: /^(?:del|delete)$/, risk: 'destroys' },
    ],
  },
  ethtool: {
    otherwise: 'reads',
    options: [{ word: /^-(?:s|K|A|C|G|L|X|N|U)$|^--(?:offload|features|change|set-)/, risk: 'changes' }],
  },
  ifconfig: { otherwise: 'reads', options: [{ word: /^(?:up|down)$/, risk: 'changes' }] },
  sysctl: {
    otherwise: 'reads',
    options: [{ word: /^-w$|^--write$|^-p|^--load|^--system$|^[a-z][\w./-]*=/, risk: 'changes' }],
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
  mount: { otherwise: 'reads', options: [{ word: /^(?:-[otaBRM]|--bind|--rbind|--make-.*|\/.*)$/, risk: 'changes' }] },
  swapon: { otherwise: 'changes', options: [{ word: /^--show|^-s$|^--summary$/, risk: 'reads' }] },
  fdisk: { otherwise: 'destroys', options: [{ word: /^-l$|^--list$/, risk: 'reads' }] },
  parted: { otherwise: 'destroys', options: [{ word: /^-l$|^--list$|^print$/, risk: 'reads' }] },
  dd: {
    otherwise: 'changes',
    options: [
      { word: /^of=\/dev\/(?!null|stdout)/, risk: 'destroys' },
      { word: /^of=\/dev\/null$/, risk: 'reads' },
    ],
  },
  fsck: { otherwise: 'changes', options: [{ word: /^-[nN]$/, risk: 'reads' }] },
  dmesg: { otherwise: 'reads', options: [{ word: /^-[Cc]$|^--clear$|^--read-clear$/, risk: 'destroys' }] },
  crontab: {
    otherwise: 'changes',
    options: [
      { word: /^-l$/, risk: 'reads' },
      { word: /^-r$/, risk: 'destroys' },
    ],
  },
  init: { otherwise: 'destroys' },
  service: { otherwise: 'changes', options: [{ word: /^status$|^--status-all$/, risk: 'reads' }] },
  ufw: {
    reads: 'status, version',
    changes: 'allow, deny, enable, reload, limit, insert',
    destroys: 'delete, reset, disable',
  },
  'firewall-cmd': {
    otherwise: 'reads',
    options: [
      { word: /^--add-|^--reload$|^--set-|^--permanent$/, risk: 'changes' },
      { word: /^--remove-|^--delete-/, risk: 'destroys' },
    ],
  },
  setenforce: { otherwise: 'changes' },
  semanage: { otherwise: 'changes', options: [{ word: /^-l$|^--list$/, risk: 'reads' }] },
  nmcli: {
    otherwise: 'reads',
    options: [
      { word: /^(?:add|modify|mod|up|down|reload|set|on|off)$/, risk: 'changes' },
      { word: /^(?:delete|del)$/, risk: 'destroys' },
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
