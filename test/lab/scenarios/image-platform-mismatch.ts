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
];
