import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'registry-rate-limit-pull-limit',
    page: 'registry-rate-limit',
    section: 'cause-pull-limit',
    message:
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    image: 'docker.io/limited/web:1.0',
    ...OTHER_IMAGE,
  }),
];
