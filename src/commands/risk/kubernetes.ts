import type { ToolRisks } from './table';

const DRY_RUN = /^--dry-run(?:=(?:client|server|true))?$/;

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
    valued: `-n --namespace --context --cluster --kubeconfig -s --server --user --as --as-group --as-uid --token --request-timeout --cache-dir
      --certificate-authority --client-certificate --client-key --tls-server-name --profile --profile-output -v --v --vmodule --log-file -l --selector`,
    options: [
      { word: /^--help$|^-h$/, risk: 'reads' },
      { word: /^--force$/, verbs: 'replace', risk: 'destroys' },
      { word: /^--prune(?:=true)?$/, verbs: 'apply', risk: 'destroys' },
      { word: /\/finalize$/, verbs: 'replace', risk: 'destroys' },
      { word: /finalizers/, verbs: 'patch', risk: 'destroys' },
      { word: /^--local$/, verbs: 'set, label, annotate, patch', risk: 'reads' },
      { word: DRY_RUN, risk: 'reads' },
    ],
  },
  oc: {
    reads: 'get, describe, logs, status, whoami, version, projects, explain, exec, adm top, adm must-gather',
    changes: 'apply, create, patch, edit, scale, label, annotate, login, project, adm cordon, adm uncordon, debug',
    destroys: 'delete, adm drain, adm prune',
    valued: '-n --namespace --context',
    options: [{ word: DRY_RUN, risk: 'reads' }],
  },
  helm: {
    reads: `list, ls, status, get, history, hist, template, show, inspect, search, lint, diff, version, env, verify, help, completion,
      repo list, repo ls, dependency list, dep list, plugin list`,
    changes: `install, upgrade, rollback, test, repo add, repo update, repo up, repo index, repo remove, repo rm, dependency update, dependency build,
      dep update, dep build, dep up, pull, fetch, push, package, create, registry login, registry logout, plugin install, plugin update, plugin uninstall`,
    destroys: 'uninstall, un, del, delete',
    valued:
      '-n --namespace --kube-context --kubeconfig --kube-apiserver --kube-token --registry-config --repository-cache --repository-config',
    options: [
      { word: /^--force$|^--force-replace$/, verbs: 'upgrade, rollback', risk: 'destroys' },
      { word: DRY_RUN, risk: 'reads' },
    ],
  },
  kubeadm: {
    reads:
      'version, certs check-expiration, config print, config images list, config validate, token list, token generate, upgrade plan, upgrade diff, help',
    changes: `init, join, certs renew, certs generate-csr, certs certificate-key, config images pull, config migrate, token create, upgrade apply,
      upgrade node, kubeconfig user`,
    destroys: 'reset, token delete',
    valued: '--config --kubeconfig --rootfs -v --v',
    options: [{ word: /^--dry-run(?:=true)?$/, risk: 'reads' }],
  },
  etcdctl: {
    reads: `get, endpoint health, endpoint status, endpoint hashkv, member list, alarm list, auth status, user list, user get, role list, role get,
      snapshot status, watch, version, lease list, lease timetolive, help`,
    changes: `put, compaction, defrag, alarm disarm, member add, member update, member promote, snapshot save, move-leader, user add, user grant-role,
      user revoke-role, user passwd, role add, role grant-permission, role revoke-permission, auth enable, auth disable, lease grant, lease keep-alive, txn, check perf`,
    destroys: 'del, member remove, snapshot restore, user delete, role delete, lease revoke',
    valued:
      '--endpoints --cacert --cert --key --user --password --command-timeout --dial-timeout --keepalive-time -w --write-out',
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
    changes: 'install, upgrade, kube-inject, tag set',
    destroys: 'uninstall, tag remove',
  },
  calicoctl: {
    reads: 'get, node status, ipam show, ipam check, version',
    changes: 'apply, create, replace, patch, label',
    destroys: 'delete, ipam release',
  },
  cilium: {
    reads: 'status, version, connectivity test, sysdump, endpoint list, service list, config view, hubble status, bpf',
    changes: 'install, upgrade, config set, hubble enable',
    destroys: 'uninstall, hubble disable',
  },
  'cilium-dbg': { reads: 'status, endpoint list, service list, bpf, monitor', otherwise: 'changes' },
  cmctl: { reads: 'status, check, inspect, version', changes: 'renew, approve, deny' },
  kustomize: { reads: 'build, version, cfg', changes: 'edit, create' },
  kubeseal: { otherwise: 'reads' },
  kubeconform: { otherwise: 'reads' },
  conftest: { otherwise: 'reads' },
  gator: { otherwise: 'reads' },
  opa: { otherwise: 'reads' },
  promtool: { otherwise: 'reads' },
  amtool: {
    reads: 'alert, config, check-config, config routes, silence query, cluster, template render',
    changes: 'silence add, silence import',
    destroys: 'silence expire',
  },
} as const satisfies ToolRisks;
