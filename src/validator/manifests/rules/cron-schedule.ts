import { textOf, valueAt } from '../../languages/document/node';
import { type ManifestRule, objectsOf } from '../manifest';

export const cronSchedule: ManifestRule = {
  id: 'manifest/cron-schedule',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Schedule that cron does not understand', 'zh-Hans': '无效的 Cron 表达式' },
  rationale: {
    en: 'The API server refuses the CronJob. Five fields: minute, hour, day of the month, month, day of the week.',
    'zh-Hans': 'API server 会拒绝该 CronJob。表达式有五个字段：分、时、日、月、星期。',
  },
  docs: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax'],
  examples: {
    wrong: [
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "0 25 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: report\n              image: registry.example.com/report:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "0 3 * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: report\n              image: registry.example.com/report:1.0',
      },
    ],
    right: [
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "0 3 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: report\n              image: registry.example.com/report:1.0',
      },
      {
        language: 'yaml',
        code: 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "*/15 8-18 * * mon-fri"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: report\n              image: registry.example.com/report:1.0',
      },
    ],
  },
  *check(manifest) {
    for (const { node } of objectsOf(manifest, 'batch.v1.CronJobSpec')) {
      const schedule = valueAt(node, 'schedule');
      const text = textOf(schedule);
      if (schedule === undefined || text === undefined) continue;
      const problem = scheduleProblem(text);
      if (problem !== undefined)
        yield { start: schedule.start, end: schedule.end, message: `Unexpected schedule \`${text}\`: ${problem}.` };
    }
  },
};

const FIELDS: readonly (readonly [name: string, lowest: number, highest: number, words: string])[] = [
  ['minute', 0, 59, ''],
  ['hour', 0, 23, ''],
  ['day of the month', 1, 31, ''],
  ['month', 1, 12, 'jan feb mar apr may jun jul aug sep oct nov dec'],
  ['day of the week', 0, 7, 'sun mon tue wed thu fri sat'],
];

function scheduleProblem(text: string): string | undefined {
  if (/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$|^@every \d+[hms]/.test(text)) return undefined;
  if (/^(?:CRON_)?TZ=/.test(text)) return 'the time zone belongs into `timeZone`';
  const parts = text.trim().split(/\s+/);
  if (parts.length !== 5) return `it has ${parts.length} fields, expected 5`;
  for (const [index, part] of parts.entries()) {
    const [name = '', lowest = 0, highest = 0, words = ''] = FIELDS[index] ?? [];
    const fits = part.split(',').every((piece) => {
      const [, from = '', to, step] = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(piece) ?? [];
      if (from === '') return false;
      const inRange = (word: string): boolean =>
        words.split(' ').includes(word.toLowerCase()) ||
        (/^\d+$/.test(word) && Number(word) >= lowest && Number(word) <= highest);
      return (/^[*?]$/.test(from) || inRange(from)) && (to === undefined || inRange(to)) && step !== '0';
    });
    if (!fits) return `\`${part}\` is no ${name} from ${lowest} to ${highest}`;
  }
  return undefined;
}
