import type { TreeId } from '../../content';
import type { Tree } from '../tree';
import { imagePull } from './image-pull';
import { triage } from './triage';

/** The decision trees of the site by their id. */
export const TREES: Partial<Record<TreeId, Tree>> = { triage, 'image-pull': imagePull };
