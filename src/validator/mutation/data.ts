import { eachMatch, type Mutant, misspelt, type Operator, replaced, spread } from './operator';

const MOST = 3;

function operator(
  id: string,
  languages: readonly string[],
  mutants: (text: string, language: string) => Iterable<Mutant>,
): Operator {
  return { id, languages, mutants };
}

/** Lines that hold code, with their offsets: no comments, no blank lines. */
function codeLines(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const place = { line, start };
    start += line.length + 1;
    return line.trim() === '' || /^\s*[#;]/.test(line) ? [] : [place];
  });
}

/** A character dropped at its last place in each of some code lines. */
function dropped(text: string, characters: RegExp): Mutant[] {
  const places = codeLines(text).flatMap(({ line, start }) => {
    const code = line.replace(/\s#.*$/, '');
    const match = [...code.matchAll(characters)].at(-1);
    return match === undefined ? [] : [start + match.index];
  });
  return spread(places, MOST).map((offset) => replaced(text, offset, offset + 1, ''));
}

const BRACKETS: Readonly<Record<string, RegExp>> = {
  json: /[[\]{}]/g,
  toml: /[[\]]/g,
  promql: /[()[\]{}]/g,
  jq: /[()[\]{}]/g,
  powershell: /[(){}]/g,
  mermaid: /[\])}]/g,
  rego: /[[\](){}]/g,
};
/** A closing bracket written twice at its last place in each of some code lines. */
function doubled(text: string, characters: RegExp): Mutant[] {
  const places = codeLines(text).flatMap(({ line, start }) => {
    const match = [...line.replace(/\s#.*$/, '').matchAll(characters)].at(-1);
    return match === undefined || !/[\])}]/.test(match[0]) ? [] : [{ at: start + match.index, by: match[0] }];
  });
  return spread(places, MOST).map(({ at, by }) => replaced(text, at, at, by));
}

const QUOTED = ['json', 'toml', 'promql', 'jq', 'powershell', 'rego'];

export const DATA_OPERATORS: readonly Operator[] = [
  operator('drop a bracket', Object.keys(BRACKETS), (text, language) => dropped(text, BRACKETS[language] ?? /[()]/g)),
  operator('double a bracket', Object.keys(BRACKETS), (text, language) => doubled(text, BRACKETS[language] ?? /[()]/g)),
  operator('drop a quote', QUOTED, (text) => dropped(text, /"/g)),
  operator('smart quote', ['json', 'toml', 'promql', 'yaml'], (text) =>
    eachMatch(text, /"(?=[\w.-]+")/g, 2, () => '“'),
  ),
  operator('no-break space', ['json', 'toml', 'promql', 'yaml', 'ini', 'systemd'], (text) =>
    spread(codeLines(text), 1).map(({ start, line }) =>
      replaced(text, start + line.length, start + line.length, '\u00a0'),
    ),
  ),

  operator('full-width punctuation', ['json', 'yaml', 'promql'], (text, language) =>
    eachMatch(text, FULL_WIDTH[language]?.[0] ?? /,/g, 2, () => FULL_WIDTH[language]?.[1]),
  ),

  operator('wrong indentation', ['yaml'], (text) =>
    spread(
      codeLines(text).filter(
        ({ line }, index, lines) =>
          /^ +[\w.-]+: \S/.test(line) && indentOf(lines[index - 1]?.line ?? '') === indentOf(line),
      ),
      MOST,
    ).map(({ start }) => replaced(text, start, start, ' ')),
  ),
  operator('tab for indentation', ['yaml'], (text) => eachMatch(text, /(?<=\n) {2}(?=\S)/g, 1, () => '\t')),
  operator('duplicate key', ['yaml'], (text) =>
    spread(
      codeLines(text).filter(({ line }) => /^ *[\w.-]+: [^|>&*\s]/.test(line)),
      MOST,
    ).map(({ start, line }) => replaced(text, start, start, `${line}\n`)),
  ),
  operator('duplicate key', ['toml'], (text) =>
    spread(
      codeLines(text).filter(({ line }) => /^\s*[\w.-]+ = [^[{]/.test(line)),
      2,
    ).map(({ start, line }) => replaced(text, start, start, `${line}\n`)),
  ),
  operator('misspell a field', ['yaml'], (text) =>
    spread(
      [...text.matchAll(/^ *(?:- )?([a-z][A-Za-z]{3,}):(?=\s)/gm)].filter(({ 1: key = '' }) => FIELDS.has(key)),
      MOST,
    ).map((match) => {
      const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
      return replaced(text, start, start + (match[1]?.length ?? 0), misspelt(match[1] ?? ''));
    }),
  ),
  operator('invent a field', ['yaml'], (text) =>
    spread(
      codeLines(text).filter(({ line }) => FIELDS.has(/^ *([a-z][A-Za-z]{3,}): \S/.exec(line)?.[1] ?? '')),
      MOST,
    ).map(({ start, line }) => replaced(text, start, start, `${' '.repeat(indentOf(line))}frobnicate: true\n`)),
  ),
  operator('misspell the kind', ['yaml'], (text) =>
    eachMatch(text, /(?<=^kind: )[A-Z]\w+/gm, 1, (match) => misspelt(match[0])),
  ),
  operator('wrong apiVersion', ['yaml'], (text) =>
    eachMatch(text, /(?<=^apiVersion: )(?:apps\/)?v1$/gm, 1, (match) => `${match[0]}beta9`),
  ),
  operator('misspell the API group', ['yaml'], (text) =>
    eachMatch(text, /(?<=^apiVersion: )[a-z][a-z0-9.]+(?=\/v\d)/gm, 1, (match) => misspelt(match[0])),
  ),
  operator('wrong type', ['yaml'], (text) =>
    eachMatch(
      text,
      /(?<=\b(?:replicas|containerPort|port|runAsUser|periodSeconds|initialDelaySeconds): )\d+$/gm,
      2,
      () => 'many',
    ),
  ),
  operator('placeholder', ['yaml', 'json', 'toml'], (text) =>
    eachMatch(text, /(?<=(?:name|image|host|server)"?[:=] "?)[\w./:-]+/g, 1, () => '<your-value>'),
  ),

  operator('trailing comma', ['json'], (text) => eachMatch(text, /(?<=["\d\]}el])(?=\s*\n?\s*[\]}])/g, 1, () => ',')),
  operator('misspell a function', ['promql'], (text) =>
    eachMatch(
      text,
      /\b(?:rate|increase|sum|count|max|min|avg|histogram_quantile|label_replace|absent)(?=\s*(?:by|\(|without))/g,
      2,
      (match) => misspelt(match[0]),
    ),
  ),
  operator('misspell a metric', ['promql'], (text) =>
    eachMatch(text, /\b(?:kube|kubelet|container|node|apiserver|etcd|coredns)_[a-z_]+\b/g, 2, (match) =>
      misspelt(match[0]),
    ),
  ),
  operator('counter function over a gauge', ['promql'], (text) =>
    eachMatch(text, /\bkube_pod_status_phase\{[^}]*\}(?!\[)/g, 1, (match) => `increase(${match[0]}[5m])`),
  ),
  operator('misspell a builtin', ['jq'], (text) =>
    eachMatch(text, /\b(?:select|map|contains|to_entries|from_entries|length|keys|split|join|test)\b/g, 2, (match) =>
      misspelt(match[0]),
    ),
  ),
  operator('misspell a section', ['systemd', 'ini'], (text) =>
    eachMatch(text, /(?<=^\[)(?:Unit|Service|Install)(?=\])/gm, 1, (match) => misspelt(match[0])),
  ),
  operator('misspell an instruction', ['dockerfile'], (text) =>
    eachMatch(text, /^(?:FROM|RUN|COPY|ENV|ARG|WORKDIR|ENTRYPOINT|CMD)(?= )/gm, 2, (match) => misspelt(match[0])),
  ),
];

/** Which punctuation a Chinese input method changes, and into what. */
const FULL_WIDTH: Readonly<Record<string, readonly [pattern: RegExp, by: string]>> = {
  json: [/,(?=\n)/g, '，'],
  yaml: [/(?<=^ *[A-Za-z]+): (?=\S)/gm, '：'],
  promql: [/\(/g, '（'],
};

/** Fields whose misspelling no free-form map of a page could want. */
const FIELDS = new Set(
  `apiVersion kind metadata spec containers image ports containerPort selector matchLabels template replicas volumes volumeMounts mountPath resources limits requests
   livenessProbe readinessProbe httpGet path initialDelaySeconds periodSeconds serviceName imagePullSecrets imagePullPolicy securityContext runAsNonRoot tolerations affinity
   restartPolicy command args envFrom valueFrom fieldRef fieldPath secretName configMap targetPort protocol clusterIP type`
    .split(/\s+/)
    .filter((word) => word !== '' && word.length > 3),
);

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
