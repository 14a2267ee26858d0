import type { Scenario, Watch } from '../scenario';
import { deployment, type Fields, objects } from './objects';

/** What a scenario about a failed pull has to say: the rest is the same for all. */
interface Pull extends Omit<Scenario, 'given' | 'until' | 'pod'> {
  readonly image: string;
  /** Objects beside the Deployment. */
  readonly beside?: readonly Fields[];
  readonly spec?: Fields;
  readonly container?: Fields;
  /** What stands under STATUS; ErrImagePull or ImagePullBackOff without it. */
  readonly status?: RegExp;
  /** Instead of the status and the message in the events. */
  readonly until?: Watch;
}

/** A Deployment `api` whose image cannot be pulled, until the reason stands in the events. */
export function pull({
  image,
  beside = [],
  spec = {},
  container = {},
  status = /ErrImagePull|ImagePullBackOff/,
  ...scenario
}: Pull): Scenario {
  return {
    given: objects(...beside, deployment('api', { image, ...container }, {}, spec)),
    pod: 'app=api',
    until: {
      run: 'kubectl -n "$NAMESPACE" get pods; kubectl -n "$NAMESPACE" get events',
      shows: both(status, scenario.message),
    },
    ...scenario,
    values: { DEPLOYMENT: 'api', APP: 'api', IMAGE: image, REGISTRY: image.split('/')[0] ?? '', ...scenario.values },
  };
}

/** The fix of many: the image of another name, which can be pulled. */
export const OTHER_IMAGE = {
  fix: { script: 'kubectl -n "$NAMESPACE" set image deployment/api api=registry.example.com/shop/web:1.8.2' },
  recovered: {
    run: 'kubectl -n "$NAMESPACE" rollout status deployment/api --timeout=5s',
    shows: /successfully rolled out/,
  },
} as const;

function both(status: RegExp, message: string): RegExp {
  const wording = message
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*?');
  return new RegExp(`(?=[\\s\\S]*(?:${status.source}))(?=[\\s\\S]*${wording})`);
}
