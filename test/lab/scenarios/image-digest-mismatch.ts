import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'image-digest-mismatch-removed',
    page: 'image-digest-mismatch',
    section: 'cause-removed',
    message: 'failed to resolve image: *@sha256:*: not found',
    image: `registry.example.com/shop/web@sha256:${'7b1c3a0f9d2e4c5b'.repeat(4)}`,
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'image-digest-mismatch-altered',
    page: 'image-digest-mismatch',
    section: 'cause-altered',
    message: 'unexpected commit digest *',
    image: 'registry.example.com/other-content/web:1.0',
    ...OTHER_IMAGE,
  }),
];
