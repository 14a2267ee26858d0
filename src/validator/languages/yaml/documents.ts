import { type Document, parseAllDocuments, type YAMLParseError } from 'yaml';
import type { Snippet } from '../../snippet';
import { nodesOfYaml, type YamlNodes } from '../document/from-yaml';
import { filledText } from '../holes';

export interface YamlDocument extends YamlNodes {
  readonly errors: readonly YAMLParseError[];
}

const read = new WeakMap<Snippet, readonly YamlDocument[]>();

/** The documents of a YAML snippet; those that do not parse have errors and may have nodes nonetheless. Read once per snippet. */
export function yamlDocuments(snippet: Snippet): readonly YamlDocument[] {
  const known = read.get(snippet);
  if (known !== undefined) return known;
  const text = filledText(snippet, 'x');
  const parsed = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents = (Array.isArray(parsed) ? parsed : []).map((document: Document.Parsed) => ({
    ...nodesOfYaml(document, text),
    errors: document.errors,
  }));
  read.set(snippet, documents);
  return documents;
}

/**
 * Whether the text is a template of Helm or the like that becomes YAML only when it is rendered: an action stands where a value should, or
 * keeps it from being YAML. Actions inside quoted values and block scalars (`'{{ $labels.pod }}'` of an alert rule) do not make one.
 */
export function isYamlTemplate(snippet: Snippet): boolean {
  if (!snippet.text.includes('{{')) return false;
  const documents = yamlDocuments(snippet);
  if (documents.some(({ template }) => template)) return true;
  if (documents.every(({ errors }) => errors.length === 0)) return false;
  return snippet.text.replace(/'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*"/g, "''").includes('{{');
}
