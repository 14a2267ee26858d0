/**
 * Makes the schemas of the configuration files of Kubernetes' components and of kustomize, from their Go types:
 * `npx tsx scripts/generate/schemas-configuration.ts "$(go env GOMODCACHE)"`, after `go mod download` of the modules named below.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { GoTypes } from './schemas-go-types';
import { type Kind, mergeVersions, reachable, tableText, type VersionSchemas } from './schemas-types';

/** The version of the modules below `k8s.io` for each minor version. */
const MODULES: Readonly<Record<string, string>> = {
  '1.33': 'v0.33.13',
  '1.34': 'v0.34.4',
  '1.35': 'v0.35.4',
  '1.36': 'v0.36.3',
};
const KUBERNETES: Readonly<Record<string, string>> = {
  '1.33': 'v1.33.13',
  '1.34': 'v1.34.4',
  '1.35': 'v1.35.4',
  '1.36': 'v1.36.3',
};
const KUSTOMIZE = 'v0.21.1';

/** The packages with kinds, and which of their types are files of their own. */
const PACKAGES: readonly { readonly path: string; readonly apiVersion: string; readonly kinds: readonly string[] }[] = [
  {
    path: 'k8s.io/kubelet/config/v1beta1',
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kinds: ['KubeletConfiguration', 'CredentialProviderConfig'],
  },
  { path: 'k8s.io/kubelet/config/v1', apiVersion: 'kubelet.config.k8s.io/v1', kinds: ['CredentialProviderConfig'] },
  {
    path: 'k8s.io/kube-proxy/config/v1alpha1',
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kinds: ['KubeProxyConfiguration'],
  },
  {
    path: 'k8s.io/kube-scheduler/config/v1',
    apiVersion: 'kubescheduler.config.k8s.io/v1',
    kinds: ['KubeSchedulerConfiguration'],
  },
  {
    path: 'k8s.io/apiserver/pkg/apis/apiserver/v1',
    apiVersion: 'apiserver.config.k8s.io/v1',
    kinds: [
      'AdmissionConfiguration',
      'EncryptionConfiguration',
      'AuthenticationConfiguration',
      'AuthorizationConfiguration',
    ],
  },
  { path: 'k8s.io/apiserver/pkg/apis/audit/v1', apiVersion: 'audit.k8s.io/v1', kinds: ['Policy'] },
  {
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta3',
    apiVersion: 'kubeadm.k8s.io/v1beta3',
    kinds: ['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration'],
  },
  {
    path: 'k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta4',
    apiVersion: 'kubeadm.k8s.io/v1beta4',
    kinds: [
      'ClusterConfiguration',
      'InitConfiguration',
      'JoinConfiguration',
      'ResetConfiguration',
      'UpgradeConfiguration',
    ],
  },
  { path: 'k8s.io/client-go/tools/clientcmd/api/v1', apiVersion: 'v1', kinds: ['Config'] },
  { path: 'sigs.k8s.io/kustomize/api/types', apiVersion: 'kustomize.config.k8s.io/v1beta1', kinds: ['Kustomization'] },
];

const TARGET = new URL('../../src/validator/tables/data/configuration.json', import.meta.url);
const cache = process.argv[2] ?? '';
const table = {
  source: 'the Go types of the configuration files of Kubernetes, kubeadm and kustomize',
  versions: { ...KUBERNETES, kustomize: KUSTOMIZE },
  command: 'npx tsx scripts/generate/schemas-configuration.ts "$(go env GOMODCACHE)"',
  ...mergeVersions(Object.keys(MODULES).map(schemasOf)),
};
writeFileSync(TARGET, tableText(table));
console.log(`${Object.keys(table.kinds).length} kinds, ${Object.keys(table.types).length} types`);

function schemasOf(version: string): VersionSchemas {
  const types = new GoTypes((path) => folderOf(path, version));
  const kinds = new Map<string, Kind>();
  for (const { path, apiVersion, kinds: names } of PACKAGES) {
    for (const name of names) {
      const type = types.add(path, name);
      if (type !== undefined)
        kinds.set(`${apiVersion} ${name}`, { type, resource: '-', shortNames: [], namespaced: false });
    }
  }
  return reachable({ version, types: types.found, kinds });
}

/** Where a Go package lies in the module cache. */
function folderOf(path: string, version: string): string | undefined {
  const [host = '', first = '', second = ''] = path.split('/');
  const module = host === 'k8s.io' ? `${host}/${first}` : `${host}/${first}/${second}`;
  const tag = host !== 'k8s.io' ? KUSTOMIZE : first === 'kubernetes' ? KUBERNETES[version] : MODULES[version];
  const folder = `${cache}/${module}@${tag}${path.slice(module.length)}`;
  return existsSync(folder) ? folder : undefined;
}
