import { describe, expect, test } from 'vitest';
import { checkMarked } from './marked';

/** What is wrong, the language, the block with the wrong place in ⟦ ⟧, and the rule that must mark it. */
const WRONG: readonly (readonly [what: string, language: string, rule: string, code: string])[] = [
  ['a key that stands twice', 'yaml', 'yaml/duplicate-key', 'a:\n  b: 1\n  c: 2\n  ⟦b⟧: 3'],
  ['four keys `spec` in one document', 'yaml', 'yaml/duplicate-key', 'spec:\n  image: a\n⟦spec⟧:\n  image: b'],
  ['a tab as indentation', 'yaml', 'yaml/tab', 'a:\n⟦\t⟧b: 1'],
  ['a list in YAML that is not closed', 'yaml', 'yaml/syntax', 'args: ["a", "b"⟦⟧'],
  ['a comma behind the last entry', 'json', 'json/syntax', '{\n  "a": 1,\n⟦}⟧'],
  ['a comment in JSON', 'json', 'json/syntax', '{\n  ⟦// the registry⟧\n  "a": 1\n}'],
  ['a key twice in JSON', 'json', 'json/duplicate-key', '{ "a": 1, ⟦"a"⟧: 2 }'],
  ['a text without quotes in TOML', 'toml', 'toml/syntax', 'a = 1\nserver = ⟦registry.example.com⟧'],
  [
    'an unknown capability',
    'toml',
    'toml/containerd-hosts',
    '[host."https://m.example.com"]\n  capabilities = ["pull", ⟦"resolves"⟧]',
  ],
  [
    'mirrors beside config_path',
    'toml',
    'toml/containerd-registry',
    '[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n[⟦plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"⟧]\n  endpoint = ["https://m.example.com"]',
  ],
  [
    'an old plugin id in version 3',
    'toml',
    'toml/containerd-version',
    'version = 3\n[⟦plugins."io.containerd.grpc.v1.cri".containerd⟧]\n  snapshotter = "overlayfs"',
  ],
  ['a gauge under increase()', 'promql', 'promql/metric-type', 'increase(⟦kube_pod_status_phase⟧[5m]) > 0'],
  ['an unknown function of PromQL', 'promql', 'promql/syntax', 'sum(⟦rates⟧(up[5m]))'],
  ['a metric that nothing exposes', 'promql', 'promql/unknown-metric', 'sum(⟦kubelet_image_pulls_total⟧) > 0'],
  ['an unknown function of jq', 'bash', 'jq/compile', "kubectl get pods -o json | jq '.items[] | ⟦selekt⟧(.a)'"],
  ['a jq program that ends too early', 'jq', 'jq/compile', '.items[] | {name: .metadata.name ⟦ready⟧: 1}'],
  [
    'a range without an end',
    'bash',
    'jsonpath/open-range',
    "kubectl get pods -o jsonpath='{⟦range⟧ .items[*]}{.metadata.name}'",
  ],
  [
    'a field that Pods do not have',
    'bash',
    'jsonpath/unknown-field',
    "kubectl get pods -o jsonpath='{.items[*].status.⟦phases⟧}'",
  ],
  [
    'a column without a path',
    'bash',
    'custom-columns/syntax',
    'kubectl get pods -o custom-columns=NAME:.metadata.name,⟦NODE⟧',
  ],
  [
    'a Go template without end',
    'bash',
    'go-template/syntax',
    "kubectl get pods -o go-template='{{⟦range⟧ .items}}{{.metadata.name}}'",
  ],
  ['an unknown instruction', 'dockerfile', 'dockerfile/syntax', 'FROM alpine:3.22\n⟦COPI⟧ app /app'],
  ['an unknown setting of a unit', 'systemd', 'systemd/unit', '[Service]\n⟦Enviroment⟧="A=b"'],
  ['a line that is no setting', 'ini', 'ini/syntax', '[main]\n⟦server example.com⟧'],
  ['a directive without a semicolon', 'nginx', 'nginx/syntax', 'server {\n  listen ⟦80⟧\n}'],
  ['a text that is not closed in PowerShell', 'powershell', 'powershell/syntax', '⟦$a = "b⟧'],
  ['a rule of Rego that is not closed', 'rego', 'rego/syntax', 'package a\n\nallow ⟦{⟧\n  input.x == 1'],
  [
    'an unknown function of Rego',
    'rego',
    'rego/unknown-function',
    'package a\n\nallow {\n  ⟦startwith⟧(input.x, "a")\n}',
  ],
  ['a CEL expression that ends too early', 'cel', 'cel/syntax', 'object.spec.replicas <⟦=⟧'],
  ['a label of a diagram that is not closed', 'mermaid', 'mermaid/syntax', 'flowchart TD\n  a⟦[⟧Start --> b'],
  [
    'an unknown key of daemon.json',
    'json',
    'json/docker',
    '{\n  "insecure-registries": [],\n  ⟦"registry-mirror"⟧: []\n}',
  ],
];

describe('marks exactly', () => {
  test.each(WRONG)('%s', async (_, language, rule, code) => {
    const { expected, found } = await checkMarked(language, code);
    if (expected.marked === '') expect(found.map((one) => one.rule)).toEqual([rule]);
    else expect(found).toEqual([{ rule, ...expected }]);
  });
});

/** The same inside other languages. */
const NESTED: readonly (readonly [what: string, language: string, rule: string, code: string])[] = [
  [
    'a field in a here-document for kubectl',
    'bash',
    'manifest/unknown-field',
    "kubectl apply -f - <<'EOF'\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n⟦datas⟧:\n  a: b\nEOF",
  ],
  ['a field in a patch', 'bash', 'manifest/unknown-field', `kubectl patch deploy web -p '{"spec":{⟦"replica"⟧:3}}'`],
  [
    'a path in a JSON patch',
    'bash',
    'json/patch',
    `kubectl patch deploy web --type=json -p='[{"op":"replace","path":⟦"/spec/replica"⟧,"value":3}]'`,
  ],
  [
    'JSON written to daemon.json',
    'bash',
    'json/syntax',
    'sudo tee /etc/docker/daemon.json <<\'EOF\'\n{\n  "debug": true,\n⟦}⟧\nEOF',
  ],
  [
    'PromQL in a block scalar of an alert rule',
    'yaml',
    'promql/metric-type',
    'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: web\nspec:\n  groups:\n    - name: web\n      rules:\n        - alert: A\n          expr: |\n            # a comment\n            increase(⟦kube_pod_status_phase⟧{phase="Failed"}[5m]) > 0',
  ],
  [
    'PromQL in a quoted scalar',
    'yaml',
    'promql/metric-type',
    "groups:\n  - name: a\n    rules:\n      - alert: A\n        expr: 'rate(⟦kube_pod_status_phase⟧[5m]) > 0'",
  ],
  [
    'Rego in a template',
    'yaml',
    'rego/unknown-function',
    'apiVersion: templates.gatekeeper.sh/v1\nkind: ConstraintTemplate\nmetadata:\n  name: repos\nspec:\n  crd:\n    spec:\n      names:\n        kind: Repos\n  targets:\n    - target: admission.k8s.gatekeeper.sh\n      rego: |\n        package repos\n\n        violation[{"msg": "no"}] {\n          ⟦startwith⟧(input.review.object.metadata.name, "a")\n        }',
  ],
  [
    'TOML in a ConfigMap',
    'yaml',
    'toml/containerd-hosts',
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: mirrors\ndata:\n  hosts.toml: |\n    [host."https://m.example.com"]\n      ⟦skip-verify⟧ = true',
  ],
  [
    'jq in a pipeline of a RUN',
    'dockerfile',
    'jq/compile',
    "FROM alpine:3.22\nRUN apk add --no-cache jq \\\n  && jq '.a | ⟦lenght⟧' /etc/config.json",
  ],
];

describe('marks exactly inside another language', () => {
  test.each(NESTED)('%s', async (_, language, rule, code) => {
    const { expected, found } = await checkMarked(language, code);
    expect(found).toEqual([{ rule, ...expected }]);
  });
});
