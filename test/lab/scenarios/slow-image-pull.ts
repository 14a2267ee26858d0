import type { Scenario } from '../scenario';
import { deployment, objects } from './objects';

export const scenarios: readonly Scenario[] = [
  {
    id: 'slow-image-pull-registry',
    page: 'slow-image-pull',
    section: 'cause-registry',
    message: 'Pulling image "*"',
    given: objects(deployment('api', { image: 'registry.example.com/slow/web:1.0' })),
    pod: 'app=api',
    until: {
      run: 'sleep 10; kubectl -n "$NAMESPACE" get pods; kubectl -n "$NAMESPACE" get events',
      shows: /ContainerCreating[\s\S]*Pulling image/,
    },
    values: { DEPLOYMENT: 'api', IMAGE: 'registry.example.com/slow/web:1.0' },
    fix: { script: 'kubectl -n "$NAMESPACE" set image deployment/api api=registry.example.com/shop/web:1.8.2' },
    alone: true,
    mended: 'systemctl restart containerd',
  },
];
