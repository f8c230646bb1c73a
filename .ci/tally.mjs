// Adds up what the test runners reported, fails where the app tests did not run, and closes with one line.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "";
const count = { passed: 0, failed: 0, skipped: 0 };
let faults = 0;

for (const suite of ["unit", "app"]) {
  const report = readReport(suite);
  if (report === null || report.numPassedTests === 0) {
    console.log(`The ${suite} tests did not run.`);
    faults += 1;
    continue;
  }
  count.passed += report.numPassedTests;
  count.failed += report.numFailedTests + report.numFailedTestSuites * Number(report.numFailedTests === 0);
  count.skipped += report.numPendingTests + report.numTodoTests;
}

if (count.skipped > 0) console.log(`${count.skipped} skipped`);
console.log(`${count.passed} passed, ${count.failed + faults} failed`);
process.exit(count.failed + faults === 0 ? 0 : 1);

function readReport(suite) {
  try {
    return JSON.parse(readFileSync(join(folder, `${suite}.json`), "utf8"));
  } catch {
    return null;
  }
}
