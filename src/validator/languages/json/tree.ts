import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Snippet } from '../../snippet';
import { nodesOfJson } from '../document/from-json';
import type { DataNode } from '../document/node';
import { filledText } from '../holes';

export interface JsonTree {
  readonly root?: DataNode;
  readonly problem?: { readonly start: number; readonly end: number; readonly code: string };
}

const read = new WeakMap<Snippet, JsonTree>();

/** The content of a JSON snippet and the first thing in it that a strict reader refuses. Read once per snippet. */
export function jsonTree(snippet: Snippet): JsonTree {
  const known = read.get(snippet);
  if (known !== undefined) return known;
  const text = filledText(snippet);
  const errors: ParseError[] = [];
  const tree: Node | undefined = parseTree(text, errors, {
    disallowComments: snippet.language !== 'jsonc',
    allowTrailingComma: snippet.language === 'jsonc',
  });
  const [error] = errors;
  const result: JsonTree = {
    ...(tree !== undefined && { root: nodesOfJson(tree, text) }),
    ...(error !== undefined && {
      problem: {
        start: error.offset,
        end: error.offset + Math.max(1, error.length),
        code: printParseErrorCode(error.error),
      },
    }),
  };
  read.set(snippet, result);
  return result;
}
