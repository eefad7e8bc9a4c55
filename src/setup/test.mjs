/** `npm test`: every check in turn, the later ones too when an earlier one fails; then one line that says what passed and what did not. */
import { spawnSync } from 'node:child_process';

const CHECKS = ['check:types', 'lint', 'check:unused', 'test:unit', 'check:layers', 'test:browser'];

const npm = process.env.npm_execpath;
const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
const seconds = (since) => Math.round((Date.now() - since) / 1000);

const started = Date.now();
const failed = CHECKS.filter((check) => {
  const began = Date.now();
  console.log(`\n--- ${check}`);
  const passed = spawnSync(program, [...before, 'run', '--silent', check], { stdio: 'inherit' }).status === 0;
  console.log(`--- ${check}: ${passed ? 'passed' : 'FAILED'} in ${seconds(began)} s`);
  return !passed;
});

const verdict = failed.length === 0 ? 'all passed' : `${failed.length} FAILED (${failed.join(', ')}; each runs alone as npm run ...)`;
console.log(
  `\nThalweg: ${CHECKS.length} checks in ${seconds(started)} s: ${verdict}.\n${CHECKS.length - failed.length} passed, ${failed.length} failed`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
