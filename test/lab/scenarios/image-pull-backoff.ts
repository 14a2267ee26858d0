import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'image-pull-backoff-bad-revision',
    page: 'image-pull-backoff',
    section: 'cause-bad-revision',
    message: 'Back-off pulling image "*"',
    image: 'registry.example.com/shop/web:1.8.2',
    broken:
      'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=60s && kubectl -n "$NAMESPACE" set image deployment/api api=registry.example.com/shop/web:1.9',
    fix: { blocks: ['Go back to the previous revision'] },
    recovered: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /^NAME.*\n\S+ +1\/1 +Running.*\n$/ },
    undo: {
      blocks: ['Go back to the previous revision'],
      until: { run: 'kubectl -n "$NAMESPACE" get pods', shows: /ErrImagePull|ImagePullBackOff/ },
    },
  }),
  pull({
    id: 'image-pull-backoff-schema-1',
    page: 'image-pull-backoff',
    section: 'cause-schema-1',
    message: 'is no longer supported since containerd *',
    image: 'registry.example.com/schema1/web:1.0',
    ...OTHER_IMAGE,
  }),
];
