import {
  fits,
  LABEL,
  LABEL_KEY,
  LABEL_VALUE,
  type NameGrammar,
  PORT_NAME,
  SERVICE,
  SUBDOMAIN,
} from '../../kubectl/names';
import { type DataNode, entriesAt, textAt, textOf, valueAt } from '../../languages/document/node';
import type { RuleRemark } from '../../rule';
import { type Manifest, type ManifestRule, objectsOf } from '../manifest';

export const objectName: ManifestRule = {
  id: 'manifest/name',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Name that Kubernetes refuses', 'zh-Hans': 'Kubernetes 不接受的名称' },
  rationale: {
    en: 'Names of objects, containers, volumes and ports have a grammar of their own: mostly small letters, digits and hyphens. The API server refuses others.',
    'zh-Hans': '对象、容器、卷和端口的名称各有语法：多为小写字母、数字和连字符，其他写法会被 API server 拒绝。',
  },
  docs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: Web_App\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web_app\n      image: registry.example.com/web:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - name: metrics-and-health\n          containerPort: 9090',
      },
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app: "my app"\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app.kubernetes.io/name: web\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.0\n      ports:\n        - name: http\n          containerPort: 8080',
      },
    ],
  },
  *check(manifest) {
    yield* objectNames(manifest);
    for (const [type, field, grammar] of NAMES)
      for (const { node } of objectsOf(manifest, type)) yield* problem(valueAt(node, field), grammar);
    for (const { node } of objectsOf(manifest, 'meta.v1.ObjectMeta')) {
      yield* labels(node, 'labels');
      for (const { key, keyStart, keyEnd } of entriesAt(node, 'annotations')) yield* labelKey(key, keyStart, keyEnd);
    }
    for (const { node } of objectsOf(manifest, 'meta.v1.LabelSelector')) yield* labels(node, 'matchLabels');
  },
};

const VARIABLE: NameGrammar = { pattern: /^[^=\s]+$/, longest: 1000, words: 'no blanks and no `=`' };

const NAMES: readonly (readonly [type: string, field: string, grammar: NameGrammar])[] = [
  ['core.v1.Container', 'name', LABEL],
  ['core.v1.EphemeralContainer', 'name', LABEL],
  ['core.v1.Volume', 'name', LABEL],
  ['core.v1.ContainerPort', 'name', PORT_NAME],
  ['core.v1.ServicePort', 'name', LABEL],
  ['core.v1.EnvVar', 'name', VARIABLE],
  ['core.v1.LocalObjectReference', 'name', SUBDOMAIN],
  ['meta.v1.ObjectMeta', 'namespace', LABEL],
];

/** Kinds whose names may hold colons and capitals. */
const FREE = /^(?:Role|ClusterRole|RoleBinding|ClusterRoleBinding|APIService|FlowSchema|PriorityLevelConfiguration)$/;

function* objectNames({ root, kind, schema }: Manifest): Generator<RuleRemark> {
  if (schema === undefined || schema.resource === '-' || FREE.test(kind ?? '')) return;
  const grammar = kind === 'Service' ? SERVICE : kind === 'Namespace' ? LABEL : SUBDOMAIN;
  if (textAt(root, 'metadata', 'name') !== undefined) yield* problem(valueAt(root, 'metadata', 'name'), grammar);
}

function* problem(node: DataNode | undefined, grammar: NameGrammar): Generator<RuleRemark> {
  const name = textOf(node);
  if (node === undefined || name === undefined || name === '' || fits(name, grammar)) return;
  yield { start: node.start, end: node.end, message: `Unexpected name \`${name}\`, expected ${grammar.words}.` };
}

function* labels(node: DataNode, field: string): Generator<RuleRemark> {
  for (const { key, keyStart, keyEnd, value } of entriesAt(node, field)) {
    yield* labelKey(key, keyStart, keyEnd);
    const text = textOf(value);
    if (text !== undefined && !fits(text, LABEL_VALUE))
      yield {
        start: value.start,
        end: value.end,
        message: `Unexpected value \`${text}\` of a label, expected ${LABEL_VALUE.words}.`,
      };
  }
}

function* labelKey(key: string, start: number, end: number): Generator<RuleRemark> {
  if (fits(key, LABEL_KEY)) return;
  yield {
    start,
    end,
    message: `Unexpected key \`${key}\` of a label or annotation, expected a name, with a domain and \`/\` in front of it if need be.`,
  };
}
