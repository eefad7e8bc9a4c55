/** Colours that readers can tell apart, whatever their eyes: those of the two empires, and those of any two who ever shared a border. */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { changeDays } from '../../src/core/history';
import { linesAt } from '../../src/core/lines';
import { LENSES } from '../../src/core/model';
import { realAtlas } from './atlas';

const atlas = realAtlas();

const EYES: Record<string, (colour: Color) => Color> = {
  'full colour': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();
const THEMES = ['light', 'dark'] as const;
const colour = (id: string, theme: 'light' | 'dark'): Color => parse(atlas.holders.find((holder) => holder.id === id)!.color[theme])!;
const apart = (a: string, b: string, theme: 'light' | 'dark', eyes: (seen: Color) => Color) =>
  difference(eyes(colour(a, theme)), eyes(colour(b, theme)));

describe.each(THEMES)('in the %s', (theme) => {
  test.each(Object.entries(EYES))('Russia and China are told apart at a glance: %s', (_, eyes) =>
    expect(apart('russia', 'china', theme, eyes)).toBeGreaterThan(35),
  );
  test('and on a grey printer', () => expect(apart('russia', 'china', theme, filterGrayscale(1))).toBeGreaterThan(5));

  /** Ten is plain; below two nobody sees it. The line between them helps. */
  test('any two who ever held land side by side are told apart with any eyes', () => {
    const alike = neighbours().filter(([a, b]) => Object.values(EYES).some((eyes) => apart(a, b, theme, eyes) < 6.5));
    expect(alike).toEqual([]);
  });
});

/** The pairs of holders who on some day held, each alone, the two sides of a line. */
function neighbours(): [string, string][] {
  const pairs = new Set<string>();
  for (const lens of LENSES)
    for (const day of changeDays(atlas, lens))
      for (const { between } of linesAt(atlas, lens, day).values()) {
        const [left, right] = between.map((key) => /^([^+]+)[/]held$/.exec(key ?? '')?.[1]);
        if (left && right && left !== right) pairs.add([left, right].sort().join(' '));
      }
  return [...pairs].map((pair) => pair.split(' ') as [string, string]);
}
