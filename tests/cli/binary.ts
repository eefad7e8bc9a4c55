import { execFile } from 'node:child_process';

export interface Answer {
  code: number;
  out: string;
  err: string;
}

/** Runs the real program as `npm run thalweg --` does: npm goes to the package's folder and says where it was called, here `tests`. */
export const thalweg = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const root = process.cwd();
    const argv = ['--import', import.meta.resolve('tsx'), `${root}/src/cli/main.ts`, ...args];
    execFile(
      process.execPath,
      argv,
      { cwd: root, maxBuffer: 1e8, env: { ...process.env, npm_lifecycle_event: 'thalweg', INIT_CWD: `${root}/tests` } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      },
    );
  });
