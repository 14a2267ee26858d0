import type { Code, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ParameterName } from '../../commands';
import { type BlockProblem, COMMAND_LANGUAGES, compileBlock, parseMeta } from '../../commands/compile';
import type { Alert } from '../../content/alerts/alert';
import { elementNode } from './element';
import { highlight } from './highlight';

export { fenceMark, rewriteFence } from './rewriteFence';

/** The labels that describe the fault of the alert that a page is about, as the alert table has them. */
export type AlertLabels = Pick<Alert, 'labels' | 'means'>;

interface Options {
  /** The labels of the alert that a page is about; nothing for any other page. */
  readonly alertOf?: (file: VFile) => AlertLabels | undefined;
}

/** Languages of fences that another plugin draws. */
const DRAWN = new Set(['mermaid']);

const OUTPUT = new Set(['text', 'output', 'log', '']);

/**
 * Replaces the fences of a page: commands by `CommandBlock`, everything else by `CodeFence` with its colours as HTML, so that neither a shell parser nor
 * a highlighter is sent to the browser. The parameters of the page go to `file.data.parameters`, and a `ValuesPanel` for them becomes its first child.
 * Throws with file, line and column of everything that is wrong; warnings go to the console.
 */
export function commandFences({ alertOf }: Options = {}) {
  return (tree: Root, file: VFile): void => {
    const parameters = new Set<ParameterName>();
    const wrong: string[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (index === undefined || parent === undefined || DRAWN.has(node.lang ?? '')) return;
      const language = COMMAND_LANGUAGES[node.lang ?? ''];
      if (language === undefined) {
        parent.children[index] = codeFence(node);
        return SKIP;
      }
      const { block, problems } = compileBlock({ language, text: node.value, meta: node.meta ?? '' });
      for (const problem of problems) {
        const message = describe(problem, node, file);
        if (problem.severity === 'error') wrong.push(message);
        else console.warn(message);
      }
      if (block === undefined) return;
      for (const name of block.parameters) parameters.add(name);
      parent.children[index] = elementNode('CommandBlock', { block: JSON.stringify(block) });
      return SKIP;
    });
    if (wrong.length > 0) throw new Error(`Commands that cannot be published:\n${wrong.join('\n')}`);

    file.data.parameters = [...parameters];
    const alert = alertOf?.(file);
    if (parameters.size > 0) tree.children.unshift(valuesPanel([...parameters], alert));
  };
}

function valuesPanel(parameters: readonly ParameterName[], alert: AlertLabels | undefined): RootContent {
  return elementNode('ValuesPanel', {
    parameters: JSON.stringify(parameters),
    ...(alert !== undefined && { alert: JSON.stringify(alert) }),
  });
}

function codeFence(node: Code): RootContent {
  const language = node.lang ?? '';
  const title = parseMeta(node.meta ?? '').meta.title;
  const isOutput = OUTPUT.has(language);
  return elementNode('CodeFence', {
    language: isOutput ? 'text' : language,
    html: isOutput ? highlight('plaintext', node.value) : highlight(language, node.value),
    ...(title !== undefined && { title }),
  });
}

/** A problem as `file:line:column: message (rule)`, with the position in the page. The text of a fence starts on the line below its fence. */
function describe(problem: BlockProblem, node: Code, file: VFile): string {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = problem.rule === 'fence/meta' ? '' : node.value.slice(0, problem.pos);
  const lines = before.split('\n');
  const line = problem.rule === 'fence/meta' ? start.line : start.line + lines.length;
  const shift =
    problem.rule === 'fence/meta' ? `\`\`\`${node.lang ?? ''} `.length + problem.pos : (lines.at(-1) ?? '').length;
  return `${file.path}:${line}:${start.column + shift}: ${problem.message} (${problem.rule})`;
}
