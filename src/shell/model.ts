/** How a stretch of a word is protected: inside `"…"`, `'…'` or `$'…'`, or not at all (where a backslash may still protect a character). */
export type Quoting = 'none' | 'double' | 'single' | 'ansi';

/** What every stretch of a word has: how it is written, with its quotes, and where. All offsets are those of the script's text. */
interface Stretch {
  readonly text: string;
  readonly quoting: Quoting;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a word: literal text (`value` has its escapes undone), or something the shell expands. */
export type WordPart =
  | (Stretch & { readonly kind: 'literal'; readonly value: string })
  /** The operator of `${name:?message}` is `:?`; it is empty for a plain use. */
  | (Stretch & { readonly kind: 'variable'; readonly name: string; readonly operator: string })
  /** `$(…)`, or `<(…)` and `>(…)`, with the commands directly or indirectly inside. */
  | (Stretch & { readonly kind: 'command' | 'process'; readonly commands: readonly SimpleCommand[] })
  | (Stretch & { readonly kind: 'glob' | 'brace' | 'arithmetic' });

export interface Word {
  /** As written, with its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly WordPart[];
  /** The word's value where the shell expands nothing in it, else nothing. */
  readonly value: string | undefined;
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<`, `<<-`, `<<<`, `&>`, `>&`, … */
  readonly operator: string;
  readonly descriptor: number | undefined;
  readonly target: Word | undefined;
  readonly start: number;
  readonly end: number;
  readonly document?: HereDocument;
}

export interface HereDocument {
  readonly delimiter: string;
  /** `<<'EOF'`: nothing in the body is expanded. */
  readonly quoted: boolean;
  /** `<<-`: leading tabs of each line are dropped. */
  readonly dash: boolean;
  readonly body: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly WordPart[];
  /** Whether the line that ends it was found. */
  readonly closed: boolean;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word | undefined;
  /** The value is a list in parentheses. */
  readonly array: boolean;
  readonly append: boolean;
  readonly start: number;
  readonly end: number;
}

/** A simple command: `NAME=value program argument … > file`. */
export interface SimpleCommand {
  readonly words: readonly Word[];
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
  readonly start: number;
  readonly end: number;
  /** The commands of its pipeline, itself included, in order; one alone is a pipeline of one. */
  readonly pipeline: readonly SimpleCommand[];
  /** What it stands in, outermost first. */
  readonly within: readonly Surrounding[];
}

export type Surrounding = 'loop' | 'condition' | 'function' | 'subshell' | 'substitution' | 'case';

/** `for name in words`: where its words stand. */
export interface Loop {
  readonly name: string;
  readonly words: readonly Word[] | undefined;
  readonly start: number;
  readonly end: number;
}

export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

/** A shell script, read. Commands of substitutions, functions and loops are listed too, in the order of the text. */
export interface ShellScript {
  readonly text: string;
  readonly commands: readonly SimpleCommand[];
  readonly loops: readonly Loop[];
  readonly functions: readonly string[];
  /** Every `$name` and `${name}` anywhere, also in here-documents, arithmetic and tests. */
  readonly uses: readonly VariableUse[];
  /** The redirections of groups and loops (`done > file`), which belong to no simple command. */
  readonly redirects: readonly Redirect[];
  readonly problems: readonly SyntaxProblem[];
}

export interface VariableUse {
  readonly name: string;
  readonly operator: string;
  readonly start: number;
  readonly end: number;
}
