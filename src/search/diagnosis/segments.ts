import type { ParameterName } from '../../commands';
import type { Diagnosis } from './diagnose';
import type { FactKind, Span } from './reading';

/** A piece of the pasted text: plain, or marked for what it is. Together the pieces are the text. */
export interface Segment {
  readonly text: string;
  readonly mark?:
    | { readonly kind: 'secret' }
    | { readonly kind: 'value'; readonly parameter: ParameterName }
    | { readonly kind: 'fact'; readonly fact: FactKind };
}

interface Marked extends Span {
  readonly mark: NonNullable<Segment['mark']>;
}

/** Cuts the masked text at what was recognised in it. Where marks overlap the earlier one is kept, secrets before values before facts. */
export function segments({ text, secrets, values, readings }: Diagnosis): Segment[] {
  const marks: Marked[] = [
    ...secrets.map((span) => ({ ...span, mark: { kind: 'secret' } as const })),
    ...values.map(({ span, parameter }) => ({ ...span, mark: { kind: 'value', parameter } as const })),
    ...readings.flatMap(({ facts }) =>
      facts.map(({ span, kind }) => ({ ...span, mark: { kind: 'fact', fact: kind } as const })),
    ),
  ];
  const kept: Marked[] = [];
  for (const mark of marks) {
    for (const free of without(mark, kept)) if (free.end > free.start) kept.push({ ...free, mark: mark.mark });
  }
  return cut(
    text,
    kept.toSorted((left, right) => left.start - right.start),
  );
}

/** The parts of a span that no kept mark covers. */
function without(span: Span, kept: readonly Marked[]): Span[] {
  let free: Span[] = [{ start: span.start, end: span.end }];
  for (const { start, end } of kept) {
    free = free.flatMap((part) =>
      end <= part.start || start >= part.end
        ? [part]
        : [
            { start: part.start, end: Math.max(part.start, start) },
            { start: Math.min(part.end, end), end: part.end },
          ],
    );
  }
  return free;
}

function cut(text: string, marks: readonly Marked[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end, mark } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
