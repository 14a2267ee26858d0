import { isKnownTool } from '../tables/tools';

/** What plainly is code in a language; the first row that fits. */
const SIGNS: readonly (readonly [language: string, test: (lines: readonly string[]) => boolean])[] = [
  ['console', (lines) => lines.some((line) => /^\$ [a-z]/.test(line))],
  [
    'dockerfile',
    (lines) =>
      lines.some((line) => /^FROM \S+/.test(line)) && lines.some((line) => /^(?:RUN|COPY|CMD|ENTRYPOINT) /.test(line)),
  ],
  [
    'bash',
    (lines) =>
      lines.every(
        (line) =>
          /^#(?!#)/.test(line) || isKnownTool(line.replace(/^sudo\s+/, '').split(/\s/, 1)[0] ?? '') || /^\s/.test(line),
      ),
  ],
  [
    'toml',
    (lines) =>
      lines.some((line) => /^\s*\[{1,2}[\w."'/:-]+\]{1,2}\s*$/.test(line)) &&
      lines.some((line) => /^\s*[\w."-]+ = /.test(line)),
  ],
  [
    'yaml',
    (lines) => lines.some((line) => /^apiVersion: \S/.test(line)) && lines.some((line) => /^kind: \S/.test(line)),
  ],
  [
    'json',
    (lines) =>
      /^[{[]$/.test(lines[0] ?? '') &&
      lines.some((line) => /^\s*"[^"]+"\s*:/.test(line)) &&
      /^[}\]]$/.test(lines.at(-1) ?? ''),
  ],
];

/** The language that an unlabelled block plainly is in, as a fence would name it. */
export function guessLanguage(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.every((line) => /^\s*#/.test(line))) return undefined;
  return SIGNS.find(([, test]) => test(lines))?.[0];
}
