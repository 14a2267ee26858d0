const NAME = /^[A-Za-z_]\w*$/;

/** The variables that a builtin sets without an assignment in its words. `words` are its arguments. */
export function assignedBy(name: string, words: readonly string[]): string[] {
  const operands = words.filter((word) => NAME.test(word));
  switch (name) {
    case 'read':
    case 'mapfile':
    case 'readarray':
    case 'export':
    case 'declare':
    case 'typeset':
    case 'local':
    case 'readonly':
      return operands;
    case 'getopts':
      return operands.slice(-1);
    case 'printf':
      return words[0] === '-v' ? operands.slice(0, 1) : [];
    default:
      return [];
  }
}
