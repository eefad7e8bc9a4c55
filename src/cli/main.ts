#!/usr/bin/env node
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WholeAtlas } from '../core/model';
import { openAtlas, openData } from './atlas';
import { run } from './run';
import { unwritable } from './unwritable';

const root = fileURLToPath(new URL('../..', import.meta.url));
let opened: WholeAtlas | undefined;

/** npm runs us from the package's folder; paths are meant from where the person stands. */
if (process.env.npm_lifecycle_event === 'thalweg' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

/** A reader that has gone (`| head`) is no fault; anything else is told, unless that is what cannot be written. */
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.exitCode = 1;
  process.stderr.write(`error: ${unwritable('the result', error, 'send it to where you may write').message}\n`);
});

const code = await run(process.argv.slice(2), {
  root,
  out: (text) => void process.stdout.write(text),
  say: (line) => void process.stderr.write(`${line}\n`),
  atlas: (data) => (data === undefined ? (opened ??= openAtlas(join(root, 'geo', 'layers'))) : openData(data)),
});
process.exitCode ??= code;
