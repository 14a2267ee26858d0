import { describe, expect, test } from 'vitest';
import { validateText } from '../../../src/validator';

const check = async (language: string, code: string) => {
  const { findings, snippets } = await validateText('notes.md', `\`\`\`${language}\n${code}\n\`\`\`\n`, {
    kubernetes: ['1.36'],
    site: false,
  });
  return {
    rules: findings.map(({ rule }) => rule),
    outcomes: snippets.map(({ outcome, reason }) => `${outcome}${reason === undefined ? '' : `: ${reason}`}`),
  };
};

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n';

describe('what a reader fills in', () => {
  test('is no value to be judged, and is told once', async () => {
    const { rules } = await check(
      'yaml',
      POD.replace('name: web\nspec', 'name: <pod-name>\nspec').concat('      image: <your-image>'),
    );
    expect([...new Set(rules)]).toEqual(['text/placeholder']);
  });

  test.each(['...', '      ...', '      # more\n      ...', '    - ...'])(
    'does not hide what stands behind it: %j',
    async (line) => {
      const { rules } = await check(
        'yaml',
        `${POD}      image: registry.example.com/web:1.0\n${line}\n  restartPolicy: Somtimes`,
      );
      expect(rules).toContain('manifest/unknown-value');
    },
  );

  test('may leave out what is required', async () => {
    expect(
      (
        await check(
          'yaml',
          'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n  ...',
        )
      ).rules,
    ).toEqual([]);
  });
});

describe('a custom resource', () => {
  test('that no table knows is skipped, with its kind', async () => {
    expect(
      await check('yaml', 'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  x: 1'),
    ).toEqual({
      rules: [],
      outcomes: ['skipped: a custom resource without a schema: Service'],
    });
  });

  test.each([
    ['a slip in a known kind', 'apiVersion: cert-manager.io/v1\nkind: Certificat\nmetadata:\n  name: web'],
    ['a slip in a known group', 'apiVersion: cert-manger.io/v1\nkind: Certificate\nmetadata:\n  name: web'],
    [
      'a kind that a group of Kubernetes does not have',
      'apiVersion: apps/v1\nkind: Frobnicator\nmetadata:\n  name: web',
    ],
  ])('is a finding where it is nearly a known one: %s', async (_what, code) => {
    expect((await check('yaml', code)).rules).toEqual(['manifest/unknown-kind']);
  });

  test('is no unknown type of kubectl, unless it is nearly a known one', async () => {
    expect((await check('bash', 'kubectl get frobnicators')).rules).toEqual([]);
    expect((await check('bash', 'kubectl get certificats')).rules).toEqual(['kubectl/unknown-resource']);
  });
});

test('a look-alike inside a substitution in quotes is found', async () => {
  expect((await check('bash', 'echo "$(kubectl get pods －n demo)"')).rules).toContain('text/look-alike');
});
