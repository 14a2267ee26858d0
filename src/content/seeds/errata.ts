/** Errors found in the seed documents are numbered E001 to E190, without gaps; this is the last of them. */
export const LAST_ERRATUM = 190;

/** Whether a string, for example from front matter, is the id of an erratum of the seed documents. */
export function isErratum(text: string): boolean {
  const number = /^E(\d{3})$/.exec(text)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= LAST_ERRATUM;
}
