import type { ToolRisks } from './table';

/** `--dry-run` alone, or with one of these. */
const DRY_RUN = { flags: '--dry-run', value: /^(?:client|server|true)?$/, risk: 'reads' } as const;

/** kubectl and what speaks to the API server. */
export const kubernetesTools = {
  kubectl: {
    reads: `get, describe, logs, top, events, explain, version, cluster-info, api-resources, api-versions, auth can-i, auth whoami, diff, wait,
      port-forward, proxy, config view, config get-contexts, config current-context, config get-clusters, config get-users, rollout status,
      rollout history, kustomize, completion, options, help, plugin list, convert, exec, apply view-last-applied, krew list, krew search, krew info`,
    // exec: what runs inside is judged by itself. create token issues a credential. scale and rollout replace Pods.
    changes: `apply, create, expose, autoscale, scale, set, label, annotate, taint, cordon, uncordon, patch, edit, replace, rollout undo,
      rollout restart, rollout pause, rollout resume, certificate approve, certificate deny, debug, run, cp, attach, auth reconcile,
      config use-context, config use, config set, config set-context, config set-cluster, config set-credentials, config unset,
      config rename-context, krew install, krew update, krew upgrade, krew uninstall, apply set-last-applied, apply edit-last-applied`,
    // drain evicts Pods: those without a controller do not come back, and emptyDir data is lost.
    destroys: 'delete, drain, config delete-context, config delete-cluster, config delete-user',
    options: [
      // Both delete the object before they create it again.
      { flags: '--force', verbs: 'replace, apply', risk: 'destroys' },
      { flags: '--prune', verbs: 'apply', risk: 'destroys' },
      // Without its finalizers an object goes before anybody has cleaned up behind it.
      { flags: '--raw', value: /\/finalize$/, verbs: 'replace', risk: 'destroys' },
      { flags: '-p --patch', value: /finalizers/, verbs: 'patch', risk: 'destroys' },
      { input: /finalizers/, verbs: 'replace, apply, patch', risk: 'destroys' },
      // It evicts what runs on the node, as drain does.
      { operand: /:NoExecute$/, verbs: 'taint', risk: 'destroys' },
      { flags: '--output-directory', verbs: 'cluster-info', risk: 'changes' },
      { flags: '-o --output', verbs: 'kustomize', risk: 'changes' },
      { flags: '--local', verbs: 'set, label, annotate, patch', risk: 'reads' },
      DRY_RUN,
    ],
  },
  oc: {
    reads: 'get, describe, logs, status, whoami, version, projects, explain, exec, adm top',
    // must-gather starts Pods and writes a folder.
    changes:
      'adm must-gather, rsh, rsync, apply, create, patch, edit, scale, label, annotate, login, project, adm cordon, adm uncordon, debug',
    destroys: 'delete, adm drain, adm prune',
    options: [{ flags: '-p --patch', value: /finalizers/, verbs: 'patch', risk: 'destroys' }, DRY_RUN],
  },
  helm: {
    reads: `list, ls, status, get, history, hist, template, show, inspect, search, lint, diff, version, env, verify, help, completion,
      repo list, repo ls, dependency list, dep list, plugin list`,
    changes: `install, upgrade, rollback, test, repo add, repo update, repo up, repo index, repo remove, repo rm, dependency update, dependency build,
      dep update, dep build, dep up, pull, fetch, push, package, create, registry login, registry logout, plugin install, plugin update, plugin uninstall`,
    destroys: 'uninstall, un, del, delete',
    options: [
      { flags: '--force --force-replace', verbs: 'upgrade, rollback', risk: 'destroys' },
      { flags: '--output-dir', verbs: 'template', risk: 'changes' },
      DRY_RUN,
    ],
  },
  kubeadm: {
    reads:
      'version, certs check-expiration, config print, config images list, config validate, token list, token generate, upgrade plan, upgrade diff, help',
    changes: `init, join, certs renew, certs generate-csr, certs certificate-key, config images pull, config migrate, token create, upgrade apply,
      upgrade node, kubeconfig user`,
    destroys: 'reset, token delete',
    options: [DRY_RUN],
  },
  etcdctl: {
    reads: `get, endpoint health, endpoint status, endpoint hashkv, member list, alarm list, auth status, user list, user get, role list, role get,
      snapshot status, watch, version, lease list, lease timetolive, help`,
    changes: `put, compaction, defrag, alarm disarm, member add, member update, member promote, snapshot save, move-leader, user add, user grant-role,
      user revoke-role, user passwd, role add, role grant-permission, role revoke-permission, auth enable, auth disable, make-mirror, lease grant, lease keep-alive, txn, check perf`,
    destroys: 'del, member remove, snapshot restore, user delete, role delete, lease revoke',
  },
  etcdutl: {
    reads: 'snapshot status, hashkv, version',
    changes: 'defrag, migrate',
    destroys: 'snapshot restore, backup',
  },
  kubectx: { otherwise: 'changes' },
  kubens: { otherwise: 'changes' },
  stern: { otherwise: 'reads' },
  velero: {
    reads:
      'get, describe, version, backup get, backup describe, backup logs, restore get, restore describe, restore logs, schedule get',
    changes: 'backup create, restore create, schedule create, install, create',
    destroys: 'delete, backup delete, restore delete, schedule delete, uninstall',
  },
  istioctl: {
    reads: 'version, analyze, proxy-status, ps, proxy-config, pc, validate, x describe, experimental describe',
    changes: 'bug-report, install, upgrade, kube-inject, tag set',
    destroys: 'uninstall, tag remove',
  },
  calicoctl: {
    reads: 'get, node status, ipam show, ipam check, version',
    changes: 'apply, create, replace, patch, label',
    destroys: 'delete, ipam release',
  },
  cilium: {
    reads: 'status, version, connectivity test, endpoint list, service list, config view, hubble status, bpf',
    // sysdump writes an archive.
    changes: 'sysdump, install, upgrade, config set, hubble enable',
    destroys: 'uninstall, hubble disable',
  },
  'cilium-dbg': { reads: 'status, endpoint list, service list, bpf, monitor', otherwise: 'changes' },
  cmctl: { reads: 'status, check, inspect, version', changes: 'renew, approve, deny' },
  kustomize: { reads: 'build, version, cfg', changes: 'edit, create' },
  kubeseal: { otherwise: 'reads', options: [{ flags: '-w --sealed-secret-file --merge-into', risk: 'changes' }] },
  kubeconform: { otherwise: 'reads' },
  conftest: { otherwise: 'reads' },
  gator: { otherwise: 'reads' },
  opa: { otherwise: 'reads', options: [{ first: /^build$/, risk: 'changes' }] },
  promtool: {
    otherwise: 'reads',
    changes: 'push metrics, tsdb create-blocks-from, tsdb bench, debug all, debug metrics, debug pprof',
  },
  amtool: {
    reads: 'alert, alert query, config, check-config, config routes, silence query, cluster, template render',
    changes: 'alert add, silence add, silence update, silence import',
    destroys: 'silence expire',
  },
} as const satisfies ToolRisks;
