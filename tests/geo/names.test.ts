/** Every name and title of the data is there in all four languages; the few that are not are listed with the reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type ExpeditionFile, type LegProperties, type PublishedArea, type Text } from '../../src/core/model';

/** Members that hold a name or a title; other texts may still be in English only, and are marked so on the page. */
const NAMES = new Set(['name', 'title', 'question', 'names', 'people', 'leader', 'party', 'vessel', 'publisher']);

/** What a name is, in which file, and which language it lacks: why. */
const WANTED: Record<string, string> = {
  'geo/nodes.json: West end of the range between the Kurchum and the Kaldzhir: zh': 'a description of ours, of a range without a Chinese name in print',
  'geo/settlements/abagaitu-1727.json: Hubitu: zh': 'the characters of this signature were not seen',
  'geo/settlements/abagaitu-1727.json: Nayantai: zh': 'the characters of this signature were not seen',
  'geo/settlements/hunchun-1886.json: Shulgin: zh': 'the transcription in the Chinese text was not seen',
  'geo/settlements/hunchun-1886.json: Klado: zh': 'the transcription in the Chinese text was not seen',
  'geo/settlements/hunchun-1886.json: Matyunin: zh': 'the transcription in the Chinese text was not seen',
  'geo/settlements/selenga-1727.json: Besiga: zh': 'the characters of this signature were not seen',
  'geo/settlements/selenga-1727.json: Pufui: zh': 'the characters of this signature were not seen',
  'geo/settlements/selenga-1727.json: Arabtan: zh': 'the characters of this signature were not seen',
};

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && typeof (value as Text).en === 'string';

/** Each text under a member that holds names, however deep. */
function namesIn(value: unknown, under = false): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return under ? [value] : [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, NAMES.has(key) || (under && (Array.isArray(value) || key === 'text'))));
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /json$/.test(file))
    .map((file) => `${folder}/${file}`);
const files = ['geo', ...['settlements', 'expeditions', 'arcs', 'base'].map((folder) => `geo/${folder}`)].flatMap(jsonIn);
const lacking = files.flatMap((file) =>
  namesIn(JSON.parse(readFileSync(file, 'utf8'))).flatMap((name) =>
    LOCALES.filter((locale) => !name[locale]?.trim()).map((locale) => `${file}: ${name.en}: ${locale}`),
  ),
);

test('every name and title has all four languages, but for those that are known to lack one', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(lacking.filter((each) => !(each in WANTED))).toEqual([]);
});

test('no name is listed as lacking that has been found since', () => {
  expect(Object.keys(WANTED).filter((each) => !lacking.includes(each))).toEqual([]);
});

test('what each leg was travelled in, and who prints each figure, is said in all four languages', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const legs: LegProperties[] = jsonIn('geo/expeditions').flatMap((file) => (read(file) as ExpeditionFile).features.map(({ properties }) => properties));
  const figures: PublishedArea[] = read('geo/published-areas.json').figures;
  const said = [...legs.flatMap(({ vessel }) => vessel ?? []), ...figures.map(({ publisher }) => publisher)];
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => !LOCALES.every((locale) => text[locale]?.trim()))).toEqual([]);
});

test('every act tells what it was, and how it is judged, in Dutch as in English', () => {
  const acts = jsonIn('geo/settlements').map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const texts = acts.flatMap(({ summary, judgements = [] }) => [summary, ...judgements.map(({ text }: { text: Text }) => text)]);
  expect(texts.filter(({ nl }) => !nl).map(({ en }) => en)).toEqual([]);
});
