import type {
  Command,
  DoubleQuotedPart,
  ParameterExpansionPart,
  Script,
  SimpleExpansionPart,
  SyntaxNode,
  Word,
} from 'unbash';
import { forEachChild } from 'unbash';
import { parseShell } from '../../shell';
import { isParameterName } from '../parameters';
import { assignedBy } from './assigned';

/** Where a variable stands, as far as filling in a value is concerned. */
export type Surroundings =
  | 'quoted'
  | 'unquoted'
  | 'here-document'
  | 'single quotes'
  | 'arithmetic'
  | 'operation'
  | 'backticks'
  | 'localized string';

/** A variable that a text reads. Positions are UTF-16 offsets. */
export interface Reference {
  readonly name: string;
  readonly pos: number;
  readonly end: number;
  readonly braced: boolean;
  readonly surroundings: Surroundings;
  /** The double-quoted string around it, and the innermost word. */
  readonly quoted: DoubleQuotedPart | undefined;
  readonly word: Word | undefined;
  /** The simple command whose argument it is part of. */
  readonly command: Command | undefined;
  /** It is in a pipeline, substitution or compound command: a guard that fails there does not stop the rest. */
  readonly nested: boolean;
  /** It is in a substitution: where its guard fails, the command around it goes on with an empty word. */
  readonly substituted: boolean;
  /** The shell does not expand it here; the name merely stands in the text. */
  readonly literal: boolean;
  /** It is compared in `[[ … ]]`, where quotes decide between text and pattern. */
  readonly inTest: boolean;
}

/** What a shell text reads, sets and defines. */
export interface Scan {
  readonly references: readonly Reference[];
  readonly assigned: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

interface Place {
  readonly surroundings: Surroundings;
  readonly quoted: DoubleQuotedPart | undefined;
  readonly word: Word | undefined;
  readonly command: Command | undefined;
  readonly nested: boolean;
  readonly substituted: boolean;
  readonly inTest: boolean;
}

const TOP: Place = {
  surroundings: 'unquoted',
  quoted: undefined,
  word: undefined,
  command: undefined,
  nested: false,
  substituted: false,
  inTest: false,
};

/** Finds all variables of a parsed text, with what surrounds them. */
export function scanScript(script: Script): Scan {
  const scanner = new Scanner();
  scanner.children(script, TOP);
  return scanner;
}

class Scanner implements Scan {
  readonly references: Reference[] = [];
  readonly assigned = new Set<string>();
  readonly functions = new Set<string>();

  children(node: SyntaxNode, place: Place): void {
    forEachChild(node, (child) => this.visit(child, place));
  }

  private visit(node: SyntaxNode, place: Place): void {
    switch (node.type) {
      case 'SimpleExpansion':
        this.simple(node, place);
        break;
      case 'ParameterExpansion':
        this.expansion(node, place);
        break;
      case 'Word':
        // Words inside quotes belong to an operation of an expansion, whose surroundings stay.
        this.children(node, place.quoted === undefined ? { ...place, word: node } : place);
        break;
      case 'DoubleQuoted':
        this.children(node, { ...place, surroundings: within(place, 'quoted'), quoted: node });
        break;
      case 'SingleQuoted':
      case 'AnsiCQuoted': {
        const opening = node.type === 'SingleQuoted' ? 1 : 2;
        this.literal(node.text.slice(opening, -1), node.pos + opening, 'single quotes', place);
        break;
      }
      case 'LocaleString':
        this.children(node, { ...place, surroundings: 'localized string' });
        break;
      case 'HereDocBody':
        this.children(node, { ...place, surroundings: 'here-document' });
        break;
      case 'HereDoc':
        if (node.delimiter?.quoted === true) this.literal(node.body.text, node.body.pos, 'here-document', place);
        this.children(node, place);
        break;
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        this.substitution(node.script, node.text.startsWith('`'), place);
        break;
      case 'ArithmeticExpansion':
      case 'ArithmeticCommand':
        this.children(node, { ...place, surroundings: 'arithmetic' });
        break;
      case 'ArithmeticWord':
        this.arithmeticWord(node.value, node.pos, node.end, place);
        this.children(node, { ...place, surroundings: 'arithmetic' });
        break;
      case 'ArithmeticBinary':
        if (ASSIGNS.test(node.operator) && node.left.type === 'ArithmeticWord') this.assigned.add(node.left.value);
        this.children(node, place);
        break;
      case 'TestCommand':
        this.children(node, { ...place, inTest: true });
        break;
      case 'Command':
        this.command(node, place);
        break;
      case 'Pipeline':
        this.children(node, { ...place, nested: place.nested || node.commands.length > 1 });
        break;
      case 'For':
      case 'Select':
        this.assigned.add(node.name.value);
        this.children(node, { ...place, nested: true });
        break;
      case 'Function':
        this.functions.add(node.name.value);
        this.children(node, { ...place, nested: true });
        break;
      case 'Assignment':
        this.assigned.add(node.name);
        this.children(node, place);
        break;
      case 'Statement':
        this.children(node, node.background === true ? { ...place, nested: true } : place);
        break;
      case 'If':
      case 'While':
      case 'Case':
      case 'Subshell':
      case 'BraceGroup':
      case 'ArithmeticFor':
      case 'Coproc':
        this.children(node, { ...place, nested: true });
        break;
      default:
        this.children(node, place);
    }
  }

  private simple(node: SimpleExpansionPart, place: Place): void {
    this.add(node.text.slice(1), node.pos, node.end, false, place.surroundings, place);
  }

  private expansion(node: ParameterExpansionPart, place: Place): void {
    const plain = node.operation === undefined && node.prefix === undefined && node.index === undefined;
    const surroundings = plain ? place.surroundings : within(place, 'operation');
    this.add(node.parameter, node.pos, node.end, true, surroundings, place);
    if (node.operation?.type === 'Default' && node.operation.operator.endsWith('=')) this.assigned.add(node.parameter);
    this.children(node, { ...place, surroundings: within(place, 'operation') });
  }

  private command(node: Command, place: Place): void {
    const name = node.name?.value;
    const words = node.args.filter((word) => word.type === 'Word').map(({ value }) => value);
    if (name !== undefined) for (const variable of assignedBy(name, words)) this.assigned.add(variable);
    const nested = place.nested || node.redirects.some(({ operator }) => operator.includes('>'));
    this.children(node, {
      ...place,
      command: node,
      nested,
      word: undefined,
      quoted: undefined,
      surroundings: commandSurroundings(place),
    });
  }

  private substitution(script: Script | undefined, backticks: boolean, place: Place): void {
    if (script === undefined || script.source !== undefined) return;
    const surroundings: Surroundings = backticks ? 'backticks' : commandSurroundings(place);
    this.children(script, { ...TOP, surroundings, nested: true, substituted: true });
  }

  /** Names that stand in a text which the shell does not expand: somebody may expect them to be filled. */
  private literal(text: string, pos: number, surroundings: Surroundings, place: Place): void {
    if (!text.includes('$')) return;
    const own = scanScript(parseShell(text).script).assigned;
    for (const match of text.matchAll(/\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))/g)) {
      const name = match[1] ?? match[2] ?? '';
      if (own.has(name)) continue;
      const start = pos + match.index;
      this.add(name, start, start + match[0].length, match[1] !== undefined, surroundings, place, true);
    }
  }

  /** In arithmetic a name is a variable with or without `$`; one without that nobody has set is 0. */
  private arithmeticWord(text: string, pos: number, end: number, place: Place): void {
    const name = /^\$?([A-Za-z_]\w*)$/.exec(text)?.[1];
    if (name !== undefined && (text.startsWith('$') || isParameterName(name))) {
      this.add(name, pos, end, false, 'arithmetic', place);
    }
  }

  private add(
    name: string,
    pos: number,
    end: number,
    braced: boolean,
    surroundings: Surroundings,
    place: Place,
    literal = false,
  ): void {
    const { quoted, word, command, nested, substituted, inTest } = place;
    this.references.push({
      name,
      pos,
      end,
      braced,
      surroundings,
      quoted,
      word,
      command,
      nested,
      substituted,
      literal,
      inTest,
    });
  }
}

/** A string inside a here-document, arithmetic or backticks is still in them. */
function within(place: Place, surroundings: Surroundings): Surroundings {
  const { surroundings: outer } = place;
  return outer === 'unquoted' || outer === 'quoted' ? surroundings : outer;
}

/** A command in `$(…)` starts anew: quotes around the substitution do not reach into it. Backticks and here-documents do. */
function commandSurroundings({ surroundings }: Place): Surroundings {
  return surroundings === 'backticks' || surroundings === 'here-document' ? surroundings : 'unquoted';
}

/** `=`, `+=`, … but no comparison. */
const ASSIGNS = /^(?:[-+*/%&|^]|<<|>>)?=$/;
