// A reporter for @web/test-runner that closes with one line to add up.

/** Names each test that failed, then prints `N passed, N failed`; a test file that could not be loaded counts as one failure. */
export const countReporter = () => ({
  stop({sessions}) {
    for (const {testFile, testResults, errors} of sessions) {
      for (const {name, error} of failedIn(testResults))
        console.log(`✖ ${name}: ${error?.message} (${testFile})`);
      for (const {message} of errors) console.log(`✖ ${testFile}: ${message}`);
    }
    const counts = sessions.map(countOf);
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  },
});

function countOf({testResults, errors, passed: allPassed}) {
  const tests = runIn(testResults);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return {passed, failed: failed || (errors.length || !allPassed ? 1 : 0)};
}

const runIn = (testResults) => (testResults ? testsIn(testResults).filter((test) => !test.skipped) : []);

const failedIn = (testResults) => runIn(testResults).filter((test) => !test.passed);

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];
