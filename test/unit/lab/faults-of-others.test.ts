import { describe, expect, it } from 'vitest';
import { isPageKey } from '../../../src/content/catalogue';
import { FAULTS_OF_OTHERS } from '../../lab/faults-of-others';
import { readRecords } from '../../lab/record';

describe('every fault that others have taken from incidents', () => {
  const faults = Object.entries(FAULTS_OF_OTHERS);

  it('is made by a scenario that has a record, or is planned as a page, or is named as none of ours', () => {
    const recorded = new Set(readRecords('.').map(({ id }) => id));
    const wrong = faults.filter(([, fault]) => {
      if ('scenario' in fault) return !recorded.has(fault.scenario);
      return 'page' in fault ? !isPageKey(fault.page) : fault.notOurs === '';
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
