import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How many tests in a hundred may need a second try before the run counts as failed. */
const MOST_IN_A_HUNDRED = 1;

/** Names every test that passed only after a retry: one now and then is a busy machine, several are a finding. */
export default class RetryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const retried = tests.filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0);
    if (retried.length === 0) return;
    console.log(`\n${retried.length} of ${tests.length} tests needed a retry:`);
    for (const test of retried) console.log(`  ${nameOf(test)} (${test.diagnostic()?.retryCount})`);
    if (retried.length * 100 > tests.length * MOST_IN_A_HUNDRED) {
      console.log(`Unexpected: more than ${MOST_IN_A_HUNDRED} in 100. Find out why they are late, and mend that.`);
      process.exitCode = 1;
    }
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId}: ${test.fullName}`;
}
