import type { Scenario } from '../scenario';
import { OTHER_IMAGE, pull } from './pulls';

const NAMES: readonly (readonly [cause: string, image: string, message: string])[] = [
  [
    'upper-case',
    'registry.example.com/Shop/web:1.8',
    'invalid reference format: repository name (*) must be lowercase',
  ],
  [
    'scheme',
    'https://registry.example.com/shop/web:1.8',
    'Failed to apply default image tag "http*://*": couldn\'t parse image name "*": invalid reference format',
  ],
  [
    'tag',
    'registry.example.com/shop/web:',
    'Failed to apply default image tag "*:": couldn\'t parse image name "*:": invalid reference format',
  ],
  ['template', 'registry.example.com/{{ .Values.image }}:1.8', 'invalid reference format'],
  ['digest', 'registry.example.com/shop/web@sha256:abc', 'invalid reference format'],
  ['path', 'registry.example.com//shop/web:1.8', 'invalid reference format'],
];

export const scenarios: readonly Scenario[] = NAMES.map(([cause, image, message]) =>
  pull({
    id: `invalid-image-name-${cause}`,
    page: 'invalid-image-name',
    section: `cause-${cause}`,
    message,
    image,
    status: /InvalidImageName/,
    ...OTHER_IMAGE,
  }),
);
