import containerd from './data/containerd.json';
import crane from './data/crane.json';
import crictl from './data/crictl.json';
import ctr from './data/ctr.json';
import curl from './data/curl.json';
import docker from './data/docker.json';
import buildx from './data/docker-buildx.json';
import compose from './data/docker-compose.json';
import dockerd from './data/dockerd.json';
import du from './data/du.json';
import etcdctl from './data/etcdctl.json';
import etcdutl from './data/etcdutl.json';
import firewallCmd from './data/firewall-cmd.json';
import helm3 from './data/helm-3.json';
import helm4 from './data/helm-4.json';
import imageAudit from './data/image-audit.sh.json';
import imagePullDiagnose from './data/image-pull-diagnose.sh.json';
import journalctl from './data/journalctl.json';
import jq from './data/jq.json';
import k3s from './data/k3s.json';
import kind from './data/kind.json';
import kubeadm from './data/kubeadm.json';
import kubectl133 from './data/kubectl-1.33.json';
import kubectl134 from './data/kubectl-1.34.json';
import kubectl135 from './data/kubectl-1.35.json';
import kubectl136 from './data/kubectl-1.36.json';
import minikube from './data/minikube.json';
import nerdctl from './data/nerdctl.json';
import nsenter from './data/nsenter.json';
import openssl from './data/openssl.json';
import promtool from './data/promtool.json';
import skopeo from './data/skopeo.json';
import systemctl from './data/systemctl.json';
import timedatectl from './data/timedatectl.json';
import trivy from './data/trivy.json';
import yq from './data/yq.json';
import { smallTool } from './small';
import { dockerWithPlugins, type ToolData, type ToolTable, toolTable } from './table';

const KUBECTL: Readonly<Record<string, ToolData>> = {
  '1.33': kubectl133,
  '1.34': kubectl134,
  '1.35': kubectl135,
  '1.36': kubectl136,
};
const OTHERS: Readonly<Record<string, readonly ToolData[]>> = {
  containerd: [containerd],
  crane: [crane],
  dockerd: [dockerd],
  du: [du],
  'firewall-cmd': [firewallCmd],
  'image-audit.sh': [imageAudit],
  'image-pull-diagnose.sh': [imagePullDiagnose],
  nsenter: [nsenter],
  timedatectl: [timedatectl],
  trivy: [trivy],
  ctr: [ctr],
  docker: [dockerWithPlugins(docker, buildx, compose)],
  etcdctl: [etcdctl],
  etcdutl: [etcdutl],
  helm: [helm3, helm4],
  k3s: [k3s],
  kind: [kind],
  crictl: [crictl],
  curl: [curl],
  journalctl: [journalctl],
  jq: [jq],
  minikube: [minikube],
  nerdctl: [nerdctl],
  openssl: [openssl],
  skopeo: [skopeo],
  systemctl: [systemctl],
  kubeadm: [kubeadm],
  promtool: [promtool],
  yq: [yq],
};

const built = new Map<ToolData, ToolTable>();

function table(data: ToolData): ToolTable {
  const known = built.get(data) ?? toolTable(data);
  built.set(data, known);
  return known;
}

/** The Kubernetes versions whose kubectl has a table, oldest first. */
export const KUBECTL_VERSIONS: readonly string[] = Object.keys(KUBECTL);

/** Tools that take the arguments of another one, and more of their own. */
const ALIKE: Readonly<Record<string, ToolData>> = {
  oc: { ...kubectl136, tool: 'oc', open: true },
  podman: { ...dockerWithPlugins(docker, buildx, compose), tool: 'podman', open: true },
  'docker-compose': { ...compose, tool: 'docker-compose', open: true },
};

const SMALL = new Map<string, ToolData>();

function smallData(tool: string): ToolData {
  const known = SMALL.get(tool) ?? smallTool(tool);
  SMALL.set(tool, known);
  return known;
}

/**
 * What the calls of a tool can be read by, newest version last: its tables; else those of a tool that it resembles, or what little is
 * known of it. Such a reading tells values from verbs and operands; nothing can be said against it.
 */
export function readingTables(tool: string): ToolTable[] {
  if (tool === 'kubectl') return kubectlTables(KUBECTL_VERSIONS);
  const own = toolTables(tool);
  if (own.length > 0) return own;
  return [table((Object.hasOwn(ALIKE, tool) ? ALIKE[tool] : undefined) ?? smallData(tool))];
}

/** The tables of kubectl for the Kubernetes versions asked for, oldest first. */
export function kubectlTables(kubernetes: readonly string[]): ToolTable[] {
  return kubernetes.flatMap((version) => {
    const data = KUBECTL[version];
    return data === undefined ? [] : [table(data)];
  });
}

/** The tables of another tool, one for each major version that is in use; none for a tool without a table. */
export function toolTables(tool: string): ToolTable[] {
  return (Object.hasOwn(OTHERS, tool) ? (OTHERS[tool] ?? []) : []).map(table);
}

export const TOOLS_WITH_TABLES: readonly string[] = Object.keys(OTHERS);
