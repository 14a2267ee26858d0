import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import type { TomlDocument } from './read';

/** A rule about TOML that parses. */
export interface TomlRule extends RuleDescription {
  check(document: TomlDocument, snippet: Snippet): Iterable<RuleRemark>;
}
