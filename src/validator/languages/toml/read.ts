import { parse, TomlError } from 'smol-toml';
import type { Snippet } from '../../snippet';
import { filledText } from '../holes';
import { type TomlStatement, tomlStatements } from './statements';

export interface TomlDocument {
  /** Empty where it does not parse. */
  readonly statements: readonly TomlStatement[];
  readonly problem?: { readonly offset: number; readonly message: string };
}

/** Reads a TOML snippet. */
export function readToml(snippet: Snippet): TomlDocument {
  const text = filledText(snippet);
  try {
    parse(text);
    return { statements: tomlStatements(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = text.split('\n');
    const before = lines.slice(0, error.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const message = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
    return { statements: [], problem: { offset: before + Math.max(0, error.column - 1), message } };
  }
}
