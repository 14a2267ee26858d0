/** Something wrong with a block: which rule, where in its text (UTF-16 offsets), what was found and what was expected. */
export interface BlockProblem {
  readonly rule: BlockRule;
  /** A warning does not keep the block from being shown. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly pos: number;
  readonly end: number;
}

export type BlockRule =
  | 'shell/syntax'
  | 'shell/parameter-position'
  | 'shell/undeclared-variable'
  | 'shell/unknown-command'
  | 'shell/undo-missing'
  | 'shell/transcript'
  | 'shell/reserved-name'
  | 'shell/zsh'
  | 'shell/lost-state'
  | 'shell/closes-shell'
  | 'fence/meta';

/** An error of a rule at a place. */
export function blockError(rule: BlockRule, pos: number, end: number, message: string): BlockProblem {
  return { rule, severity: 'error', message, pos, end };
}
