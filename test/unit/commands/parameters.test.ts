import { describe, expect, it } from 'vitest';
import { PARAMETER_NAMES, parameter, refusal } from '../../../src/commands';
import { RESERVED_NAMES } from '../../../src/commands/compile';

describe('the parameter table', () => {
  it.each(PARAMETER_NAMES)('%s is a name that no shell or tool uses for itself', (name) => {
    expect(RESERVED_NAMES.has(name)).toBe(false);
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  });

  it.each(PARAMETER_NAMES)('%s has an example that its grammar accepts', (name) => {
    const { type, example } = parameter(name);
    expect(refusal(type, example)).toBeUndefined();
  });

  it('gives each label name to one parameter only, in lower case', () => {
    const all = PARAMETER_NAMES.flatMap((name) => parameter(name).names);
    expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
    expect(all.filter((label) => label !== label.toLowerCase() || label.startsWith('exported_'))).toEqual([]);
  });

  it('says of each whether it names or decides; what chooses code, host, range, right or count decides', () => {
    const deciding = PARAMETER_NAMES.filter((name) => parameter(name).role === 'decides');
    expect(deciding.join(' ')).toBe(
      'CONTEXT INSTANCE DOMAIN IP CIDR PORT UNIT REPLICAS REVISION SELECTOR ROLE SUBJECT VERB RESOURCE RUNTIME_CLASS IMAGE REGISTRY MIRROR PROXY API_SERVER',
    );
  });

  it('does not take the scrape job for a Job', () => {
    expect(parameter('JOB').names).toEqual(['job_name']);
    expect(PARAMETER_NAMES.filter((name) => parameter(name).names.includes('job'))).toEqual([]);
  });

  it.each(['PATH', 'HOST', 'HOSTNAME', 'UID', 'IFS', 'HOME', 'KUBECONFIG', 'RANDOM'])(
    'knows %s as reserved',
    (name) => {
      expect(RESERVED_NAMES.has(name)).toBe(true);
    },
  );
});
