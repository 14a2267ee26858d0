import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, buildIndex, type Diagnosis, diagnose, openIndex } from '../../../src/search';
import { HAND_MADE } from '../../fixtures/search/documents';

const FOLDER = path.resolve(__dirname, '../../fixtures/search/pastes');
const engine = openIndex(buildIndex(HAND_MADE));

function paste(name: string): string {
  return readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8');
}

function valuesOf({ values }: Diagnosis): Record<string, string> {
  return Object.fromEntries(values.map(({ parameter, value }) => [parameter, value]));
}

/** Each file of a paste with what must be read in it: the reader, facts, and all values. */
const PASTES: readonly (readonly [
  name: string,
  reader: string,
  facts: readonly string[],
  values: Record<string, string>,
])[] = [
  ['get-pods', 'pods-table', ['status CrashLoopBackOff'], { POD: 'api-7d9f8c5b6d-x2x4z' }],
  [
    'get-pods-wide',
    'pods-table',
    ['symptom Pod not ready readiness probe', 'status ImagePullBackOff'],
    { NAMESPACE: 'payments', POD: 'web-5c8d7f9b4-kj2lp', NODE: 'worker-3' },
  ],
  [
    'describe-pod',
    'describe-pod',
    ['status ImagePullBackOff'],
    {
      NAMESPACE: 'payments',
      POD: 'api-7d9f8c5b6d-x2x4z',
      NODE: 'worker-3',
      CONTAINER: 'api',
      IMAGE: 'registry.corp.example/team/api:1.4',
      REGISTRY: 'registry.corp.example',
    },
  ],
  [
    'describe-pod-crash',
    'describe-pod',
    ['status CrashLoopBackOff', 'exit-code exit code 137', 'status OOMKilled'],
    { NAMESPACE: 'payments', POD: 'db-0', NODE: 'worker-3', CONTAINER: 'db', IMAGE: 'postgres:16' },
  ],
  [
    'events',
    'events',
    ['event BackOff', 'event Failed', 'status ErrImagePull', 'status Back-off pulling image "nginx:9.99"'],
    { POD: 'api-7d9f8c5b6d-x2x4z', NAMESPACE: 'payments', IMAGE: 'nginx:9.99' },
  ],
  [
    'pod-yaml',
    'pod-status',
    ['status CrashLoopBackOff', 'exit-code exit code 1'],
    {
      NAMESPACE: 'payments',
      POD: 'api-7d9f8c5b6d-x2x4z',
      NODE: 'worker-3',
      CONTAINER: 'api',
      IMAGE: 'registry.corp.example/team/api:1.4',
      REGISTRY: 'registry.corp.example',
    },
  ],
  [
    'describe-node',
    'describe-node',
    ['condition DiskPressure', 'message kubelet has disk pressure'],
    { NODE: 'worker-3' },
  ],
  ['get-nodes', 'describe-node', ['condition node NotReady'], { NODE: 'worker-3' }],
  [
    'describe-pvc',
    'describe-pvc',
    ['symptom PersistentVolumeClaim Pending unbound'],
    { PVC: 'data-db-0', NAMESPACE: 'payments', STORAGE_CLASS: 'fast-ssd' },
  ],
  [
    'describe-service',
    'describe-service',
    ['symptom Service has no endpoints'],
    { SERVICE: 'api', NAMESPACE: 'payments', SELECTOR: 'app=apii' },
  ],
  ['get-endpointslices', 'describe-service', ['symptom Service has no endpoints'], { SERVICE: 'api' }],
  [
    'describe-ingress',
    'describe-ingress',
    ['symptom Service has no endpoints, Ingress has no backend'],
    { INGRESS: 'shop', NAMESPACE: 'payments', INGRESS_CLASS: 'nginx', SERVICE: 'api' },
  ],
  [
    'journal',
    'log-lines',
    ['message dial tcp 31.13.94.41:443: i/o timeout'],
    { NODE: 'worker-3', IMAGE: 'docker.io/library/nginx:1.27', REGISTRY: 'docker.io' },
  ],
  [
    'coredns',
    'log-lines',
    ['message plugin/errors: 2 api.example.com. A: read udp 10.244.0.3:53124->10.0.0.2:53: i/o timeout'],
    {},
  ],
  [
    'docker',
    'command-errors',
    ['message Get "https://10.0.0.5:5000/v2/": http: server gave HTTP response to HTTPS client'],
    { REGISTRY: '10.0.0.5:5000' },
  ],
  [
    'helm',
    'command-errors',
    ['message Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'],
    {},
  ],
  [
    'minikube',
    'command-errors',
    ['message Exiting due to GUEST_PROVISION: error provisioning guest: Failed to start host'],
    {},
  ],
  [
    'alert',
    'alert-labels',
    ['alert KubePodCrashLooping'],
    { NAMESPACE: 'payments', POD: 'api-7d9f8c5b6d-x2x4z', CONTAINER: 'api' },
  ],
];

describe('diagnose', () => {
  it.each(PASTES)('reads %s', (name, reader, facts, values) => {
    const diagnosis = diagnose(paste(name), engine);
    const reading = diagnosis.readings.find((one) => one.reader === reader);
    expect(reading?.facts.map(({ kind, text }) => `${kind} ${text}`)).toEqual(expect.arrayContaining([...facts]));
    expect(valuesOf(diagnosis)).toEqual(values);
  });

  it.each(PASTES)('knows where in %s each fact and value stands', (name) => {
    const text = paste(name);
    const { readings, values } = diagnose(text, engine);
    for (const { value, span } of values) expect(text.slice(span.start, span.end)).toBe(value);
    for (const { span } of readings.flatMap(({ facts }) => facts)) expect(span.end).toBeGreaterThan(span.start);
  });

  it.each(['healthy-pods', 'prose'])('finds nothing wrong in %s', (name) => {
    expect(diagnose(paste(name), engine).findings).toEqual([]);
  });

  it('puts the cause before the state that it leads to, and says by which fact', () => {
    const [first] = diagnose(paste('describe-pod'), engine).findings;
    expect(first?.result.key).toBe('registry-tls');
    expect(first?.facts[0]?.text).toContain('x509: certificate signed by unknown authority');
  });

  it('offers no value that its grammar refuses', () => {
    const { values } = diagnose('NAME  READY STATUS RESTARTS AGE\n-o  0/1  CrashLoopBackOff  3  1m', engine);
    expect(values).toEqual([]);
  });

  it('takes no label of an exporter for the fault, where the alert says which labels describe it', () => {
    const corpus = {
      ...HAND_MADE,
      documents: HAND_MADE.documents.map((one) => (one.kind === 'alert' ? { ...one, labels: ['namespace'] } : one)),
    };
    const diagnosis = diagnose(paste('alert'), openIndex(buildIndex(corpus)));
    expect(valuesOf(diagnosis)).toEqual({ NAMESPACE: 'payments' });
  });

  it('masks secrets before anything reads them', () => {
    const secret = 's3cr3tpass';
    const diagnosis = diagnose(`error: password=${secret} was refused`, engine);
    expect(JSON.stringify(diagnosis)).not.toContain(secret);
  });
});

describe('answer', () => {
  it('leads an output to what was read in it', () => {
    expect(answer(engine, paste('describe-pod')).results[0]?.key).toBe('registry-tls');
  });

  it('searches for the words of a text that no reader knows', () => {
    const { results, diagnosis } = answer(engine, 'private\nregistry\ncredentials');
    expect(diagnosis.readings).toEqual([]);
    expect(results[0]?.key).toBe('image-pull-secret');
  });
});

describe('a bare message', () => {
  it.each([
    [
      'Failed to pull image "registry.corp.example/team/api:1.4": x509: certificate signed by unknown authority',
      { IMAGE: 'registry.corp.example/team/api:1.4', REGISTRY: 'registry.corp.example' },
    ],
    [
      'Back-off restarting failed container api in pod api-7d9f8c5b6d-x2x4z_payments(2b1c7f0e)',
      { POD: 'api-7d9f8c5b6d-x2x4z', NAMESPACE: 'payments', CONTAINER: 'api' },
    ],
    [
      'Head "https://10.0.0.5:5000/v2/app/manifests/1": http: server gave HTTP response to HTTPS client',
      { REGISTRY: '10.0.0.5:5000' },
    ],
    ['no endpoints available for service "api"', { SERVICE: 'api' }],
    ['no endpoints available', {}],
  ])('gives its values: %s', (text, values) => {
    expect(valuesOf(diagnose(text, engine))).toEqual(values);
  });
});
