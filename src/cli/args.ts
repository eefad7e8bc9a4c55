import { UsageError } from './errors';

/** What a command takes: the names of its positional arguments (`...` at the end of one of them = one or more), its flags and their values. */
export interface Usage {
  positional: readonly string[];
  /** `true` for a switch; a list of allowed values; or the name of the value. */
  flags: Readonly<Record<string, true | readonly string[] | string>>;
}
export interface Arguments {
  positional: string[];
  flags: Record<string, string | undefined>;
  help: boolean;
}

/**
 * Reads `-- COMMAND`'s arguments: `--flag value`, `--flag=value`, switches, and positional ones, of which a negative number is one. Throws
 * UsageError naming what was not understood.
 */
export function readArguments(argv: readonly string[], usage: Usage): Arguments {
  const result: Arguments = { positional: [], flags: {}, help: false };
  const rest = [...argv];
  while (rest.length > 0) {
    const word = rest.shift()!;
    if (word === '--help' || word === '-h') result.help = true;
    else if (word === '--') result.positional.push(...rest.splice(0));
    else if (word.startsWith('-') && !/^-[\d.]/.test(word)) readFlag(word, rest, usage, result);
    else result.positional.push(word);
  }
  if (!result.help) expectCount(result.positional, usage.positional);
  return result;
}

function readFlag(word: string, rest: string[], { flags }: Usage, result: Arguments): void {
  const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  const wanted = name === undefined || !Object.hasOwn(flags, name) ? undefined : flags[name];
  if (name === undefined || wanted === undefined) {
    const known = Object.keys(flags).map((flag) => `--${flag}`);
    throw new UsageError(
      `unknown flag "${word.split('=')[0]}": ${known.length > 0 ? `this command knows ${known.join(', ')}` : 'this command has no flags'}`,
    );
  }
  if (name in result.flags) throw new UsageError(`--${name} is given twice: give it once`);
  if (wanted === true) {
    if (inline !== undefined) throw new UsageError(`--${name} takes no value: remove "=${inline}"`);
    result.flags[name] = 'true';
  } else result.flags[name] = valueOf(name, inline ?? rest.shift(), wanted);
}

function valueOf(name: string, value: string | undefined, wanted: readonly string[] | string): string {
  const choices = typeof wanted === 'string' ? wanted : wanted.join('|');
  if (value === undefined || value === '') throw new UsageError(`--${name} needs a value: --${name} ${choices}`);
  if (typeof wanted !== 'string' && !wanted.includes(value))
    throw new UsageError(`--${name} cannot be "${value}": choose ${wanted.join(' or ')}`);
  return value;
}

function expectCount(given: string[], wanted: readonly string[]): void {
  const many = wanted.some((name) => name.endsWith('...'));
  if (given.length < wanted.length) throw new UsageError(`missing ${wanted.slice(given.length).join(' ')}`);
  if (!many && given.length > wanted.length) throw new UsageError(`"${given[wanted.length]}" is one argument too many`);
}
