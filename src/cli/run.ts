import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadData } from '../build';
import { sayFault } from '../core/fault';
import { readArguments } from './args';
import type { Command, World } from './command';
import { at } from './commands/at';
import { build } from './commands/build';
import { change } from './commands/change';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { exportPackage } from './commands/export';
import { history } from './commands/history';
import { importFiles } from './commands/import';
import { readings } from './commands/readings';
import { totals } from './commands/totals';
import { NoAnswer, UsageError } from './errors';
import { READING_HELP } from './values';

export const COMMANDS: readonly Command[] = [build, check, at, history, change, totals, readings, compare, importFiles, exportPackage];

/** Runs one command line and gives its exit code, at once or later: 0 done, 1 bad data or no answer, 2 bad usage. */
export function run(argv: readonly string[], world: World): number | Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    world.out(overview());
    return 0;
  }
  if (name === '--version' || name === '-V') {
    world.out(`${versions(world.root)}\n`);
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    world.say(
      `error: ${name === undefined ? 'no command given' : `unknown command "${name}"`}: the commands are ${COMMANDS.map((each) => each.name).join(', ')}`,
    );
    world.say('See "thalweg --help".');
    return 2;
  }
  return runCommand(command, rest, world);
}

function runCommand(command: Command, argv: readonly string[], world: World): number | Promise<number> {
  try {
    const args = readArguments(argv, command);
    if (!args.help) return settle(command.run(args, world), (error) => report(error, command, world));
    world.out(`thalweg ${command.synopsis}\n\n${command.help}\n${'dates' in command.flags ? `${READING_HELP}\n` : ''}`);
    return 0;
  } catch (error) {
    return report(error, command, world);
  }
}

const settle = (code: number | Promise<number>, onError: (error: unknown) => number): number | Promise<number> =>
  typeof code === 'number' ? code : code.catch(onError);

function report(error: unknown, command: Command, world: World): number {
  if (error instanceof UsageError) {
    world.say(`error: ${error.message}`);
    world.say(`usage: thalweg ${command.synopsis}`);
    return 2;
  }
  if (error instanceof BadData) for (const fault of error.faults) world.say(sayFault(fault));
  else if (error instanceof NoAnswer) world.say(`error: ${error.message}`);
  else throw error;
  return 1;
}

/** `thalweg 1.0.0, data 1.0.0`: the two have a version each. */
function versions(root: string): string {
  const versionIn = (...path: string[]) => (JSON.parse(readFileSync(join(root, ...path), 'utf8')) as { version: string }).version;
  return `thalweg ${versionIn('package.json')}, data ${versionIn('geo', 'dataset.json')}`;
}

const firstSentence = (help: string): string => /^.*?[.](?=\s|$)/s.exec(help)![0].replaceAll('\n', ' ');

function overview(): string {
  const lines = COMMANDS.map(({ synopsis, help }) => `  ${synopsis}\n      ${firstSentence(help)}`);
  return `thalweg COMMAND: an atlas of how a border moved\n\n${lines.join('\n')}\n\n"thalweg COMMAND --help" tells more, "thalweg --version" which program and data this is.\nResults on stdout, everything else on stderr; exit 0 done, 1 bad data or no answer, 2 bad usage.\n`;
}
