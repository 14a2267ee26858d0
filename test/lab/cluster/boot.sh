#!/usr/bin/env bash
# The first process of the node, in namespaces of its own: it arranges the file system, then becomes systemd.
# $1: the folder of the node's files, $2: its name.
set -euo pipefail
files=$1

# Nothing that is mounted here is seen outside, and all of it goes with the last process.
mount --make-rprivate /
mount --make-rshared /

# Every change to the system is written into the folder of the node, not to the machine.
for place in etc usr opt var srv; do
  mkdir -p "/$place" "$files/changes/$place" "$files/work/$place"
  mount -t overlay overlay -o "lowerdir=/$place,upperdir=$files/changes/$place,workdir=$files/work/$place" "/$place"
done
# Container layers cannot lie on an overlay.
for place in var/lib/containerd var/lib/kubelet var/lib/etcd var/log; do
  mkdir -p "/$place" "$files/data/$place"
  mount --bind "$files/data/$place" "/$place"
done
mount -t tmpfs -o mode=755 tmpfs /run
mount -t tmpfs -o mode=1777 tmpfs /tmp

# The control groups below the lab's own, so that nothing of the machine is touched.
controllers=()
for folder in /sys/fs/cgroup/*/; do [[ ! -e ${folder}cgroup.procs ]] || controllers+=("$(basename "$folder")"); done
umount -R /sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup
for controller in "${controllers[@]}"; do
  mkdir "/sys/fs/cgroup/$controller"
  case $controller in
    unified) mount -t cgroup2 cgroup2 /sys/fs/cgroup/unified ;;
    systemd) mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd ;;
    *) mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller" ;;
  esac
done

# Services of the machine are not services of the node: only what the lab puts here is started.
rm -rf /etc/systemd/system && mkdir -p /etc/systemd/system
# These would write to the kernel, which the node shares with the machine.
for unit in sysctl binfmt modules-load update-utmp remount-fs random-seed; do
  ln -s /dev/null "/etc/systemd/system/systemd-$unit.service"
done
for mount in sys-kernel-debug sys-kernel-tracing sys-kernel-config sys-fs-fuse-connections dev-hugepages dev-mqueue; do
  ln -s /dev/null "/etc/systemd/system/$mount.mount"
done
ln -s /dev/null /etc/systemd/system/proc-sys-fs-binfmt_misc.automount
cp -a "$files/root/." /
mkdir -p /opt/cni/bin && cp -a /usr/lib/cni/. /opt/cni/bin/

hostname "$2"
ip link set lo up
for address in 6 7 8; do ip address add "10.99.255.$address/32" dev lo; done
exec env -i container=lab PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
  /usr/lib/systemd/systemd --system --unit=lab.target --log-target=journal --show-status=no
