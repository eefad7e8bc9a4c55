/** Where a text stops being JSON, and what stands there in the way; lines and columns count from 1. */
export interface Flaw {
  line: number;
  column: number;
  /** What is commonly written there by mistake, if it is that. */
  why?: string;
}

const TOKEN =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]/uy;
const SPACE = /[ \t\r\n]*/y;
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Finds the first place that no JSON has there: engines tell it in different words, or not at all. Undefined when there is none. */
export function flawIn(text: string): Flaw | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = skip(text, at);
    if (at >= text.length) return wanted === 'nothing' ? undefined : flaw(text, at, 'the text ends too early: it is cut off');
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Wanted | undefined = token === undefined ? undefined : step(token, wanted, open);
    if (next === undefined) return flaw(text, at, whyAt(text.slice(at, at + 12), wanted));
    wanted = next;
    at += token!.length;
  }
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

const after = (open: string[]): Wanted => (open.length === 0 ? 'nothing' : 'comma-or-end');

/** What is wanted after this token, or nothing if it may not stand there. */
function step(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const inside = open.at(-1);
  if (token === ']' || token === '}') {
    const fits = wanted === 'comma-or-end' || wanted === (token === ']' ? 'value-or-end' : 'key-or-end');
    if (!fits || inside !== (token === ']' ? '[' : '{')) return undefined;
    open.pop();
    return after(open);
  }
  if (token === ',') return wanted !== 'comma-or-end' ? undefined : inside === '[' ? 'value' : 'key';
  if (token === ':') return wanted === 'colon' ? 'value' : undefined;
  if (wanted === 'key' || wanted === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined;
  if (wanted !== 'value' && wanted !== 'value-or-end') return undefined;
  if (token !== '[' && token !== '{') return after(open);
  open.push(token);
  return token === '[' ? 'value-or-end' : 'key-or-end';
}

function whyAt(text: string, wanted: Wanted): string | undefined {
  const word = /^-?(NaN|Infinity|undefined|None|True|False)\b/.exec(text)?.[0];
  if (word) return `${word} is not a JSON value: write null or a number`;
  if (text.startsWith("'")) return 'texts stand in double quotes';
  if (text.startsWith('/')) return 'JSON has no comments';
  if (/^[\]}]/.test(text) && (wanted === 'value' || wanted === 'key')) return 'a comma before it is one too many';
  if (wanted === 'nothing' && /^[{[]/.test(text)) return 'a second value begins: put the features into one FeatureCollection';
  return undefined;
}

function flaw(text: string, at: number, why: string | undefined): Flaw {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), ...(why ? { why } : {}) };
}

/** The first place of a text that is no JSON, as a person is told it. */
export function sayFlaw(text: string): string {
  const { line, column, why } = flawIn(text) ?? { line: 1, column: 1 };
  return `line ${line}, column ${column} is not JSON${why ? ` (${why})` : ''}`;
}
