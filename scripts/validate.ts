import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagramProblem } from '../src/plugins/validator/diagram';
import { exitCode, SUPPORTED_KUBERNETES } from '../src/validator';
import {
  expandPaths,
  isReportFormat,
  type NamedText,
  REPORTERS,
  UnreadablePath,
  validateTexts,
} from '../src/validator/build';

const USAGE = `Usage: npm run validate -- [--format text|json|github|sarif] [--kubernetes 1.34,1.36] [--no-shellcheck] [paths…]

Checks the code in Markdown: files, folders, patterns, or - for standard input. Without paths: docs and i18n.
Exit status: 0 clean, 1 findings, 2 something could not be checked.`;

class UsageError extends Error {}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      kubernetes: { type: 'string' },
      'no-shellcheck': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { format } = values;
  if (!isReportFormat(format))
    throw new UsageError(`Unexpected format \`${format}\`, expected text, json, github or sarif.`);
  const options = {
    kubernetes: kubernetesVersions(values.kubernetes),
    shellcheck: !values['no-shellcheck'],
    diagram: diagramProblem,
  };
  const report = await validateTexts(readTexts(positionals.length === 0 ? ['docs', 'i18n'] : positionals), options);
  const text = REPORTERS[format](report);
  if (text !== '') console.log(text);
  return exitCode(report);
}

function readTexts(paths: readonly string[]): NamedText[] {
  const files = expandPaths(paths.filter((path) => path !== '-')).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));
  return paths.includes('-') ? [...files, { path: '<stdin>', text: readFileSync(0, 'utf8') }] : files;
}

function kubernetesVersions(list: string | undefined): readonly string[] {
  if (list === undefined) return SUPPORTED_KUBERNETES;
  const versions = list.split(',').map((version) => version.trim().replace(/^v/, ''));
  const unknown = versions.find((version) => !(SUPPORTED_KUBERNETES as readonly string[]).includes(version));
  if (unknown !== undefined)
    throw new UsageError(
      `Unexpected Kubernetes version \`${unknown}\`, expected some of ${SUPPORTED_KUBERNETES.join(', ')}.`,
    );
  return versions;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const expected =
      error instanceof UsageError || error instanceof UnreadablePath || (error instanceof TypeError && 'code' in error);
    console.error(expected ? `${(error as Error).message}\n\n${USAGE}` : error);
    process.exitCode = 2;
  },
);
