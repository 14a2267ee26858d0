import { type ParameterName, parameter, refusal } from '../../commands';
import type { FoundValue, Line, Span } from './reading';
import { spanIn } from './reading';

/** A value if its grammar allows it; output is full of `<none>` and cut-off names. */
export function found(name: ParameterName, value: string | undefined, span: Span): FoundValue[] {
  if (value === undefined || refusal(parameter(name).type, value) !== undefined) return [];
  return [{ parameter: name, value, span }];
}

/** The same for a part of a line. */
export function foundIn(line: Line, name: ParameterName, value: string | undefined): FoundValue[] {
  return value === undefined ? [] : found(name, value, spanIn(line, value));
}

/** An image and, where its name says so, the registry that holds it: the first part of the name if it has a dot or a port. */
export function foundImage(line: Line, image: string | undefined): FoundValue[] {
  if (image === undefined) return [];
  const [first, ...rest] = image.split('/');
  const registry = rest.length > 0 && first !== undefined && /[.:]|^localhost$/.test(first) ? first : undefined;
  return [...foundIn(line, 'IMAGE', image), ...foundIn(line, 'REGISTRY', registry)];
}

/** Where messages name what they are about. */
const IN_MESSAGES: readonly { readonly pattern: RegExp; readonly names: readonly ParameterName[] }[] = [
  { pattern: /\bpod[= ]"?([a-z0-9][a-z0-9.-]{0,252})_([a-z0-9-]{1,63})\(/, names: ['POD', 'NAMESPACE'] },
  { pattern: /\bpod="([a-z0-9-]{1,63})\/([a-z0-9][a-z0-9.-]{0,252})"/, names: ['NAMESPACE', 'POD'] },
  { pattern: /\b(?:failed )?container[= ]"?([a-z0-9][a-z0-9-]{0,62})"? in pod\b/, names: ['CONTAINER'] },
  { pattern: /\bcontainer=([a-z0-9][a-z0-9-]{0,62}) pod=/, names: ['CONTAINER'] },
  { pattern: /\bStartContainer\\*" for \\*"([a-z0-9][a-z0-9-]{0,62})\\*"/, names: ['CONTAINER'] },
  {
    pattern: /\bSuccessfully assigned ([a-z0-9-]{1,63})\/([a-z0-9][a-z0-9.-]{0,252}) to ([a-z0-9][a-z0-9.-]{0,252})/,
    names: ['NAMESPACE', 'POD', 'NODE'],
  },
  {
    pattern:
      /\bkubectl\b.{0,120}?\s(?:exec|logs|attach|port-forward)\s(?:-\S+\s(?:\S+\s)??){0,6}?(?:pods?\/)?([a-z][a-z0-9.-]{2,252}-[a-z0-9]{1,20})(?=\s|$)/,
    names: ['POD'],
  },
  { pattern: /\bkubectl\b.{0,200}?\s(?:-n|--namespace)[ =]([a-z0-9][a-z0-9-]{0,62})(?=\s|$)/, names: ['NAMESPACE'] },
  { pattern: /\bservice "([a-z0-9-]{1,63})"/, names: ['SERVICE'] },
  { pattern: /\bService "([a-z0-9-]{1,63})\/([a-z0-9-]{1,63})"/, names: ['NAMESPACE', 'SERVICE'] },
  { pattern: /\bin the namespace "([a-z0-9-]{1,63})"/, names: ['NAMESPACE'] },
  { pattern: /https?:\/\/([a-z0-9.-]{1,200}(?::\d{1,5})?)\/(?:v2|token|service\/token|auth)\b/i, names: ['REGISTRY'] },
  { pattern: /\blookup ([a-z0-9.-]{1,200}) on\b/i, names: ['REGISTRY'] },
];
const IMAGE =
  /\bimage(?:=|: | )\\*"([^"\\\s]{1,300})\\*"|\bPullImage \\*"([^"\\\s]{1,300})\\*"|\breference \\*"([^"\\\s]{1,300})\\*"/;

/** The values that a message names. */
export function valuesInMessage(line: Line): FoundValue[] {
  const values = IN_MESSAGES.flatMap(({ pattern, names }) => {
    const match = pattern.exec(line.text);
    return match ? names.flatMap((name, at) => foundIn(line, name, match[at + 1])) : [];
  });
  const image = IMAGE.exec(line.text);
  return [...values, ...foundImage(line, image?.[1] ?? image?.[2] ?? image?.[3])];
}
