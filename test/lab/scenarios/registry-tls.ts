import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'registry-tls-unknown-ca',
    page: 'registry-tls',
    section: 'cause-unknown-ca',
    message: 'x509: certificate signed by unknown authority',
    image: 'selfsigned.lab.test/shop/web:1.8',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-tls-expired',
    page: 'registry-tls',
    section: 'cause-expired',
    message: 'x509: certificate has expired or is not yet valid: current time * is after *',
    image: 'expired.lab.test/shop/web:1.8',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-tls-name',
    page: 'registry-tls',
    section: 'cause-name',
    message: 'x509: certificate is valid for *, not *',
    image: 'wrongname.lab.test/shop/web:1.8',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'registry-tls-http',
    page: 'registry-tls',
    section: 'cause-http',
    message: 'http: server gave HTTP response to HTTPS client',
    image: 'plainhttp.lab.test/shop/web:1.8',
    blocks: {
      'Subject, issuer, validity and names': { fails: /Unable to load certificate|Could not read certificate/ },
    },
    ...OTHER_IMAGE,
  }),
];
