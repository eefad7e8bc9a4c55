import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** Generous, in milliseconds: alone on a machine of two cores Spark needs a tenth of it. */
const LIMIT = 600_000;

/**
 * Runs one of our Python scripts with a task as JSON and gives the JSON that it wrote. The two go by files, for Spark speaks on every stream.
 * `programs`: folders of what the script itself starts. Throws Error with its last words if it fails or takes too long.
 */
export async function askPython<Answer>(python: string, script: string, task: object, ...programs: string[]): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'thalweg-engine-'));
  const [asked, answered] = [join(folder, 'task.json'), join(folder, 'answer.json')];
  try {
    writeFileSync(asked, JSON.stringify(task));
    await finished(python, [resolve('tests/engines', script), asked, answered], folder, programs);
    return JSON.parse(readFileSync(answered, 'utf8')) as Answer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finished(program: string, args: string[], cwd: string, programs: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: LIMIT,
      env: {
        ...process.env,
        PATH: [...programs, process.env.PATH].join(delimiter),
        SPARK_LOCAL_IP: '127.0.0.1',
        PYTHONDONTWRITEBYTECODE: '1',
      },
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`${args[0]?.split('/').at(-1)} ended with ${signal ?? code}: ${said.trim().split('\n').slice(-8).join('\n')}`));
    });
  });
}
