import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'registry-rate-limit-abuse-limit',
    page: 'registry-rate-limit',
    section: 'cause-abuse-limit',
    message: 'unexpected status from HEAD request to *: 429 Too Many Requests',
    image: 'docker.io/limited/web:1.0',
    ...OTHER_IMAGE,
  }),
];
