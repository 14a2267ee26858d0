import type { Scenario } from '../scenario';
import { deployment, objects, WEB } from './objects';

const APP = { ...WEB, name: 'api' };
const WAITS = { run: 'kubectl -n "$NAMESPACE" get pods', shows: /CreateContainerConfigError/ };
const RUNS = { run: 'kubectl -n "$NAMESPACE" get pods', shows: /^NAME.*\n\S+ +1\/1 +Running.*\n$/ };
const CONFIG = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'api-config' }, data: { COLOUR: 'blue' } };
const SECRET = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'api-secret' }, stringData: { TOKEN: 'example' } };
const COMMON = {
  page: 'create-container-config-error',
  until: WAITS,
  pod: 'app=api',
  values: { DEPLOYMENT: 'api', APP: 'api', CONFIGMAP: 'api-config', SECRET: 'api-secret' },
  recovered: RUNS,
};
const FROM_CONFIG = objects(deployment('api', { ...APP, envFrom: [{ configMapRef: { name: 'api-config' } }] }));
const KEY = { name: 'LOG_LEVEL', valueFrom: { configMapKeyRef: { name: 'api-config', key: 'LOG_LEVEL' } } };

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    id: 'create-container-config-error-release',
    section: 'cause-object',
    message: 'Error: configmap "*" not found',
    given: objects(deployment('api', APP)),
    broken: `kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s\nkubectl -n "$NAMESPACE" apply -f - <<'JSON'\n${FROM_CONFIG}\nJSON`,
    fix: { blocks: ['Roll back one release'] },
    undo: { blocks: ['Roll back one release'], until: WAITS },
  },
  {
    ...COMMON,
    id: 'create-container-config-error-object',
    section: 'cause-object',
    message: 'Error: configmap "*" not found',
    given: FROM_CONFIG,
    fix: { blocks: ['Create the ConfigMap'] },
  },
  {
    ...COMMON,
    id: 'create-container-config-error-key',
    section: 'cause-key',
    message: "Error: couldn't find key LOG_LEVEL in ConfigMap *",
    given: objects(CONFIG, SECRET, deployment('api', { ...APP, env: [KEY] })),
    fix: { blocks: ['Add the key to the ConfigMap'] },
    undo: {
      script: `kubectl -n "$NAMESPACE" patch configmap api-config --type=merge -p '{"data":{"LOG_LEVEL":null}}'\nkubectl -n "$NAMESPACE" delete pods -l app=api`,
      until: WAITS,
    },
  },
  {
    ...COMMON,
    id: 'create-container-config-error-root',
    section: 'cause-root',
    message: 'Error: container has runAsNonRoot and image will run as root *',
    // Not the web server: as another user it could not write its page.
    given: objects(deployment('api', { command: ['sleep', '3600'], securityContext: { runAsNonRoot: true } })),
    fix: { blocks: ['A user that is not root, for the whole Pod'] },
    undo: { blocks: ['Roll back one release'], until: WAITS },
  },
];
