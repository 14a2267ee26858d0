/**
 * Asks kubectl's own parsers about expressions: `npx tsx scripts/generate/kubectl-parsers.ts`. It needs Go, which fetches and builds the
 * modules that `kubectl-parsers/go.mod` pins. The answers are committed, so that nothing of this is needed to build or test: our parsers have
 * to agree with them (`test/unit/validator/kubectl-parsers.test.ts`).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SEEDS } from './kubectl-parsers/seeds';

const TARGET = 'test/fixtures/validator/kubectl-parsers.json';
const MODULE = 'scripts/generate/kubectl-parsers';

/** A small generator of numbers that are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** An expression broken, or changed, in one way: a character dropped, doubled, swapped with its neighbour, or one put in. */
function changed(text: string, marks: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const mark = marks[random(marks.length)] ?? '';
  switch (random(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + mark + text.slice(at);
    case 2:
      return text.slice(0, at) + mark + text.slice(at + 1);
    case 3:
      return text.slice(0, at) + (text[at] ?? '') + text.slice(at);
    default:
      return text.slice(0, Math.max(0, at - 1)) + (text[at] ?? '') + (text[at - 1] ?? '') + text.slice(at + 1);
  }
}

/** The templates of our own pages, which have to stay readable. */
function ofThePages(prefix: string): string[] {
  const files = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const pattern = new RegExp(`-o ${prefix}='([^'\\n]+)'`, 'g');
  const found = files
    .sort()
    .flatMap((file) =>
      [...readFileSync(path.join('docs', file), 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''),
    );
  return [...new Set(found)].filter((text) => !text.includes('$'));
}

const questions: [kind: string, text: string][] = [];
for (const [kind, { seeds, marks, changes }] of Object.entries(SEEDS)) {
  const own = [...seeds, ...ofThePages(kind)];
  const random = numbers(kind.length * 7919);
  const texts = new Set(own);
  for (let tries = 0; texts.size < own.length + changes && tries < changes * 20; tries += 1) {
    const once = changed(own[random(own.length)] ?? '', marks, random);
    texts.add(random(4) === 0 ? changed(once, marks, random) : once);
  }
  for (const text of texts) questions.push([kind, text]);
}

const program = process.env.KUBECTL_PARSERS;
const [command, args]: [string, string[]] = program === undefined ? ['go', ['run', '.']] : [program, []];
const output = execFileSync(command, args, {
  ...(program === undefined && { cwd: MODULE }),
  input: JSON.stringify(questions),
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
const answers = JSON.parse(output) as string[];
const modules = [...readFileSync(path.join(MODULE, 'go.mod'), 'utf8').matchAll(/^\t(k8s\.io\/\S+ v\S+)$/gm)].map(
  (match) => match[1],
);
const rows = questions.map(([kind, text], index) => JSON.stringify([kind, text, (answers[index] ?? '').slice(0, 120)]));
writeFileSync(TARGET, `{"modules": ${JSON.stringify(modules)},\n"answers": [\n${rows.join(',\n')}\n]}\n`);
console.log(`${TARGET}: ${rows.length} expressions, ${answers.filter((answer) => answer !== '').length} refused`);
