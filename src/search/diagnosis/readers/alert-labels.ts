import { linkValues } from '../../../commands';
import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { found } from '../values';

const PAIR = /["']?\b(?<name>[a-z][a-z_]*)["']?\s{0,2}[=:]~?\s{0,2}["']?(?<value>[\w./:@-]{1,253})/g;
/** The same as a row of a table, of a chat, of a mail or of a page: `alertname | X`, tabs, cells of HTML. */
const CELLS =
  /(?:^|[|>\t]|\s{2})\s{0,4}(?<name>[a-z][a-z_]{2,40})\s{0,40}(?:\||\t|\s{2}|<\/t[dh]>\s{0,20}<t[dh][^>]{0,200}>)\s{0,40}(?<value>[A-Za-z0-9][\w./:@-]{0,252})/g;
const FIRING = /\[FIRING:\d+\][\s|]+(?<name>[A-Za-z]\w+)/;

/** A notification or the labels of an alert. `labelsOf` gives the labels that describe the fault; the others are those of an exporter. */
export function alertLabels(labelsOf: (alert: string) => readonly string[] | undefined): Reader {
  return {
    id: 'alert-labels',
    name: { en: 'alert', 'zh-Hans': '告警' },
    read({ lines }) {
      const pairsBy = (form: RegExp): Pair[] =>
        lines.flatMap((line) =>
          Array.from(line.text.matchAll(form), ({ groups }) => ({
            line,
            name: groups?.name ?? '',
            value: groups?.value ?? '',
          })),
        );
      const cells = pairsBy(CELLS);
      const pairs = [...pairsBy(PAIR), ...(cells.some(({ name }) => name === 'alertname') ? cells : [])];
      const named = pairs.filter(({ name }) => name === 'alertname').map(({ line, value }) => ({ line, name: value }));
      const firing = lines.flatMap((line) => {
        const name = FIRING.exec(line.text)?.groups?.name;
        return name === undefined ? [] : [{ line, name }];
      });
      const alerts = [...firing, ...named];
      const facts = alerts.map(({ line, name }): Fact => ({ kind: 'alert', text: name, span: spanIn(line, name) }));
      const [first] = alerts;
      if (first === undefined) return { facts, values: [] };
      return { facts, values: values(pairs.filter(onceEach()), labelsOf(first.name)) };
    },
  };
}

interface Pair {
  readonly line: Line;
  readonly name: string;
  readonly value: string;
}

/** Of several alerts in one notification the values of the first are taken. */
function onceEach(): (pair: Pair) => boolean {
  const seen = new Set<string>();
  return ({ name }) => !seen.has(name) && seen.add(name) !== undefined;
}

function values(pairs: readonly Pair[], allowed: readonly string[] | undefined): FoundValue[] {
  return linkValues(pairs, allowed).accepted.flatMap(({ parameter, value, label }) => {
    const pair = pairs.find(({ name }) => name === label);
    return pair ? found(parameter, value, spanIn(pair.line, value)) : [];
  });
}
