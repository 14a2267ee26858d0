import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

export const scenarios: readonly Scenario[] = [
  pull({
    id: 'image-not-found-typo',
    page: 'image-not-found',
    section: 'cause-typo',
    message: 'failed to resolve image: *: not found',
    image: 'registry.example.com/shop/web:1.9',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'image-not-found-not-pushed',
    page: 'image-not-found',
    section: 'cause-not-pushed',
    message: 'failed to resolve image: *: not found',
    image: 'registry.example.com/shop/cart:1.0',
    ...OTHER_IMAGE,
  }),
  pull({
    id: 'image-not-found-missing-registry',
    page: 'image-not-found',
    section: 'cause-missing-registry',
    message: 'failed to resolve image: docker.io/shop/web:1.8: *not found',
    image: 'shop/web:1.8',
    ...OTHER_IMAGE,
  }),
];
