import { dockerWithPlugins, type ToolData, type ToolTable, toolTable } from './command-table';
import crane from './data/crane.json';
import crictl from './data/crictl.json';
import ctr from './data/ctr.json';
import curl from './data/curl.json';
import docker from './data/docker.json';
import buildx from './data/docker-buildx.json';
import compose from './data/docker-compose.json';
import etcdctl from './data/etcdctl.json';
import etcdutl from './data/etcdutl.json';
import helm3 from './data/helm-3.json';
import helm4 from './data/helm-4.json';
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
import openssl from './data/openssl.json';
import promtool from './data/promtool.json';
import skopeo from './data/skopeo.json';
import systemctl from './data/systemctl.json';
import yq from './data/yq.json';

const KUBECTL: Readonly<Record<string, ToolData>> = {
  '1.33': kubectl133,
  '1.34': kubectl134,
  '1.35': kubectl135,
  '1.36': kubectl136,
};
const OTHERS: Readonly<Record<string, readonly ToolData[]>> = {
  crane: [crane],
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
