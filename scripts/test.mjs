// `npm test`: every check in order, stopping at the first that fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const CHECKS = [
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['unused code', 'unused'],
  ['unit tests', 'unit'],
  ['build for Chromium', 'build'],
  ['build for Firefox', 'build:firefox'],
  ['budgets', 'budgets'],
  ['lint of the Firefox build', 'lint:firefox'],
  ['story in Chromium', 'e2e'],
  ['story in Firefox', 'e2e:firefox'],
];

const began = Date.now();
let passed = 0;
for (const [name, script] of CHECKS) {
  const from = Date.now();
  console.log(`\n== ${name} (npm run ${script})`);
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath ?? 'npm', 'run', '-s', script], {
    stdio: 'inherit',
  });
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(from)}`);
  if (status !== 0) {
    console.log(`\n${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed++;
}
console.log(`\nAll checks passed in ${seconds(began)}`);
console.log(`${passed} passed, 0 failed`);

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
