import type { Localized } from '../content';
import type { Invocation, ShellScript } from '../shell';
import type { MarkdownDocument } from './extract/document';
import type { Remark, Severity } from './finding';
import type { ShellCheckComment } from './shellcheck/run';
import type { Snippet, SourceFile } from './snippet';

/** A piece of code that shows a rule. The language `markdown` means a whole page. */
export interface Example {
  readonly language: string;
  readonly code: string;
  /** The words behind the fence's language. */
  readonly meta?: string;
  /** Set where the rule speaks only about this site's own pages. */
  readonly site?: boolean;
}

/** Everything about a rule but its check: what its documentation page says. Each wrong example must raise this rule, each right one none. */
export interface RuleDescription {
  /** `<group>/<what-is-wrong>`, for example `shell/accidental-redirect`. */
  readonly id: string;
  readonly name: Localized;
  readonly severity: Severity;
  /** `site` rules hold this site's conventions and are silent on foreign Markdown. */
  readonly scope: 'anywhere' | 'site';
  /** Why it matters to the reader who pastes the snippet. */
  readonly rationale: Localized;
  /** Upstream documents that the rule rests on. */
  readonly docs: readonly string[];
  readonly examples: { readonly wrong: readonly Example[]; readonly right: readonly Example[] };
}

/** What a check may need to know beyond the thing it looks at. */
export interface CheckContext {
  /** The Kubernetes minor versions for which the text must hold, for example `['1.33', '1.34']`, oldest first. */
  readonly kubernetes: readonly string[];
  /** What ShellCheck says about a script; not given where it is not asked. */
  readonly shellcheck?: (script: string) => readonly ShellCheckComment[] | undefined;
  /** Tells why a diagram cannot be drawn on this site. Without it, and in foreign Markdown, only the frame of a diagram is checked. */
  readonly diagram?: DiagramCheck;
}

/** What a parser of diagrams found wrong: offsets of the text. */
export interface DiagramProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export type DiagramCheck = (text: string) => DiagramProblem | undefined;

/** What one rule says about a range; the rule's id is added by the pipeline. */
export type RuleRemark = Omit<Remark, 'rule'>;

/** A rule about a Markdown file as a whole. Ranges are offsets of the file. */
export interface MarkdownRule extends RuleDescription {
  readonly target: 'markdown';
  check(document: MarkdownDocument, context: CheckContext): Iterable<RuleRemark>;
}

/** A rule about snippets in certain languages, or in all (`'*'`). Ranges are offsets of the snippet. */
export interface SnippetRule extends RuleDescription {
  readonly target: 'snippet';
  readonly languages: readonly string[] | '*';
  check(snippet: Snippet, context: CheckContext): Iterable<RuleRemark>;
}

/** A rule about a whole shell script, once it parses. */
export interface ScriptRule extends RuleDescription {
  readonly target: 'script';
  check(script: ShellScript, snippet: Snippet, context: CheckContext): Iterable<RuleRemark>;
}

/** A rule about one call of a program, with `sudo`, `xargs`, `timeout` and the like taken off. `programs` narrows it. */
export interface InvocationRule extends RuleDescription {
  readonly target: 'invocation';
  readonly programs: readonly string[] | '*';
  check(invocation: Invocation, snippet: Snippet, context: CheckContext): Iterable<RuleRemark>;
}

export type Rule = MarkdownRule | SnippetRule | ScriptRule | InvocationRule;

export type { SourceFile };

/** The address of a rule's documentation on the site: its section on the page that the rules of its group share. */
export function ruleAddress(id: string): string {
  const [group, name] = id.split('/');
  return `/validator/${group}/#${name}`;
}
