import { execFile } from 'node:child_process';

export interface Answer {
  code: number;
  out: string;
  err: string;
}

/** Runs the real program as `npm run thalweg --` does, from a folder that is not the package's. */
export const thalweg = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    const root = process.cwd();
    const argv = ['--import', import.meta.resolve('tsx'), `${root}/src/cli/main.ts`, ...args];
    execFile(process.execPath, argv, { cwd: `${root}/tests`, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
