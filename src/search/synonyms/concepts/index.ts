import { access } from './access';
import { cluster } from './cluster';
import type { Concept } from './concept';
import { containers } from './containers';
import { images } from './images';
import { network } from './network';
import { questions } from './questions';
import { words } from './words';

/** All symptoms that a query is searched for. */
export const CONCEPTS: readonly Concept[] = [
  ...access,
  ...cluster,
  ...containers,
  ...images,
  ...network,
  ...questions,
  ...words,
];
