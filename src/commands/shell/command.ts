/** A word of a command. All positions are UTF-16 offsets in the text given to `walkCommands`, also for words of nested scripts. */
export interface ShellWord {
  /** As it is written, with its quotes. */
  readonly text: string;
  /** Without quotes and escapes; expansions are left as they are written. */
  readonly value: string;
  /** Whether the value depends on an expansion or a file name pattern. */
  readonly dynamic: boolean;
  readonly pos: number;
  readonly end: number;
  /** For each UTF-16 unit of `value`, and for its end, the offset where it stands. */
  readonly offsets: readonly number[];
}

export interface ShellAssignment {
  readonly name: string;
  readonly value: ShellWord | undefined;
  readonly pos: number;
  readonly end: number;
}

export interface ShellRedirection {
  /** `>`, `>>`, `<`, `<<`, `<<<`, `>&`, … */
  readonly operator: string;
  /** The file descriptor in front of it, as in `2>`. */
  readonly descriptor: number | undefined;
  readonly target: ShellWord | undefined;
  /** The body of a here-document; expansions happen in it unless its delimiter is quoted. */
  readonly body: { readonly word: ShellWord; readonly quoted: boolean } | undefined;
  readonly pos: number;
  readonly end: number;
}

/** A simple command, wherever it stands: at the top, in a loop, a pipeline or a substitution, after `sudo`, inside `bash -c '…'`. */
export interface ShellCommand {
  /** The program without its folder, as in `kubectl`; empty for a command that only assigns or redirects, or whose name is an expansion. */
  readonly name: string;
  /** All words, the program's own one first. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirections: readonly ShellRedirection[];
  /** What runs this command, outermost first: `sudo`, `xargs`, `bash -c`, `ssh`, `kubectl exec`, `find -exec`, … */
  readonly wrappers: readonly string[];
  /** Its input is the output of the command before it in a pipeline, which is given. */
  readonly input: ShellCommand | undefined;
  /** It stands in a pipeline, a substitution, a subshell, a loop or the like: the shell may go on when it fails. */
  readonly nested: boolean;
  /** It runs at another place or in another shell than the one that reads the text, which therefore has none of its variables. */
  readonly script: 'same' | 'other-shell';
  readonly pos: number;
  readonly end: number;
}
