import { FlowchartError, parseFlowchart } from '../../trees/drawing';
import type { DiagramProblem } from '../../validator';

/** Why a flowchart cannot be drawn on this site, or nothing: the parser that draws it is asked. Offsets of the text. */
export function diagramProblem(text: string): DiagramProblem | undefined {
  try {
    parseFlowchart(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof FlowchartError)) throw error;
    const lines = text.split('\n');
    const before = lines.slice(0, error.line - 1).reduce((length, line) => length + line.length + 1, 0);
    const line = lines[error.line - 1] ?? '';
    const column = Math.max(0, line.indexOf(error.found));
    const length = error.found.length || line.length;
    return { start: before + column, end: before + Math.min(line.length, column + length), message: error.message };
  }
}
