import { fold, soundOf } from './fold';

/** A name as it is compared: as it is written, and as it sounds. */
export interface Folded {
  letters: string;
  sound: string;
}
export const folded = (text: string): Folded => ({ letters: fold(text), sound: soundOf(text) });

/** A word this long may have one letter wrong. */
const FORGIVEN = 5;
/** A sound is coarse: shorter ones would be found everywhere. */
const SOUND = 3;

/**
 * How well a name answers what was typed; the lower the better, undefined when it does not. 0 the whole name, 1 its beginning, 2 a word's
 * beginning, 3 inside a word, 4 and 5 the same by sound, 6 with one letter wrong. Of several words each must be there, in any order.
 */
export function rank(name: Folded, typed: Folded): number | undefined {
  if (typed.letters === '') return undefined;
  if (name.letters === typed.letters) return 0;
  if (name.letters.startsWith(typed.letters)) return 1;
  const sounds = typed.sound.split(' ');
  const ranks = typed.letters.split(' ').map((word, i) => rankOfWord(name, word, sounds[i] ?? ''));
  return ranks.includes(undefined) ? undefined : Math.max(...(ranks as number[]));
}

function rankOfWord(name: Folded, word: string, sound: string): number | undefined {
  if (` ${name.letters}`.includes(` ${word}`)) return 2;
  if (name.letters.includes(word)) return 3;
  if (sound.length >= SOUND && ` ${name.sound}`.includes(` ${sound}`)) return 4;
  if (sound.length > SOUND && name.sound.includes(sound)) return 5;
  if (word.length < FORGIVEN) return undefined;
  if (name.letters.split(' ').some((each) => nearBeginning(each, word))) return 6;
  return sound.length > FORGIVEN && name.sound.split(' ').some((each) => each[0] === sound[0] && oneApart(each, sound)) ? 6 : undefined;
}

/** Whether a word begins with another but for one letter wrong, missing, too many, or two changed about. The first letter must be right. */
function nearBeginning(word: string, wanted: string): boolean {
  if (word[0] !== wanted[0]) return false;
  return [wanted.length - 1, wanted.length, wanted.length + 1].some((length) => oneApart(word.slice(0, length), wanted));
}

function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, from: number) => text.slice(at + from);
  if (rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
}
