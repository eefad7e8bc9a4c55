import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, parse, type Color } from 'culori';
import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/import/compose/colours';

const EYES: Record<string, (colour: Color) => Color> = {
  'full colour': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
};
const difference = differenceCiede2000();
/** Holders on a board of ten by ten, each beside the eight around it. */
const ids = Array.from({ length: 100 }, (_, i) => `h${i}`);
const around = new Map(
  ids.map((id, i) => [
    id,
    new Set(ids.filter((_, j) => j !== i && Math.abs((j % 10) - (i % 10)) <= 1 && Math.abs(Math.floor(j / 10) - Math.floor(i / 10)) <= 1)),
  ]),
);
const chosen = colours(ids, around);

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  test.each(Object.entries(EYES))('a hundred holders are told from all their neighbours: %s', (_, eyes) => {
    const alike = ids.flatMap((a) =>
      [...around.get(a)!]
        .filter((b) => difference(eyes(parse(chosen.get(a)![theme])!), eyes(parse(chosen.get(b)![theme])!)) < 6.5)
        .map((b) => `${a} ${b}`),
    );
    expect(alike).toEqual([]);
  });
});
test('the same holders have the same colours each time, and each a colour of six digits', () => {
  expect(colours(ids, around)).toEqual(chosen);
  for (const { light, dark } of chosen.values()) for (const colour of [light, dark]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});
