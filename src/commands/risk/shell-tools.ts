import type { Risk } from './level';
import type { ToolRisk, ToolRisks } from './table';

/** Programs with one risk whatever their arguments are. Wrappers such as sudo add nothing to what they run, so they read. */
export const PLAIN_RISKS: Readonly<Record<Risk, string>> = {
  reads: `: . source alias arch awk base64 basename blkid bg break builtin cal case cat cd chcpu cksum clear cmp column comm command continue cut date declare
    df diff dig dircolors dirname dirs du echo egrep env eval exit export expr false fg fgrep file findmnt fmt fold free gawk getconf getent getopts grep groups hash head
    hexdump history host hostid id iostat ionice iotop jobs join jq less let local locale logname logger ls lsattr lsblk lscpu lshw lsmem lsmod lsns lsof lspci lsusb lvs mapfile md5sum
    more mpstat mtr namei nc ncat netstat nice nl nohup nproc nsenter nslookup numfmt od openssl paste pgrep pidof pidstat ping ping6 popd printenv printf ps pstree pushd pvs pwd read readarray readelf
    readlink readonly realpath return rev ripgrep rg sar seq set setsid sha1sum sha256sum sha512sum shift shopt sleep slabtop sort split ss ssh stat stdbuf strace strings sudo doas su sum tac tail test
    [ [[ time timeout top htop atop tput tr tracepath traceroute trap tree true tty type typeset ulimit umask unalias uname uniq unset uptime users vgs vmstat w wait watch wc
    whereis which who whoami whois xargs xxd yes zcat zgrep zless systemd-cgls systemd-cgtop systemd-detect-virt unshare chroot exec find flock bash sh dash zsh ksh ash
    numastat perf ltrace dstat nstat arp arping route lldpctl pmap smartctl sensors turbostat dmidecode getcap getfacl getsebool sestatus apparmor_status aa-status auditctl ausearch last lastb lastlog
    fuser telnet iftop nethogs envsubst xmllint kubelogin`,
  changes: `cp mv ln mkdir mkfifo mktemp touch install chmod chown chgrp tee sudoedit scp sftp rsync git make vi vim nano emacs ed patch sponge
    gzip gunzip bzip2 xz unzip zip 7z useradd usermod groupadd passwd adduser chpasswd visudo modprobe insmod depmod umount swapoff losetup mkswap
    update-ca-certificates update-ca-trust update-alternatives update-grub grub2-mkconfig dracut update-initramfs ldconfig ssh-keygen ssh-copy-id ssh-add
    xfs_growfs resize2fs tune2fs growpart partprobe udevadm setcap setfacl setsebool restorecon chattr kill pkill killall renice taskset swapon ntpdate hwclock
    tcpkill multipass systemd-run systemd-tmpfiles htpasswd certbot mkcert cfssl cfssljson step vault age sops gpg terraform ansible ansible-playbook disown fallocate
    pvcreate vgcreate vgextend lvcreate lvextend pvresize e2label xfs_repair xfs_freeze fsfreeze fstrim irqbalance tuned-adm stress stress-ng sync node python python3 perl ruby`,
  destroys: `rm rmdir unlink shred truncate wipefs mkfs mkfs.ext4 mkfs.xfs mke2fs sgdisk lvremove vgremove pvremove lvreduce rmmod userdel groupdel deluser
    reboot shutdown poweroff halt kexec telinit`,
};

/** Started alone it is a shell; what it is told to run is not read. */
const POWERSHELL: ToolRisk = {
  otherwise: 'reads',
  options: [{ word: /^[-/](?:c|command|ec|e|encodedcommand|f|file)$/i, risk: 'changes' }],
};

/** Programs of the shell whose options decide. */
export const shellTools = {
  powershell: POWERSHELL,
  'powershell.exe': POWERSHELL,
  pwsh: POWERSHELL,
  'pwsh.exe': POWERSHELL,
  curl: {
    otherwise: 'reads',
    options: [
      { word: /^-(?!-)[a-zA-Z]*[dFT]|^--(?:data|data-.*|json|form|form-.*|upload-file)(?:=|$)/, risk: 'changes' },
      { word: /^-[a-zA-Z]*[oO]$|^--output(?:=|$)|^--remote-name(?:-all)?$/, risk: 'changes' },
      { word: /^\/dev\/(?:null|stdout)$|^-[a-zA-Z]*o\/dev\/null$|^--output=\/dev\/null$/, risk: 'reads' },
      { word: /^-[a-zA-Z]*G$|^--get$|^-[a-zA-Z]*I$|^--head$/, risk: 'reads' },
      { word: /^(?:-X|--request=)?(?:POST|PUT|PATCH)$/, risk: 'changes' },
      { word: /^(?:-X|--request=)?DELETE$/, risk: 'destroys' },
    ],
  },
  wget: {
    otherwise: 'changes',
    options: [
      { word: /^-[a-zA-Z]*O-$|^-O$|^--spider$|^--output-document=-$|^-[a-zA-Z]*O\/dev\/null$/, risk: 'reads' },
      { word: /^--post-|^--method=(?:POST|PUT|PATCH)$/, risk: 'changes' },
      { word: /^--method=DELETE$/, risk: 'destroys' },
    ],
  },
  // -t, -T and -G check or print the configuration and start nothing: sshd(8)
  sshd: { otherwise: 'changes', options: [{ word: /^-[46Ddeiq]*[GTt]/, risk: 'reads' }] },
  // a name, or a file with one, sets it: hostname(1)
  hostname: { otherwise: 'reads', options: [{ word: /^[^-]|^-F|^--file/, risk: 'changes' }] },
  sed: { otherwise: 'reads', options: [{ word: /^-[nEersz]*i|^--in-place/, risk: 'changes' }] },
  yq: { otherwise: 'reads', options: [{ word: /^-[a-zA-Z]*i$|^--inplace$/, risk: 'changes' }] },
  find: {
    otherwise: 'reads',
    options: [
      { word: /^-delete$/, risk: 'destroys' },
      { word: /^-fprint|^-fls$/, risk: 'changes' },
    ],
  },
  rsync: {
    otherwise: 'changes',
    options: [
      { word: /^--delete/, risk: 'destroys' },
      { word: /^-[a-zA-Z]*n[a-zA-Z]*$|^--dry-run$/, risk: 'reads' },
    ],
  },
  tar: { otherwise: 'changes', options: [{ word: /^-?[a-zA-Z]*t[a-zA-Z]*$|^--list$/, risk: 'reads' }] },
  tcpdump: { otherwise: 'reads', options: [{ word: /^-[a-zA-Z]*w$/, risk: 'changes' }] },
  openssl: { otherwise: 'reads', options: [{ word: /^-out$|^-keyout$/, risk: 'changes' }] },
  sort: { otherwise: 'reads', options: [{ word: /^-o$|^--output/, risk: 'changes' }] },
  tee: { otherwise: 'changes', options: [{ word: /^\/dev\/(?:stderr|tty|null)$/, risk: 'reads' }] },
  git: {
    reads:
      'status, log, diff, show, branch, remote, ls-remote, ls-files, describe, rev-parse, blame, config --get, grep',
    changes:
      'clone, pull, fetch, checkout, switch, add, commit, push, merge, rebase, tag, init, stash, restore, revert, config, submodule, worktree, apply, cherry-pick',
    destroys: 'reset, clean, rm',
    valued: '-C -c',
  },
  aws: {
    otherwise: 'changes',
    options: [
      { word: /^(?:describe|list|get)-|^ls$|^get$/, risk: 'reads' },
      { word: /^(?:delete|terminate|deregister|remove)-|^rm$/, risk: 'destroys' },
    ],
  },
  gcloud: {
    otherwise: 'changes',
    options: [
      { word: /^(?:describe|list|get-.*|info|read)$/, risk: 'reads' },
      { word: /^delete$/, risk: 'destroys' },
    ],
  },
  az: {
    otherwise: 'changes',
    options: [
      { word: /^(?:show|list|show-.*|list-.*|check-.*)$/, risk: 'reads' },
      { word: /^(?:delete|purge)$/, risk: 'destroys' },
    ],
  },
  aliyun: {
    otherwise: 'changes',
    options: [
      { word: /^(?:Describe|List|Get)/, risk: 'reads' },
      { word: /^Delete/, risk: 'destroys' },
    ],
  },
  eksctl: {
    reads: 'get, version, info',
    changes: 'create, scale, upgrade, set, update, associate, enable',
    destroys: 'delete, drain',
  },
} as const satisfies ToolRisks;
