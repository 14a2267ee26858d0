import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESSES, NODE_NAME } from './places';

/** A certificate of the lab: who it names, for which hosts, and how long it is valid. */
interface Certificate {
  readonly name: string;
  readonly subject: string;
  readonly hosts?: readonly string[];
  /** From and to, as openssl writes times; without it 30 days from now. */
  readonly validity?: readonly [string, string];
  /** Signed by itself instead of by the lab's authority. */
  readonly selfSigned?: boolean;
}

const CLUSTER: readonly Certificate[] = [
  {
    name: 'apiserver',
    subject: '/CN=kube-apiserver',
    hosts: [
      'DNS:kubernetes',
      'DNS:kubernetes.default',
      'DNS:kubernetes.default.svc',
      'DNS:kubernetes.default.svc.cluster.local',
      'DNS:localhost',
      'IP:127.0.0.1',
      `IP:${ADDRESSES.node}`,
      `IP:${ADDRESSES.apiService}`,
    ],
  },
  { name: 'apiserver-kubelet-client', subject: '/O=kubeadm:cluster-admins/CN=kube-apiserver-kubelet-client' },
  { name: 'front-proxy-client', subject: '/CN=front-proxy-client' },
  { name: 'admin', subject: '/O=system:masters/CN=kubernetes-admin' },
  { name: 'kubelet', subject: `/O=system:nodes/CN=system:node:${NODE_NAME}` },
  { name: 'controller-manager', subject: '/CN=system:kube-controller-manager' },
  { name: 'scheduler', subject: '/CN=system:kube-scheduler' },
  { name: 'kube-proxy', subject: '/CN=system:kube-proxy' },
];

const EXPIRED = ['20250101000000Z', '20260101000000Z'] as const;

/** Certificates of the registries, by the host that shows them. */
const REGISTRIES: readonly Certificate[] = [
  {
    name: 'registry',
    subject: '/CN=registry.example.com',
    hosts: ['DNS:*.example.com', 'DNS:*.lab.test', 'DNS:*.docker.io', 'DNS:registry.k8s.io'],
  },
  { name: 'self-signed', subject: '/CN=selfsigned.lab.test', hosts: ['DNS:selfsigned.lab.test'], selfSigned: true },
  { name: 'expired', subject: '/CN=expired.lab.test', hosts: ['DNS:expired.lab.test'], validity: EXPIRED },
  { name: 'wrong-name', subject: '/CN=other.lab.test', hosts: ['DNS:other.lab.test'] },
];

/** Writes the lab's authority, the key of ServiceAccounts and all certificates into a folder. */
export function writeCertificates(folder: string): void {
  mkdirSync(folder, { recursive: true });
  key(folder, 'ca');
  openssl(folder, [
    'req',
    '-x509',
    '-new',
    '-key',
    'ca.key',
    '-subj',
    '/CN=kubernetes',
    '-days',
    '30',
    '-out',
    'ca.crt',
  ]);
  openssl(folder, ['genrsa', '-out', 'sa.key', '2048']);
  openssl(folder, ['rsa', '-in', 'sa.key', '-pubout', '-out', 'sa.pub']);
  writeFileSync(path.join(folder, 'index.txt'), '');
  for (const certificate of [...CLUSTER, ...REGISTRIES]) sign(folder, certificate);
}

function sign(folder: string, { name, subject, hosts = [], validity, selfSigned }: Certificate): void {
  key(folder, name);
  const extensions = [
    'basicConstraints=CA:FALSE',
    'keyUsage=digitalSignature,keyEncipherment',
    'extendedKeyUsage=serverAuth,clientAuth',
    ...(hosts.length > 0 ? [`subjectAltName=${hosts.join(',')}`] : []),
  ].join('\n');
  const settings = `[ca]\ndefault_ca=lab\n[lab]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\npolicy=any\ndefault_md=sha256\nunique_subject=no\n[any]\norganizationName=optional\ncommonName=supplied\n[extensions]\n${extensions}\n`;
  writeFileSync(path.join(folder, `${name}.cnf`), settings);
  openssl(folder, ['req', '-new', '-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`]);
  const time = validity === undefined ? ['-days', '30'] : ['-startdate', validity[0], '-enddate', validity[1]];
  const signer =
    selfSigned === true ? ['-selfsign', '-keyfile', `${name}.key`] : ['-cert', 'ca.crt', '-keyfile', 'ca.key'];
  openssl(folder, [
    'ca',
    '-batch',
    '-notext',
    '-config',
    `${name}.cnf`,
    '-extensions',
    'extensions',
    ...time,
    ...signer,
    '-in',
    `${name}.csr`,
    '-out',
    `${name}.crt`,
  ]);
}

function key(folder: string, name: string): void {
  openssl(folder, ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`]);
}

function openssl(folder: string, args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}
