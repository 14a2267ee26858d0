import type { Risk } from './level';
import type { ToolRisk, ToolRisks } from './table';

/** Programs with one risk whatever their arguments are. Wrappers such as sudo add nothing to what they run, so they read. */
export const PLAIN_RISKS: Readonly<Record<Risk, string>> = {
  reads: `: alias arch awk base64 basename blkid bg break builtin cal case cat cd chcpu cksum clear cmp column comm command continue cut declare
    df diff dig dircolors dirname dirs du echo egrep env eval export expr false fg fgrep file findmnt fmt fold free gawk getconf getent getopts grep groups hash head
    hexdump history host hostid id iostat ionice iotop jobs join jq less let local locale logname logger ls lsattr lsblk lscpu lshw lsmem lsmod lsns lsof lspci lsusb lvs mapfile md5sum
    more mpstat mtr namei nc ncat netstat nice nl nohup nproc nslookup numfmt od openssl paste pgrep pidof pidstat ping ping6 popd printenv printf ps pstree pushd pvs pwd read readarray readelf
    readlink readonly realpath return rev ripgrep rg sar seq set setsid sha1sum sha256sum sha512sum shift shopt sleep slabtop split ss stat stdbuf strings doas sum tac tail test
    [ [[ timeout top htop atop tput tr tracepath traceroute trap tree true tty type typeset ulimit umask unalias uname uniq unset uptime users vgs vmstat w wait watch wc
    whereis which who whoami whois xargs xxd yes zcat zgrep zless systemd-cgls systemd-cgtop systemd-detect-virt flock busybox
    numastat ltrace dstat nstat arping lldpctl pmap smartctl sensors turbostat dmidecode getcap getfacl getsebool sestatus apparmor_status aa-status auditctl ausearch last lastb lastlog
    telnet iftop nethogs envsubst xmllint kubelogin`,
  changes: `cp mv ln mkdir mkfifo mktemp touch install chmod chown chgrp tee sudoedit scp sftp rsync git make vi vim nano emacs ed patch sponge
    gzip gunzip bzip2 xz unzip zip 7z useradd usermod groupadd passwd adduser chpasswd visudo modprobe insmod depmod umount swapoff losetup mkswap
    update-ca-certificates update-ca-trust update-alternatives update-grub grub2-mkconfig dracut update-initramfs ldconfig ssh-keygen ssh-copy-id ssh-add
    xfs_growfs resize2fs tune2fs growpart partprobe udevadm setcap setfacl setsebool restorecon chattr kill pkill killall renice taskset swapon ntpdate hwclock
    tcpkill multipass systemd-run systemd-tmpfiles htpasswd certbot mkcert cfssl cfssljson step vault age sops gpg terraform ansible ansible-playbook disown fallocate
    pvcreate vgcreate vgextend lvcreate lvextend pvresize e2label xfs_repair xfs_freeze fsfreeze fstrim irqbalance tuned-adm stress stress-ng sync node python python3 perl ruby`,
  destroys: `rm rmdir unlink shred truncate wipefs mkfs mkfs.ext4 mkfs.xfs mke2fs sgdisk lvremove vgremove pvremove lvreduce rmmod userdel groupdel deluser
    reboot shutdown poweroff halt kexec telinit`,
};

/** What it is told to run is not read; started alone it is a shell. */
const POWERSHELL: ToolRisk = { otherwise: 'changes' };

/** Programs of the shell whose options decide. */
export const shellTools = {
  powershell: POWERSHELL,
  'powershell.exe': POWERSHELL,
  pwsh: POWERSHELL,
  'pwsh.exe': POWERSHELL,
  curl: {
    otherwise: 'reads',
    options: [
      { flags: '-d --data --data-* --json -F --form --form-* -T --upload-file', risk: 'changes' },
      { flags: '-G --get -I --head', risk: 'reads' },
      { flags: '-X --request', value: /^(?:GET|HEAD|OPTIONS)$/, risk: 'reads' },
      // Anything but a bin or the terminal is a file.
      { flags: '-o --output', value: /^(?!-$|\/dev\/(?:null|stdout|stderr)$)/, risk: 'changes' },
      {
        flags: '-O --remote-name --remote-name-all -J -c --cookie-jar -D --dump-header --trace --trace-ascii',
        value: /^(?!-$|\/dev\/)/,
        risk: 'changes',
      },
      { flags: '-X --request', value: /^(?!(?:GET|HEAD|OPTIONS|DELETE)$)/, risk: 'changes' },
      { flags: '-X --request', value: /^DELETE$/, risk: 'destroys' },
    ],
  },
  wget: {
    otherwise: 'changes',
    options: [
      { flags: '-O --output-document', value: /^(?:-|\/dev\/(?:null|stdout))$/, risk: 'reads' },
      { flags: '--spider', risk: 'reads' },
      { flags: '--post-data --post-file --body-data --body-file', risk: 'changes' },
      { flags: '--method', value: /^(?:POST|PUT|PATCH)$/, risk: 'changes' },
      { flags: '--method', value: /^DELETE$/, risk: 'destroys' },
    ],
  },
  // -t, -T and -G check or print the configuration and start nothing: sshd(8)
  sshd: { otherwise: 'changes', options: [{ flags: '-G -T -t', risk: 'reads' }] },
  // a name, or a file with one, sets it: hostname(1)
  hostname: {
    otherwise: 'reads',
    options: [
      { operand: /./, risk: 'changes' },
      { flags: '-F --file', risk: 'changes' },
    ],
  },
  sed: { otherwise: 'reads', options: [{ flags: '-i --in-place', risk: 'changes' }] },
  yq: { otherwise: 'reads', options: [{ flags: '-i --inplace -s --split-exp', risk: 'changes' }] },
  find: {
    otherwise: 'reads',
    options: [
      { flags: '-fprint -fprint0 -fprintf -fls', risk: 'changes' },
      { flags: '-delete', risk: 'destroys' },
    ],
  },
  rsync: {
    otherwise: 'changes',
    options: [
      { flags: '--delete --delete-* --remove-source-files', risk: 'destroys' },
      { flags: '-n --dry-run', risk: 'reads' },
    ],
  },
  tar: {
    otherwise: 'changes',
    options: [
      { first: /^[acdjJprtuvxzZ]*t[a-zA-Z]*$/, risk: 'reads' },
      { flags: '-t --list', risk: 'reads' },
      { flags: '-x -c -r -u --extract --get --create --append --update --delete', risk: 'changes' },
    ],
  },
  tcpdump: { otherwise: 'reads', options: [{ flags: '-w', value: /^(?!-$)/, risk: 'changes' }] },
  openssl: {
    otherwise: 'reads',
    options: [{ flags: '-out -keyout -writerand -CAcreateserial', value: /^(?!-$|\/dev\/)/, risk: 'changes' }],
  },
  sort: { otherwise: 'reads', options: [{ flags: '-o --output', risk: 'changes' }] },
  tee: { otherwise: 'changes', options: [{ first: /^\/dev\/(?:stderr|tty|null)$/, risk: 'reads' }] },
  strace: { otherwise: 'reads', options: [{ flags: '-o --output', risk: 'changes' }] },
  time: { otherwise: 'reads', options: [{ flags: '-o --output', risk: 'changes' }] },
  route: {
    otherwise: 'reads',
    options: [
      { first: /^add$/, risk: 'changes' },
      { first: /^(?:del|flush)$/, risk: 'destroys' },
    ],
  },
  arp: { otherwise: 'reads', options: [{ flags: '-d -s --delete --set', risk: 'changes' }] },
  fuser: { otherwise: 'reads', options: [{ flags: '-k --kill', risk: 'destroys' }] },
  perf: { otherwise: 'reads', options: [{ first: /^record$/, risk: 'changes' }] },
  git: {
    reads:
      'status, log, diff, show, branch, remote, ls-remote, ls-files, describe, rev-parse, blame, config --get, grep',
    changes:
      'clone, pull, fetch, checkout, switch, add, commit, push, merge, rebase, tag, init, stash, restore, revert, config, submodule, worktree, apply, cherry-pick',
    destroys: 'reset, clean, rm',
  },
  aws: {
    otherwise: 'changes',
    options: [
      { operand: /^(?:describe|list|get)-|^ls$|^get$|^wait$/, risk: 'reads' },
      { operand: /^(?:delete|terminate|deregister|remove)-|^rm$/, risk: 'destroys' },
    ],
  },
  gcloud: {
    otherwise: 'changes',
    options: [
      { operand: /^(?:describe|list|get-.*|info|read)$/, risk: 'reads' },
      { operand: /^delete$/, risk: 'destroys' },
    ],
  },
  az: {
    otherwise: 'changes',
    options: [
      { operand: /^(?:show|list|show-.*|list-.*|check-.*)$/, risk: 'reads' },
      { operand: /^(?:delete|purge)$/, risk: 'destroys' },
    ],
  },
  aliyun: {
    otherwise: 'changes',
    options: [
      { operand: /^(?:Describe|List|Get)/, risk: 'reads' },
      { operand: /^Delete/, risk: 'destroys' },
    ],
  },
  eksctl: {
    reads: 'get, version, info',
    changes: 'create, scale, upgrade, set, update, associate, enable',
    destroys: 'delete, drain',
  },
} as const satisfies ToolRisks;
