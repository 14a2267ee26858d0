import { toHtml } from 'hast-util-to-html';
import { all, createLowlight } from 'lowlight';
import { jq, promql, rego } from './languages';

const lowlight = createLowlight({ ...all, promql, jq, rego });

/** Names that pages use for a language which the highlighter knows under another one. */
const ALIASES: Readonly<Record<string, string>> = {
  hcl: 'ini',
  systemd: 'ini',
  conf: 'ini',
  'go-template': 'handlebars',
  cel: 'c',
};

/** Code as HTML with `hljs-…` classes; text in a language that nobody knows is escaped and nothing more. */
export function highlight(language: string, text: string): string {
  const name = ALIASES[language] ?? language;
  if (!lowlight.registered(name)) return toHtml({ type: 'text', value: text });
  return toHtml(lowlight.highlight(name, text));
}
