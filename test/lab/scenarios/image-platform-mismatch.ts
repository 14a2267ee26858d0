import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'image-platform-mismatch-not-built',
    page: 'image-platform-mismatch',
    section: 'cause-not-built',
    message: 'no match for platform in manifest',
    image: 'registry.example.com/arm/web:1.8',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'image-platform-mismatch-single-platform',
    page: 'image-platform-mismatch',
    section: 'cause-single-platform',
    message: 'exec format error',
    image: 'registry.example.com/arm/single:1.8',
    status: /./,
    until: {
      run: 'kubectl -n "$NAMESPACE" logs -l app=api; kubectl -n "$NAMESPACE" get events',
      shows: /exec format error/,
    },
    ...OTHER_IMAGE,
  }),
];
