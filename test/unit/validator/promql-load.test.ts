import { afterEach, expect, test, vi } from 'vitest';
import { validateText } from '../../../src/validator';

const EXPRESSION = 'increase(kube_pod_container_status_restarts_total[1h]) > 3';

afterEach(() => vi.restoreAllMocks());

test('PromQL is checked by its whole tree, however slowly the clock lets it be read', async () => {
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
  const report = await validateText('page.md', `\`\`\`promql\n${EXPRESSION}\n\`\`\`\n`);
  expect(report.findings).toEqual([]);
  expect(report.snippets.map(({ outcome }) => outcome)).toEqual(['ok']);
});
