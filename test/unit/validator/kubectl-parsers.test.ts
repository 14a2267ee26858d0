import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldSelectorProblem } from '../../../src/validator/kubectl/field-selector';
import { selectorProblem } from '../../../src/validator/kubectl/label-selector';
import {
  fits,
  LABEL,
  LABEL_KEY,
  LABEL_VALUE,
  PORT_NAME,
  SERVICE,
  SUBDOMAIN,
} from '../../../src/validator/kubectl/names';
import { columnProblems } from '../../../src/validator/languages/custom-columns/checker';
import { templateProblems } from '../../../src/validator/languages/go-template/parse';
import { parseJsonPath } from '../../../src/validator/languages/jsonpath/parse';
import { quantityProblem } from '../../../src/validator/manifests/quantity';

const { answers } = JSON.parse(readFileSync('test/fixtures/validator/kubectl-parsers.json', 'utf8')) as {
  answers: [kind: string, text: string, refusal: string][];
};

/** Whether our reader of each kind finds something wrong. */
const OURS: Readonly<Record<string, (text: string) => boolean>> = {
  jsonpath: (text) => parseJsonPath(text).problems.length > 0,
  'custom-columns': (text) => columnProblems(text).length > 0,
  'go-template': (text) => templateProblems(text, 'kubectl').length > 0,
  'label-selector': (text) => selectorProblem(text) !== undefined,
  'field-selector': (text) => fieldSelectorProblem(text) !== undefined,
  quantity: (text) => quantityProblem(text) !== undefined,
  'dns-subdomain': (text) => !fits(text, SUBDOMAIN),
  'dns-label': (text) => !fits(text, LABEL),
  'service-name': (text) => !fits(text, SERVICE),
  'port-name': (text) => !fits(text, PORT_NAME),
  'label-key': (text) => !fits(text, LABEL_KEY),
  'label-value': (text) => !fits(text, LABEL_VALUE),
};

describe('what kubectl accepts is no finding, and what it refuses is one', () => {
  test.each(Object.keys(OURS))('%s', (kind) => {
    const own = answers.filter((answer) => answer[0] === kind);
    const differ = own.filter(([, text, refusal]) => OURS[kind]?.(text) !== (refusal !== ''));
    expect(differ).toEqual([]);
    expect(own.some(([, , refusal]) => refusal === '') && own.some(([, , refusal]) => refusal !== '')).toBe(true);
  });

  test('over at least 2,000 expressions', () => {
    expect(answers.length).toBeGreaterThanOrEqual(2000);
    expect([...new Set(answers.map(([kind]) => kind))].sort()).toEqual(Object.keys(OURS).sort());
  });
});
