/** The public face of the room. Build time only: it brings the shell parser and the tables of tools. */
export {
  type Call,
  type CommandCalls,
  commandCalls,
  type InnerScript,
  type Invocation,
  passesOn,
  type RunsAt,
} from './calls';
export type * from './model';
export { type ParsedShell, parseShell, type ShellProblem } from './parse';
export { type Hole, type Piece, PositionMap } from './pieces';
export {
  type ReachedCall,
  type ReachedCommand,
  type ReachedRedirect,
  reachedCommands,
  reachedRedirects,
} from './reached';
export { readShell } from './read';
export { type Region, type RegionKind, regionKindAt, shellRegions } from './regions';
export { isShell, readsCommands } from './shells';
export {
  type ArgumentProblem,
  flagText,
  isSet,
  type ReadArguments,
  readArguments,
  spokenWords,
  type UsedFlag,
  usedFlag,
} from './tools/arguments';
export { newestReading, readings, type ToolCall, toolCalls } from './tools/reading';
export type { CommandSpec, FlagSpec, ToolTable } from './tools/table';
export { KUBECTL_VERSIONS, kubectlTables, readingTables, TOOLS_WITH_TABLES, toolTables } from './tools/tables';
export { promptLength, splitTranscript, type TranscriptPart } from './transcript';
export { behind, inputText, joinedText, literalPrefix, plainText, type WordText, wordText } from './word';
export { innerCommands } from './wrappers';
