/**
 * Where a term can stand, and what it counts there. A page is about its title; keywords and signatures are chosen by its author;
 * prose mentions many things in passing.
 */
export const FIELD_WEIGHTS = {
  name: 6,
  keyword: 4,
  signature: 3.5,
  otherName: 3.5,
  heading: 3,
  description: 3,
  text: 0.7,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

export const FIELDS = Object.keys(FIELD_WEIGHTS) as readonly Field[];

export const HIGHEST_FIELD_WEIGHT = Math.max(...Object.values(FIELD_WEIGHTS));
