import type { Definition, Html, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../page';
import { type CheckedText, problemAt } from './text';

/** Elements that run code, load something, or change how the rest of the page is read. */
const ACTING: ReadonlySet<string> = new Set([
  ...['applet', 'audio', 'base', 'embed', 'frame', 'frameset', 'iframe', 'link', 'math', 'meta', 'object', 'portal'],
  ...['script', 'style', 'svg', 'template', 'video', 'button', 'form', 'input', 'select', 'textarea'],
]);
const TAG = /<([A-Za-z][\w:-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)/g;
const HANDLER = /[\s"'/](on[a-z]+)\s*=/i;
/** Attributes whose value a browser loads or opens. */
const ADDRESS =
  /[\s"'/](src|srcset|href|action|formaction|data|poster|background|ping)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const LOADED: ReadonlySet<string> = new Set(['src', 'srcset', 'data', 'poster', 'background', 'ping']);
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** White space inside the name of a scheme does not stop a browser. */
const CODE_SCHEME = /^(?:javascript|vbscript|data):/i;

/**
 * Checks that nothing in a page acts in the browser of its reader: no script, frame or handler, no address that is
 * code, nothing loaded from another host. A page is text; what acts comes from the site alone.
 */
export function checkActingHtml(checked: CheckedText): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, found: string) => {
    const message = `Unexpected ${found}, expected text: nothing in a page may act in the browser of its reader. Remove it, or show it in a code block.`;
    problems.push(problemAt(checked, line, message));
  };
  visit(checked.tree, 'html', ({ value, position }: Html) => {
    for (const match of value.matchAll(TAG)) {
      const found = whatActs(match[1] ?? '', match[2] ?? '');
      const above = value.slice(0, match.index).split('\n').length - 1;
      if (found !== undefined) report((position?.start.line ?? 1) + above, found);
    }
  });
  visit(checked.tree, ['link', 'image', 'definition'], (node) => {
    const { url, position } = node as Link | Image | Definition;
    if (isCode(url)) report(position?.start.line ?? 1, `address \`${url.slice(0, 40)}\``);
    else if (node.type === 'image' && ELSEWHERE.test(url)) {
      report(position?.start.line ?? 1, `picture of another host, \`${url}\``);
    }
  });
  return problems;
}

function whatActs(element: string, attributes: string): string | undefined {
  if (ACTING.has(element.toLowerCase())) return `element \`<${element}>\``;
  const handler = HANDLER.exec(` ${attributes}`)?.[1];
  if (handler !== undefined) return `attribute \`${handler}\` of \`<${element}>\``;
  for (const [, name = '', double, single, bare] of ` ${attributes}`.matchAll(ADDRESS)) {
    const value = double ?? single ?? bare ?? '';
    if (isCode(value)) return `address \`${value.slice(0, 40)}\` of \`<${element}>\``;
    if (LOADED.has(name.toLowerCase()) && ELSEWHERE.test(value)) return `file of another host, \`${value}\``;
  }
  return undefined;
}

function isCode(address: string): boolean {
  const decoded = address.replace(/&(?:#0*58|#x0*3a|colon);/gi, ':').replace(/&(?:#\d+|#x[\da-f]+|tab|newline);/gi, '');
  return CODE_SCHEME.test([...decoded].filter((character) => character > ' ').join(''));
}
