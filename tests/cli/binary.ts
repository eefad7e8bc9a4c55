import { execFile, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Answer {
  code: number;
  out: string;
  err: string;
}

const root = process.cwd();
const argv = (args: string[]) => ['--import', import.meta.resolve('tsx'), `${root}/src/cli/main.ts`, ...args];
const at = { cwd: root, env: { ...process.env, npm_lifecycle_event: 'thalweg', INIT_CWD: `${root}/tests` } };

/** Runs the real program as `npm run thalweg --` does: npm goes to the package's folder and says where it was called, here `tests`. */
export const thalweg = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(process.execPath, argv(args), { ...at, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });

/** The same with an open file for its stdout. */
export async function thalwegInto(stdout: number, ...args: string[]): Promise<Omit<Answer, 'out'>> {
  const program = spawn(process.execPath, argv(args), { ...at, stdio: ['ignore', stdout, 'pipe'] });
  const code = new Promise<number>((resolve) => program.on('exit', (exit) => resolve(exit ?? -1)));
  return { err: await text(program.stderr!), code: await code };
}
