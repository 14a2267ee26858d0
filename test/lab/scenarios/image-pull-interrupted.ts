import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'image-pull-interrupted-cut',
    page: 'image-pull-interrupted',
    section: 'cause-cut',
    message: 'unexpected EOF',
    image: 'registry.example.com/cut/web:1.0',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'image-pull-interrupted-reset',
    page: 'image-pull-interrupted',
    section: 'cause-cut',
    message: 'failed to copy: read tcp *: read: connection reset by peer',
    image: 'registry.example.com/reset/web:1.0',
    ...OTHER_IMAGE,
  }),
];
