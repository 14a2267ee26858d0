import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundImage, foundIn } from '../values';
import { describedKind, descriptions } from './describe-object';

const FIELD = /^(?<indent>\s*)(?<name>[A-Z][\w -]*?):(?:\s+(?<value>\S.*?))?\s*$/;
const CONTAINER = /^ {2}(?<name>[a-z0-9][a-z0-9-]*):\s*$/;
const UNREMARKABLE: ReadonlySet<string> = new Set(['Completed', 'ContainerCreating', 'PodInitializing', 'Error']);

/** `kubectl describe pod`: name, Node, and the container that is not well with its state, reason and exit code. */
export const describePod: Reader = {
  id: 'describe-pod',
  name: { en: 'kubectl describe pod', 'zh-Hans': 'kubectl describe pod' },
  read({ lines }) {
    const blocks = descriptions(lines).filter(isPod).map(readPod);
    return {
      facts: blocks.flatMap(({ facts, values }) => facts.map((fact) => ({ ...fact, of: values }))),
      values: blocks.flatMap(({ values }) => values),
    };
  },
};

/** A template of Pods inside another object has containers too. */
function isPod(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('\n');
  return (
    /^\s*(?:Init )?Containers:\s*$/m.test(text) && !/^Pod Template:/m.test(text) && describedKind(text) === undefined
  );
}

function readPod(lines: readonly Line[]): { readonly facts: Fact[]; readonly values: FoundValue[] } {
  const facts: Fact[] = [];
  const values: FoundValue[] = [];
  let container: FoundValue[] = [];
  let image: FoundValue[] = [];
  for (const line of lines) {
    const named = CONTAINER.exec(line.text)?.groups?.name;
    if (named !== undefined) {
      container = foundIn(line, 'CONTAINER', named);
      image = [];
      continue;
    }
    const { indent = '', name, value } = FIELD.exec(line.text)?.groups ?? {};
    if (name === undefined || value === undefined) continue;
    if (indent === '' && name === 'Name') values.push(...foundIn(line, 'POD', value));
    else if (indent === '' && name === 'Namespace') values.push(...foundIn(line, 'NAMESPACE', value));
    else if (indent === '' && name === 'Node') values.push(...foundIn(line, 'NODE', value.split('/')[0]));
    else if (indent === '' && name === 'Reason') facts.push({ kind: 'status', text: value, span: spanIn(line, value) });
    else if (indent === '' && name === 'Message')
      facts.push({ kind: 'message', text: value, span: spanIn(line, value) });
    else if (name === 'Image') image = foundImage(line, value);
    else if (name === 'Reason' || name === 'Exit Code') {
      if (name === 'Exit Code' && value !== '0')
        facts.push({ kind: 'exit-code', text: `exit code ${value}`, span: spanIn(line, line.text.trim()) });
      if (name === 'Reason' && !UNREMARKABLE.has(value))
        facts.push({ kind: 'status', text: value, span: spanIn(line, value) });
      if (value !== '0' && value !== 'Completed') values.push(...container, ...image);
    } else if (name === 'Message') facts.push({ kind: 'message', text: value, span: spanIn(line, value) });
  }
  return { facts, values: values.length > 0 ? values : [...container, ...image] };
}
