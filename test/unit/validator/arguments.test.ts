import { describe, expect, test } from 'vitest';
import { kubectlTables, type ReadArguments, readArguments, readShell, toolTables } from '../../../src/shell';
import { nearestWord } from '../../../src/validator/cli/suggestion';

function read(text: string): ReadArguments | undefined {
  const [command] = readShell(text).commands;
  const [name, ...args] = command?.words ?? [];
  const [table] = name?.value === 'kubectl' ? kubectlTables(['1.36']) : toolTables(name?.value ?? '');
  return table === undefined ? undefined : readArguments(table, args);
}

const problems = (text: string): string[] => (read(text)?.problems ?? []).map(({ kind, name }) => `${kind} ${name}`);

describe('the arguments of a call', () => {
  test.each([
    ['kubectl -n demo get pods -o wide', ['get'], ['pods']],
    ['kubectl -o json get pods', ['get'], ['pods']],
    ['kubectl rollout restart deployment/web', ['rollout', 'restart'], ['deployment/web']],
    ['kubectl top nodes', ['top', 'nodes'], []],
    ['docker run --rm -it alpine:3.22 ls --color', ['run'], ['alpine:3.22']],
    ['ctr -n k8s.io i pull --plain-http registry.example.com/web:1', ['i', 'pull'], ['registry.example.com/web:1']],
    ['helm ls -A', ['ls'], []],
    ['curl -sSfL https://example.com', [], ['https://example.com']],
    ['openssl s_client -connect a:443 -servername a', ['s_client'], []],
    ['openssl dgst -sha256 app.tar', ['dgst'], ['app.tar']],
    ['k3s etcd-snapshot save --name before', ['etcd-snapshot', 'save'], []],
  ])('%s has its commands and operands', (text, path, operands) => {
    expect(read(text)?.path).toEqual(path);
    expect(read(text)?.operands.map((word) => word.text)).toEqual(operands);
    expect(problems(text)).toEqual([]);
  });

  test.each([
    'kubectl get po -A -owide --sort-by=.metadata.name',
    'kubectl logs -fl app=web --tail -1',
    'kubectl delete pod web --wait=false --grace-period 0 --force',
    'kubectl apply -f web.yaml --dry-run=server',
    'kubectl drain "$NODE" --ignore-daemonsets --delete-emptydir-data',
    'kubectl get pods -n="$NAMESPACE"',
    'journalctl -xeu kubelet -b -1 --since "1 hour ago"',
    'systemctl status containerd --no-pager -l',
    'crictl --runtime-endpoint unix:///run/containerd/containerd.sock ps -a',
    'minikube start --driver=docker --kubernetes-version=v1.34.0',
    'etcdctl endpoint health --cluster --endpoints=https://127.0.0.1:2379',
    'skopeo copy --all docker://a/b:1 docker://c/d:1',
    'crane digest --platform linux/amd64 alpine:3.22',
    'kind load docker-image web:1 --name demo',
    "jq -r --arg name web '.items[]'",
  ])('%s is accepted', (text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ['kubectl get pods --al-namespaces', ['unknown-flag --al-namespaces']],
    ['kubectl get pods -X', ['unknown-flag -X']],
    ['kubectl gte pods', ['unknown-command gte']],
    ['kubectl get pods -n', ['missing-value -n']],
    ['kubectl get pods -n -o wide', ['missing-value -n']],
    ['kubectl -n get pods', ['missing-value -n', 'unknown-command pods']],
    ['kubectl get pods --watch=5s', ['unexpected-value --watch']],
    ['crictl login registry.example.com', ['unknown-command login']],
    ['systemctl restrt kubelet', ['unknown-command restrt']],
    ['helm upgrade web ./chart --instal', ['unknown-flag --instal']],
    ['openssl s_clint', ['unknown-command s_clint']],
    ['openssl x509 -noout -subjct', ['unknown-flag -subjct']],
    ['openssl s_client -connect -servername a', ['missing-value -connect']],
    ['k3s server --disabel traefik', ['unknown-flag --disabel']],
  ])('%s is refused', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('are not judged where a variable stands in the place of the subcommand', () => {
    expect(read('kubectl "$VERB" pods --frobnicate')).toBeUndefined();
  });

  test('know the value of a flag in all its forms', () => {
    for (const text of [
      'kubectl get pods -o yaml',
      'kubectl get pods -oyaml',
      'kubectl get pods -o=yaml',
      'kubectl get pods --output yaml',
      "kubectl get pods --output='yaml'",
    ]) {
      expect(
        read(text)?.flags.map(({ value }) => value),
        text,
      ).toEqual(['yaml']);
    }
  });
});

describe('a suggestion', () => {
  test.each([
    ['decribe', 'describe'],
    ['gte', 'get'],
    ['--all-namespace', '--all-namespaces'],
    ['frobnicate', undefined],
  ])('for %s is %s', (word, expected) => {
    expect(nearestWord(word, ['describe', 'get', '--all-namespaces', 'delete'])).toBe(expected);
  });
});
