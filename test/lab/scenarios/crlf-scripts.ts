import type { Scenario } from '../scenario';
import { deployment, objects } from './objects';

const VOLUME = { volumes: [{ name: 'scripts', configMap: { name: 'scripts', defaultMode: 493 } }] };
const RUN = { command: ['/scripts/start.sh'], volumeMounts: [{ name: 'scripts', mountPath: '/scripts' }] };
const FIXED =
  'kubectl -n "$NAMESPACE" create configmap scripts --from-literal=start.sh="$(printf \'#!/bin/sh\\nexec sleep 3600\\n\')" --dry-run=client -o yaml | kubectl -n "$NAMESPACE" apply -f -\nkubectl -n "$NAMESPACE" delete pod -l app=api --now';

export const scenarios: readonly Scenario[] = [
  {
    id: 'crlf-scripts-configmap',
    page: 'crlf-scripts',
    section: 'cause-configmap',
    message: 'exec /*: no such file or directory',
    given: objects(
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'scripts' },
        data: { 'start.sh': '#!/bin/sh\r\nset -e\r\nexec sleep 3600\r\n' },
      },
      deployment('api', RUN, {}, VOLUME),
    ),
    pod: 'app=api',
    until: {
      run: 'kubectl -n "$NAMESPACE" get events; kubectl -n "$NAMESPACE" logs -l app=api',
      shows: /no such file or directory/,
    },
    values: { DEPLOYMENT: 'api', CONFIGMAP: 'scripts' },
    fix: { script: FIXED },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/ },
  },
];
