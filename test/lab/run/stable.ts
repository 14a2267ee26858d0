/** What of a run is named anew, so that the next run records the same text: names with random parts, by what stands for them. */
export type Names = Readonly<Record<string, string>>;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, '2026-01-15T09:30:00Z'],
  [/\b20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?( [+-]\d{4})?( UTC)?/g, '2026-01-15 09:30:00 UTC'],
  [
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} 20\d\d \d\d:\d\d:\d\d [+-]\d{4}/g,
    'Thu, 15 Jan 2026 09:30:00 +0000',
  ],
  [/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) 20\d\d-\d\d-\d\d/g, 'Thu 2026-01-15'],
  [/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d /gm, 'Jan 15 09:30:00 '],
  [/\b([IWEF])\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /g, '$10115 09:30:00.000000     100 '],
  [/\(x\d+ over [\dhms]+\)/g, '(x3 over 45s)'],
  [/^(\s+(?:Normal|Warning)\s+\S+\s+)\d[\dhms]*(?=\s)/gm, '$145s'],
  [/^\d[\dhms]*(?=\s+(?:\(x|Normal|Warning))/gm, '45s'],
  [/(?<=\s)\d[\dhms]* ago\b/g, '45s ago'],
  [/\(\d[\dhms]* ago\)/g, '(45s ago)'],
  [/(?<=\s)(?<! for )(\d+[dhms]){1,2}$/gm, '1m'],
  [/\bkube-api-access-[a-z0-9]{5}\b/g, 'kube-api-access-x7k2p'],
  [/resourceVersion: "\d+"/g, 'resourceVersion: "1000"'],
  [/"resourceVersion": ?"\d+"/g, '"resourceVersion":"1000"'],
  [/\[\d+\](?=: )/g, '[100]'],
  [/:\d{5}->/g, ':40000->'],
  [/\bin \d+(\.\d+)?m?s \(\d+(\.\d+)?m?s including waiting\)/g, 'in 350ms (350ms including waiting)'],
];

/** Writes an output with the same times, names and ids whenever it is recorded. */
export class Stabilizer {
  readonly #names: readonly (readonly [string, string])[];
  readonly #ids = new Map<string, Map<string, string>>();

  constructor(names: Names) {
    this.#names = Object.entries(names).sort(([left], [right]) => right.length - left.length);
  }

  stable(text: string): string {
    let written = text.replace(/\r/g, '');
    for (const [name, stands] of this.#names) written = written.replaceAll(name, stands);
    written = written
      // A name that Kubernetes has made of a template: its letters are those that make no words.
      .replace(
        /\b([a-z][a-z0-9-]*-[bcdfghjklmnpqrstvwxz2456789]{6,10})-([bcdfghjklmnpqrstvwxz2456789]{5})\b/g,
        (name, owner: string) =>
          this.#names.some(([, stands]) => stands === name)
            ? name
            : this.#named('pod', name, (count) => `${owner}-${String.fromCharCode(96 + count).repeat(5)}`),
      )
      .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, (id) =>
        this.#named('uid', id, (count) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`),
      )
      .replace(/(?<!sha256:|[0-9a-f])[0-9a-f]{64}\b/g, (id) =>
        this.#named('container', id, (count) => String(count).padStart(4, '0').repeat(16)),
      )
      .replace(/\b10\.244\.0\.\d+\b/g, (address) =>
        this.#named('address', address, (count) => `10.244.0.${count + 10}`),
      );
    for (const [pattern, stands] of PATTERNS) written = written.replace(pattern, stands);
    return written;
  }

  /** The same name for the same id, counted for each kind by itself. */
  #named(kind: string, id: string, name: (count: number) => string): string {
    const ids = this.#ids.get(kind) ?? new Map<string, string>();
    this.#ids.set(kind, ids);
    const given = ids.get(id) ?? name(ids.size + 1);
    ids.set(id, given);
    return given;
  }
}
