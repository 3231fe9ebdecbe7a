// A reporter for @web/test-runner that closes with one line to add up.

/** Prints `N passed, N failed`; a test file that could not be loaded counts as one failure. */
export const countReporter = () => ({
  stop({sessions}) {
    const counts = sessions.map(countOf);
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  },
});

function countOf({testResults, errors, passed: allPassed}) {
  const tests = testResults ? testsIn(testResults).filter((test) => !test.skipped) : [];
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return {passed, failed: failed || (errors.length || !allPassed ? 1 : 0)};
}

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];
