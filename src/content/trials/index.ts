import trials from './data/trials.json';
import type { Trial } from './trial';

export { NOT_TRIED } from './not-tried';
export type { Trial };

/** The trials on a real cluster by the key of the page, as the records of the lab say. */
export const TRIALS: Readonly<Record<string, Trial>> = trials;
