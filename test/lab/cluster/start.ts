import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build, isBuilt } from './build';
import { busyboxProgram } from './busybox';
import { writeCertificates } from './certificates';
import { CONTROL_GROUP, makeControlGroups } from './control-groups';
import { kubeconfig, nodeFiles } from './files';
import { type Image, writeImages } from './images';
import { inside, runInside } from './inside';
import { ADDRESSES, CACHE, ENTER, KUBECONFIG, LAB, NODE, NODE_NAME, programs } from './places';
import { nodePid, startTime, stop } from './stop';
import { targetFile, UNITS, unitFile } from './units';
import { COMPONENTS, type Component, KUBERNETES } from './versions';

const ADDONS = path.join(LAB, 'cluster', 'addons.yaml');

/** Why the lab cannot run on this machine. */
export function unable(): string | undefined {
  if (process.platform !== 'linux') return 'The lab needs Linux: it runs a node in namespaces of the kernel.';
  if (process.getuid?.() !== 0) return 'The lab needs root: it starts containerd and a kubelet.';
  const needed = [
    'go',
    'runc',
    'curl',
    'dig',
    'systemd-run',
    'openssl',
    'ip',
    'nsenter',
    'unshare',
    'nft',
    'busybox',
    'tar',
  ];
  const missing = needed.filter((program) => !onPath(program));
  if (!existsSync('/usr/lib/cni/bridge')) missing.push('/usr/lib/cni/bridge (containernetworking-plugins)');
  return missing.length === 0 ? undefined : `The lab needs ${missing.join(', ')}.`;
}

/** Builds what is missing, starts a node and waits until it is Ready. A node that runs is stopped first. */
export async function start(minor: string): Promise<void> {
  const kubernetes = KUBERNETES[minor];
  if (kubernetes === undefined)
    throw new Error(`Unexpected Kubernetes ${minor}, expected one of ${Object.keys(KUBERNETES).join(', ')}.`);
  const components = [
    kubernetes,
    ...COMPONENTS.filter((component) => component.optional !== true || isBuilt(component)),
  ];
  for (const component of components) build(component);
  await stop();
  writeNode(components);
  boot();
  await waitForNode();
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(path.join(folder, program)));
}

function writeNode(components: readonly Component[]): void {
  const root = path.join(NODE, 'root');
  const bin = path.join(root, 'usr', 'local', 'bin');
  mkdirSync(bin, { recursive: true });
  for (const component of components) {
    for (const program of readdirSync(programs(component))) {
      const name = component.name === 'etcd' && program === 'server' ? 'etcd' : program;
      copyFileSync(path.join(programs(component), program), path.join(bin, name));
    }
  }
  const pki = path.join(root, 'etc', 'kubernetes', 'pki');
  writeCertificates(pki);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(nodeFiles())) write(file, text);
  for (const unit of UNITS) write(`etc/systemd/system/${unit.name}.service`, unitFile(unit));
  write('etc/systemd/system/lab.target', targetFile());
  const trusted = ['/etc/ssl/certs/ca-certificates.crt', path.join(pki, 'ca.crt')];
  write('etc/ssl/certs/ca-certificates.crt', trusted.map((file) => readFileSync(file, 'utf8')).join(''));
  writeFileSync(path.join(bin, 'other-machine'), ofOtherMachine('/bin/busybox'));
  const images = path.join(NODE, 'images');
  const stored = writeImages(images, imagesOf(bin), busyboxProgram());
  writeFileSync(path.join(images, 'images.json'), JSON.stringify(stored));
  script(path.join(bin, 'lab-registry'), [
    `cd ${path.resolve(LAB, '../..')}`,
    `exec ${process.execPath} --import tsx ${path.join(LAB, 'registry', 'server.ts')} ${images} /etc/kubernetes/pki`,
  ]);
  // Pages call commands of a node with sudo; on the node everybody is root.
  if (!onPath('sudo'))
    script(path.join(bin, 'sudo'), ['while [[ $# -gt 0 && $1 == -* ]]; do shift; done', 'exec env "$@"']);
}

/** A program whose header says that it is for arm64, so that the kernel refuses it. */
function ofOtherMachine(program: string): Buffer {
  const bytes = readFileSync(program);
  bytes.writeUInt16LE(0xb7, 18);
  return bytes;
}

function imagesOf(bin: string): Image[] {
  const web = ['httpd', '-f', '-v', '-p', '8080', '-h', '/www'];
  return [
    {
      names: ['registry.k8s.io/pause:3.10.2'],
      programs: {},
      entrypoint: ['/bin/busybox', 'sleep', '2147483647'],
      preloaded: true,
    },
    {
      names: [
        'docker.io/library/busybox:1.37',
        'docker.io/library/busybox:latest',
        'registry.example.com/tools/busybox:1.37',
      ],
      programs: {},
      command: ['sh'],
      preloaded: true,
    },
    {
      names: ['registry.k8s.io/e2e-test-images/agnhost:2.63.0', 'quay.io/curl/curl:8.21.0'],
      programs: Object.fromEntries(['curl', 'dig'].map((name) => [`/usr/bin/${name}`, `/usr/bin/${name}`])),
      command: ['sh'],
      preloaded: true,
    },
    {
      names: ['registry.k8s.io/coredns/coredns:v1.15.0'],
      programs: { '/coredns': path.join(bin, 'coredns') },
      entrypoint: ['/coredns'],
      preloaded: true,
    },
    {
      names: [
        'registry.example.com/team/api:1.4.2',
        'registry.example.com/shop/web:1.8',
        'registry.example.com/shop/web:1.8.2',
      ],
      programs: {},
      command: web,
    },
    { names: ['registry.example.com/lab/large:1.0'], programs: {}, command: web, ballast: 8_000_000 },
    { names: ['registry.example.com/arm/web:1.8'], programs: {}, command: web, architecture: 'arm64', indexed: true },
    // A single image, without an index that names its platform: it is pulled everywhere, and its program does not start here.
    {
      names: ['registry.example.com/arm/single:1.8'],
      programs: { '/server': path.join(bin, 'other-machine') },
      entrypoint: ['/server'],
      architecture: 'arm64',
    },
  ];
}

function boot(): void {
  makeControlGroups();
  const join = `for group in /sys/fs/cgroup/*/${CONTROL_GROUP}/cgroup.procs; do echo $$ > "$group"; done`;
  const spaces = '--pid --mount --net --uts --ipc --cgroup --fork --mount-proc --kill-child';
  const log = openSync(path.join(NODE, 'boot.log'), 'w');
  const command = `${join}; exec unshare ${spaces} bash ${path.join(LAB, 'cluster', 'boot.sh')} ${NODE} ${NODE_NAME}`;
  const outer = spawn('bash', ['-c', command], { detached: true, stdio: ['ignore', log, log] });
  outer.unref();
  const pid = childOf(outer.pid ?? 0);
  writeFileSync(path.join(NODE, 'pid'), `${pid} ${startTime(pid)}\n`);
  connect(pid);
  script(ENTER, [
    `read -r pid _ < ${path.join(NODE, 'pid')} || { echo "The lab is down: npm run lab -- --up" >&2; exit 1; }`,
    '[[ $# -gt 0 ]] || set -- bash',
    'exec nsenter --target "$pid" --mount --uts --ipc --net --pid --cgroup --wdns=/root env -i HOME=/root TERM="$TERM" LANG=C.UTF-8 KUBECONFIG=/etc/kubernetes/admin.conf PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"',
  ]);
  copyFileSync(path.join(NODE, 'root/etc/kubernetes/pki/ca.crt'), path.join(CACHE, 'ca.crt'));
  writeFileSync(
    KUBECONFIG,
    kubeconfig(`https://${ADDRESSES.node}:6443`, 'admin', path.join(NODE, 'root/etc/kubernetes/pki')),
  );
}

/** The first process inside: \`unshare\` starts it as its child once the namespaces are made. */
function childOf(parent: number): number {
  for (let tries = 0; tries < 100; tries++) {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim();
    if (children !== '') return Number(children.split(' ')[0]);
    execFileSync('sleep', ['0.05']);
  }
  throw new Error('The namespaces of the node could not be made.');
}

/** A pair of interfaces between the machine and the node; packets that the node sends further are not forwarded. */
function connect(pid: number): void {
  const ip = (...args: string[]): void => {
    execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  ip('link', 'add', 'lab0', 'type', 'veth', 'peer', 'name', 'eth0', 'netns', String(pid));
  ip('address', 'add', `${ADDRESSES.host}/30`, 'dev', 'lab0');
  ip('link', 'set', 'lab0', 'up');
  const node = (...args: string[]): void => {
    execFileSync('nsenter', ['--target', String(pid), '--net', 'ip', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  node('address', 'add', `${ADDRESSES.node}/30`, 'dev', 'eth0');
  node('link', 'set', 'eth0', 'up');
  node('route', 'add', 'default', 'via', ADDRESSES.host);
  node('route', 'add', 'unreachable', '10.99.255.10');
}

async function waitForNode(): Promise<void> {
  await until('containerd', 'ctr version');
  await runInside(`ctr -n k8s.io images import <(tar -C ${NODE}/images -cf - .) >/dev/null`);
  await until('the API server', 'kubectl get --raw /readyz');
  await runInside(`kubectl apply -f ${ADDONS} >/dev/null`);
  await until('the node', `kubectl wait --for=condition=Ready node/${NODE_NAME} --timeout=1s`);
  await until('CoreDNS', 'kubectl -n kube-system rollout status deployment/coredns --timeout=1s');
}

async function until(what: string, command: string): Promise<void> {
  const end = Date.now() + 180_000;
  while ((await inside(command)).status !== 0) {
    if (nodePid() === undefined)
      throw new Error(`The node has ended: ${readFileSync(path.join(NODE, 'boot.log'), 'utf8')}`);
    if (Date.now() > end)
      throw new Error(
        `${what} did not become ready. Look inside with ${ENTER}, for example: ${ENTER} journalctl -n 50`,
      );
    await new Promise((done) => setTimeout(done, 1000));
  }
}

function script(file: string, lines: readonly string[]): void {
  writeFileSync(file, ['#!/usr/bin/env bash', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
}
