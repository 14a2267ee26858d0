import type { ToolRisks } from './table';

const DOCKER = {
  reads: `ps, images, inspect, logs, info, version, stats, top, port, diff, history, search, events, exec, help,
    container ls, container list, container ps, container inspect, container logs, container stats, container top, container port, container diff, container exec,
    image ls, image list, image inspect, image history, volume ls, volume list, volume inspect, network ls, network list, network inspect, system df, system info, system events,
    manifest inspect, buildx ls, buildx version, buildx inspect, buildx imagetools inspect, buildx du, builder du, context ls, context show, context inspect,
    compose ps, compose logs, compose config, compose ls, namespace ls, namespace list, plugin ls, trust inspect`,
  changes: `run, create, start, stop, restart, pause, unpause, kill, attach, cp, commit, tag, pull, push, build, load, save, export, import, login, logout, rename, update, wait,
    container run, container create, container start, container stop, container restart, container kill, container cp, container commit, container update, container rename, container export,
    image pull, image push, image tag, image build, image load, image save, image import, image convert, image encrypt, volume create, network create, network connect, network disconnect,
    buildx build, buildx create, buildx use, buildx bake, buildx stop, buildx imagetools create, builder build, buildx install, context create, context use, context update, context import,
    manifest create, manifest annotate, manifest push, compose up, compose start, compose stop, compose restart, compose build, compose pull, compose run, compose exec, namespace create,
    plugin install, trust sign, scout`,
  destroys: `rm, rmi, container rm, container remove, container prune, image rm, image remove, image prune, volume rm, volume remove, volume prune, network rm, network remove, network prune,
    system prune, builder prune, buildx rm, buildx prune, compose down, compose rm, context rm, namespace remove, namespace rm, manifest rm, plugin rm`,
} as const;

/** Runtimes, their clients and registry tools. */
export const containerTools = {
  docker: DOCKER,
  nerdctl: DOCKER,
  podman: DOCKER,
  'docker-compose': {
    reads: 'ps, logs, config',
    changes: 'up, start, stop, restart, build, pull, run, exec',
    destroys: 'down, rm',
  },
  buildctl: { reads: 'debug, du', changes: 'build', destroys: 'prune' },
  buildah: {
    reads: 'images, containers, inspect, info, version',
    changes: 'bud, build, from, run, commit, push, pull, tag',
    destroys: 'rm, rmi',
  },
  crictl: {
    reads: `ps, pods, images, image, img, inspect, inspecti, inspectp, imagefsinfo, stats, statsp, metricsp, logs, info, version, port-forward, exec, events, config,
      completion, runtime-config, help`,
    // stop: the kubelet starts the container again, so nothing is lost but the running state.
    changes: 'pull, start, run, runp, create, update, stop, stopp, attach, checkpoint, update-runtime-config',
    destroys: 'rm, rmp, rmi',
    options: [{ flags: '--set', verbs: 'config', risk: 'changes' }],
  },
  crio: { reads: 'config, version, status, help, check', destroys: 'wipe' },
  ctr: {
    reads: `images ls, images list, images check, images inspect, image ls, image list, image check, image inspect, i ls, i list, i check, i inspect,
      containers ls, containers list, containers info, container ls, container list, container info, c ls, c list, c info,
      tasks ls, tasks list, tasks ps, tasks metrics, tasks exec, task ls, task list, task ps, task metrics, task exec, t ls, t list, t ps, t metrics, t exec,
      content ls, content list, content active, content get, content fetch-object, snapshots ls, snapshots list, snapshots info, snapshots usage, snapshots tree, snapshots mounts,
      snapshot ls, snapshot info, snapshot usage, snapshot tree, namespaces ls, namespaces list, namespace ls, ns ls, leases ls, leases list, plugins ls, plugins list, plugin ls, plugins inspect-runtime,
      version, info, events, deprecations list, introspect, sandboxes ls, sandboxes list`,
    changes: `images pull, images push, images import, images export, images tag, images label, images mount, images unmount, images convert, images usage,
      image pull, image push, image import, image export, image tag, image label, image mount, image unmount, image convert, i pull, i push, i import, i export, i tag, i label, i mount, i unmount,
      run, containers create, containers label, containers checkpoint, containers restore, container create, c create, tasks start, tasks pause, tasks resume, tasks attach, tasks checkpoint,
      task start, task pause, task resume, task attach, t start, t pause, t resume, t attach, content fetch, content label, content edit, content ingest, content push-object,
      snapshots prepare, snapshots view, snapshots commit, snapshots label, snapshots unpack, namespaces create, namespaces label, ns create, ns label, leases create, install`,
    destroys: `images rm, images remove, images delete, images del, images prune, image rm, image remove, image delete, image prune, i rm, i remove, i delete, i prune,
      containers rm, containers remove, containers delete, containers del, container rm, container delete, c rm, c delete, tasks rm, tasks remove, tasks delete, tasks kill,
      task rm, task delete, task kill, t rm, t delete, t kill, content rm, content delete, content prune, snapshots rm, snapshots remove, snapshots delete, snapshot rm, snapshot delete,
      namespaces rm, namespaces remove, ns rm, ns remove, leases rm, leases delete, sandboxes rm`,
  },
  skopeo: {
    reads: 'inspect, list-tags, manifest-digest, standalone-verify, help',
    changes: 'copy, sync, login, logout, standalone-sign, generate-sigstore-key',
    destroys: 'delete',
  },
  crane: {
    reads: 'manifest, config, digest, ls, catalog, validate, version, blob, auth get, auth token, registry serve',
    changes: 'pull, push, copy, cp, tag, append, mutate, flatten, rebase, export, auth login, auth logout, edit, index',
    destroys: 'delete',
  },
  regctl: {
    reads: `image manifest, image inspect, image digest, image config, image ratelimit, image get-file, image check-base, tag ls, repo ls,
      manifest get, manifest head, manifest diff, artifact list, artifact tree, registry config, registry whoami, version`,
    changes: 'image copy, image export, image import, registry login, registry logout, registry set',
    destroys: 'tag delete, tag rm, image delete, manifest delete',
  },
  oras: {
    reads: 'discover, manifest fetch, repo ls, repo tags, version, resolve',
    changes: 'pull, push, copy, cp, login, logout, tag, attach',
    destroys: 'manifest delete, blob delete',
  },
  cosign: {
    reads: 'verify, verify-attestation, tree, triangulate, version, download',
    changes: 'sign, attest, generate-key-pair, copy, login',
    destroys: 'clean',
  },
  trivy: {
    otherwise: 'reads',
    changes: 'server, plugin install, plugin upgrade, registry login, registry logout',
    destroys: 'clean, plugin uninstall',
    options: [{ flags: '-o --output', risk: 'changes' }],
  },
  grype: { otherwise: 'reads', options: [{ flags: '--file', risk: 'changes' }] },
  syft: {
    otherwise: 'reads',
    options: [
      { flags: '--file', risk: 'changes' },
      { flags: '-o --output', value: /=/, risk: 'changes' },
    ],
  },
  dive: { otherwise: 'reads' },
  hadolint: { otherwise: 'reads' },
  runc: {
    reads: 'list, state, ps, events, spec',
    changes: 'create, start, run, pause, resume, update, exec',
    destroys: 'delete, kill',
  },
  minikube: {
    reads:
      'status, version, ip, logs, profile list, service, addons list, addons images, image ls, image list, kubectl, ssh, node list, docker-env, podman-env, ssh-key, ssh-host, config view, config get, cache list, options, help, completion, license',
    changes: `start, stop, pause, unpause, addons enable, addons disable, addons configure, image load, image build, image pull, image push, image tag, image save, config set, config unset,
      config defaults, cache add, cache reload, cp, mount, tunnel, update-context, node add, node start, node stop, profile, dashboard, update-check`,
    destroys: 'delete, image rm, image remove, node delete, cache delete',
    options: [{ flags: '--file', verbs: 'logs', risk: 'changes' }],
  },
  kind: {
    reads: 'get, version, completion',
    changes: 'create, load, build, export kubeconfig, export logs',
    destroys: 'delete',
  },
  // `--validate` reads the configuration and ends: https://docs.docker.com/reference/cli/dockerd/
  dockerd: { otherwise: 'changes', options: [{ flags: '--validate', risk: 'reads' }] },
  // What it is used for in Pods; its servers and load generators count as changing.
  agnhost: { reads: 'connect, dns-suffix, dns-server-list, etc-hosts, help', otherwise: 'changes' },
  k3s: {
    reads: `kubectl, crictl, ctr, check-config, etcd-snapshot ls, etcd-snapshot list, certificate check, secrets-encrypt status, token list, token generate,
      completion, help`,
    changes: `server, agent, etcd-snapshot save, certificate rotate, certificate rotate-ca, secrets-encrypt enable, secrets-encrypt disable, secrets-encrypt prepare,
      secrets-encrypt rotate, secrets-encrypt rotate-keys, secrets-encrypt reencrypt, token`,
    destroys: 'etcd-snapshot delete, etcd-snapshot prune, token delete',
  },
  k3d: {
    reads: 'cluster list, node list, kubeconfig get, version',
    changes: 'cluster create, cluster start, cluster stop, image import, kubeconfig merge, node create',
    destroys: 'cluster delete, node delete',
  },
  containerd: { reads: 'config default, config dump, config migrate' },
  kubelet: { otherwise: 'changes' },
} as const satisfies ToolRisks;
