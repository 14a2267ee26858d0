/** What the browser loads when the search is first needed: everything that answers, nothing that builds. */
export { answer } from './answer';
export { diagnose } from './diagnosis/diagnose';
export { openIndex } from './engine';
