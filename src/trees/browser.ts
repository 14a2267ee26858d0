/** The public face of this room for the browser: the walk, without the data of the trees, which a page gets in one language only. */

export { numberQuestions } from './list';
export { incidentNote, type NoteCommand, type NoteEnd, type NoteOptions, type NoteSection, noteSteps } from './note';
export { type Path, readPath, readTrail, type Trail, writePath, writeTrail } from './path';
export { type Proposal, proposeAnswer, proposeByPage, proposeInTree } from './propose';
export { isTableHeader } from './tables';
export { isTreeId } from './tree-id';
export { type AnswerView, type CommandView, causeOf, type LeafView, type QuestionView, type TreeView } from './view';
export { follow, pathsToQuestions, type Walk } from './walk';
