import type { Scenario } from '../scenario';
import { pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'err-image-never-pull-not-loaded',
    page: 'err-image-never-pull',
    section: 'cause-not-loaded',
    message: 'Container image "*" is not present with pull policy of Never',
    image: 'registry.example.com/lab/large:1.0',
    container: { imagePullPolicy: 'Never' },
    status: /ErrImageNeverPull/,
    fix: { script: 'crictl pull registry.example.com/lab/large:1.0' },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /1\/1 +Running/ },
    mended: 'crictl rmi registry.example.com/lab/large:1.0',
  }),
];
