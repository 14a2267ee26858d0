import type { Scenario } from '../scenario';
import { pullSecret } from './objects';
import { pull } from './pulls';

const IMAGE = 'registry.example.com/private/web:1.0';
const SECRET = { imagePullSecrets: [{ name: 'regcred' }] };
const RUNS = { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/ };
/** Replaces the Secret by a right one and the Pod by a new one. */
const RIGHT_SECRET = [
  'kubectl -n "$NAMESPACE" delete secret regcred --ignore-not-found',
  'kubectl -n "$NAMESPACE" create secret docker-registry regcred --docker-server=registry.example.com --docker-username=robot --docker-password=correct',
  'kubectl -n "$NAMESPACE" delete pod -l app=api',
].join('\n');

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'registry-unauthorized-no-secret',
    page: 'registry-unauthorized',
    section: 'cause-no-secret',
    message: 'unexpected status from * request to *: 401 Unauthorized',
    image: IMAGE,
    fix: {
      script: `${RIGHT_SECRET}\nkubectl -n "$NAMESPACE" patch deployment api -p '{"spec":{"template":{"spec":{"imagePullSecrets":[{"name":"regcred"}]}}}}'`,
    },
    recovered: RUNS,
  }),
  pull({
    id: 'registry-unauthorized-secret-missing',
    page: 'registry-unauthorized',
    section: 'cause-secret-missing',
    message: 'Unable to retrieve some image pull secrets (*); attempting to pull the image may not succeed.',
    image: IMAGE,
    spec: SECRET,
    values: { SECRET: 'regcred' },
    blocks: {
      'Show type, registries and users of the Secret, without passwords': { fails: /secrets "regcred" not found/ },
    },
    fix: { script: RIGHT_SECRET },
    recovered: RUNS,
  }),
  pull({
    id: 'registry-unauthorized-rejected',
    page: 'registry-unauthorized',
    section: 'cause-rejected',
    message: 'failed to fetch oauth token: unexpected status from * request to *: 401 Unauthorized',
    image: IMAGE,
    beside: [pullSecret('regcred', 'registry.example.com', 'robot', 'expired')],
    spec: SECRET,
    values: { SECRET: 'regcred' },
    fix: { script: RIGHT_SECRET },
    recovered: RUNS,
  }),
  pull({
    id: 'registry-unauthorized-server-key',
    page: 'registry-unauthorized',
    section: 'cause-server-key',
    message: 'unexpected status from * request to *: 401 Unauthorized',
    image: IMAGE,
    beside: [pullSecret('regcred', 'registry.example.org', 'robot', 'correct')],
    spec: SECRET,
    values: { SECRET: 'regcred' },
    fix: { script: RIGHT_SECRET },
    recovered: RUNS,
  }),
  pull({
    id: 'registry-unauthorized-basic',
    page: 'registry-unauthorized',
    section: 'cause-no-secret',
    message: 'authorization failed: no basic auth credentials',
    image: 'registry.example.com/basic/web:1.0',
  }),
  pull({
    id: 'registry-unauthorized-allow-list',
    page: 'registry-unauthorized',
    section: 'cause-allow-list',
    message: 'unexpected status from * request to *: 403 Forbidden',
    image: 'registry.example.com/forbidden/web:1.0',
  }),
];
