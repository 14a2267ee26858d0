import type { TreeId } from '../../content';
import type { Tree } from '../tree';
import { imagePull } from './image-pull';
import { ingress } from './ingress';
import { node } from './node';
import { pending } from './pending';
import { pod } from './pod';
import { service } from './service';
import { triage } from './triage';

/** The decision trees of the site by their id. A tree of the catalogue of pages that is missing here does not compile. */
export const TREES: Readonly<Record<TreeId, Tree>> = {
  triage,
  pod,
  'image-pull': imagePull,
  pending,
  service,
  ingress,
  node,
};

/** All trees, the way in first. */
export const ALL_TREES: readonly Tree[] = Object.values(TREES);
