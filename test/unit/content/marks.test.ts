import { expect, test } from 'vitest';
import { CHINESE, problemsOf } from './fixture';

const SECRET_CHINESE = `${CHINESE}/how-to/image-pull-secret.md`;

test('a bold that Markdown does not close is a problem, with its line', () => {
  expect(problemsOf({ [SECRET_CHINESE]: [/$/, '\n\n正在运行的容器\n**不受影响。**它们是独立进程。\n'] })).toMatch(
    /:\d+:1 Unexpected `\*\*` that the page shows as stars/,
  );
});

test('a bold that ends before the full-width mark is none', () => {
  expect(problemsOf({ [SECRET_CHINESE]: [/$/, '\n\n**不受影响**：它们是独立进程。`a ** b`\n'] })).toBe('');
});
