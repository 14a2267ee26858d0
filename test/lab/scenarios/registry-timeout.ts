import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'registry-timeout-egress-blocked',
    page: 'registry-timeout',
    section: 'cause-egress-blocked',
    message: 'failed to do request: * dial tcp *: i/o timeout',
    image: 'timeout.lab.test/shop/web:1.8',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-timeout-no-route',
    page: 'registry-timeout',
    section: 'cause-egress-blocked',
    message: 'failed to do request: * dial tcp *: connect: no route to host',
    image: 'noroute.lab.test/shop/web:1.8',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-timeout-refused',
    page: 'registry-timeout',
    section: 'cause-refused',
    message: 'failed to do request: * dial tcp *: connect: connection refused',
    image: 'refused.lab.test/shop/web:1.8',
    ...OTHER_IMAGE,
  }),
  ...(['500 Internal Server Error', '502 Bad Gateway', '503 Service Unavailable'] as const).map((answer) =>
    pull({
      id: `registry-timeout-${answer.slice(0, 3)}`,
      page: 'registry-timeout',
      section: 'cause-registry-5xx',
      message: `unexpected status from * request to *: ${answer}`,
      image: `registry.example.com/${answer.startsWith('500') ? 'broken' : answer.startsWith('502') ? 'gateway' : 'unavailable'}/web:1.0`,
      ...OTHER_IMAGE,
    }),
  ),
];
