import { forEachChild, type Script, type SyntaxNode, type Word } from 'unbash';
import type { TokenClass } from '../block';

/** The class of each UTF-16 unit of a parsed text, for its colours. Blanks have no class. */
export function paintScript(text: string, script: Script): (TokenClass | undefined)[] {
  const paint = new Array<TokenClass | undefined>(text.length).fill(undefined);
  visit(script, paint, text);
  paintRest(text, paint);
  return paint;
}

type Paint = (TokenClass | undefined)[];

function fill(paint: Paint, pos: number, end: number, kind: TokenClass): void {
  paint.fill(kind, pos, end);
}

function visit(node: SyntaxNode, paint: Paint, text: string): void {
  switch (node.type) {
    case 'Script':
      // The positions of a script in escaped backticks are those of another text.
      if (node.source !== undefined) return;
      break;
    case 'Command':
      for (const child of [...node.prefix, ...node.suffix]) visit(child, paint, text);
      if (node.name !== undefined) paintWord(node.name, paint, text, 'command');
      return;
    case 'For':
    case 'Select':
      fill(paint, node.name.pos, node.name.end, 'variable');
      break;
    case 'Assignment':
      fill(paint, node.pos, node.end, 'text');
      fill(paint, node.pos, node.pos + node.name.length, 'variable');
      break;
    case 'Word':
      paintWord(node, paint, text, text[node.pos] === '-' ? 'flag' : 'text');
      return;
    case 'HereDoc':
      fill(paint, node.pos, node.end, 'operator');
      fill(paint, node.body.pos, node.body.end, 'string');
      if (node.closing !== undefined) fill(paint, node.closing.pos, node.closing.end, 'operator');
      break;
    case 'SingleQuoted':
    case 'DoubleQuoted':
    case 'AnsiCQuoted':
    case 'LocaleString':
      fill(paint, node.pos, node.end, 'string');
      break;
    case 'SimpleExpansion':
    case 'ParameterExpansion':
    case 'ArithmeticExpansion':
      fill(paint, node.pos, node.end, 'variable');
      break;
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      fill(paint, node.pos, node.end, 'text');
      paint.fill(undefined, node.pos, node.end);
      break;
  }
  forEachChild(node, (child) => visit(child, paint, text));
}

function paintWord(word: Word, paint: Paint, text: string, kind: TokenClass): void {
  fill(paint, word.pos, word.end, kind);
  forEachChild(word, (child) => visit(child, paint, text));
}

/** What the tree does not cover: comments, keywords and operators. */
function paintRest(text: string, paint: Paint): void {
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (paint[index] !== undefined || /\s/.test(character)) continue;
    if (character === '#' && /^$|[\s;&|()]/.test(text[index - 1] ?? '')) {
      const end = text.indexOf('\n', index);
      const stop = end < 0 ? text.length : end;
      fill(paint, index, stop, 'comment');
      index = stop - 1;
    } else paint[index] = /[A-Za-z]/.test(character) ? 'keyword' : 'operator';
  }
}
