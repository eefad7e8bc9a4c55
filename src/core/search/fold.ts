/** Names made comparable: `fold` takes away case and accents only, `soundOf` also what separates the spellings of four languages. */

/** Lower case without accents: `Údá` -> `uda`, `Албазин` stays Cyrillic, Chinese stays as it is. Everything that is no letter becomes a space. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
  ...{
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  },
};

/** English, Dutch, German and French ways of writing one sound, the longest first; what is left is a skeleton, not a transcription. */
const ALIKE: readonly [pattern: RegExp, sound: string][] = [
  [/schtsch|stsch|shch|sjtsj|stsj/g, 's'],
  [/tsch|tsj|tch|kh|ch/g, 'c'],
  [/dzh|dzj|dsch|dj|zh|zj/g, 'z'],
  [/sch|sh|sj/g, 's'],
  [/tz|ts/g, 't'],
  [/oe|ou/g, 'u'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/i+[eo]/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** What is left of a name when Благовещенск, Blagoveshchensk, Blagovesjtsjensk and Blagoweschtschensk are to be one. */
export function soundOf(text: string): string {
  const latin = fold(text).replace(/[а-я]/g, (letter) => CYRILLIC[letter] ?? letter);
  return ALIKE.reduce((sound, [pattern, with_]) => sound.replace(pattern, with_), latin);
}
