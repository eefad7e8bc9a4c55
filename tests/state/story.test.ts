import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../src/core/model';
import { fromIso, toIso } from '../../src/core/time';
import { goTo } from '../../src/state/actions';
import { createStore, NONE } from '../../src/state/store';
import { isAway, openStep, showStep, stepBeside } from '../../src/state/story';
import { readUrl, writeUrl } from '../../src/state/url';
import { viewOf } from '../../src/state/store';
import { stubAtlas } from '../map/stub';

const step = (id: string, day: string, at: StoryStep['look']['at'], lens: StoryStep['lens'] = 'dejure'): StoryStep => ({
  ...{ id, title: { en: id }, date: { gregorian: day }, lens, camera: { lon: 120, lat: 52, zoom: 4 } },
  ...{ look: { at, text: { en: 'Look.' } }, text: { en: 'Text.' }, sources: ['a'], facts: [] },
});
const STEPS = [
  step('first', '1850-08-13', { kind: 'place', id: 'fort' }, 'defacto'),
  step('second', '1858-05-28', { kind: 'region', id: 'north' }),
  step('third', '1860-11-14', { kind: 'leg', expedition: 'voyage', leg: 2 }),
];
const atlas = stubAtlas();

describe('a step of the story', () => {
  it('moves day, lens, camera and what is picked out, and leaves the panel at the story', () => {
    const store = createStore(atlas, { comparison: { kind: 'between', from: 1, to: 2 }, expeditionsOn: false });
    showStep(store, STEPS[2]!, 1);
    const { date, lens, camera, selection, panel, story, comparison, expeditionsOn } = viewOf(store);
    expect({ date: toIso(date), lens, camera, selection, panel, story, comparison, expeditionsOn }).toEqual({
      ...{ date: '1860-11-14', lens: 'dejure', camera: { lon: 120, lat: 52, zoom: 3 }, selection: STEPS[2]!.look.at },
      ...{ panel: 'story', story: 'third', comparison: { kind: 'off' }, expeditionsOn: true },
    });
  });
  it('knows when the reader has gone elsewhere: by the slider, the lens or a click, not by looking around', () => {
    const store = createStore(atlas);
    const back = () => showStep(store, STEPS[1]!);
    back();
    expect(isAway(store, STEPS[1]!)).toBe(false);
    store.camera.value = { lon: 100, lat: 40, zoom: 6 };
    expect(isAway(store, STEPS[1]!)).toBe(false);
    for (const leave of [
      () => goTo(store, fromIso('1900-01-01')),
      () => (store.lens.value = 'defacto'),
      () => (store.selection.value = NONE),
      () => (store.comparison.value = { kind: 'between', from: 1, to: 2 }),
    ]) {
      leave();
      expect(isAway(store, STEPS[1]!)).toBe(true);
      back();
      expect(isAway(store, STEPS[1]!)).toBe(false);
    }
  });
  it('has one after and one before it, none beyond the ends, and the first for whoever is at none', () => {
    const to = (id: string | null, by: 1 | -1) => stepBeside(STEPS, id, by)?.id;
    expect([to('first', 1), to('second', 1), to('third', 1)]).toEqual(['second', 'third', undefined]);
    expect([to('first', -1), to('third', -1), to(null, 1), to('gone', -1)]).toEqual([undefined, 'second', 'first', 'first']);
  });
});

describe('an address that names a step', () => {
  const opened = (hash: string) => {
    const given = readUrl(hash, atlas);
    const store = createStore(atlas, given);
    return { store, problem: openStep(store, STEPS, given) };
  };
  it('shows the step with its whole view', () => {
    const { store, problem } = opened('#story=second&lang=nl');
    expect(problem).toBeUndefined();
    expect(isAway(store, STEPS[1]!)).toBe(false);
    expect({ panel: store.panel.value, locale: store.locale.value }).toEqual({ panel: 'story', locale: 'nl' });
  });
  it('with more in it shows that over the step', () => {
    const { store } = opened('#story=second&lens=defacto');
    expect({ lens: store.lens.value, day: toIso(store.date.value) }).toEqual({ lens: 'defacto', day: '1858-05-28' });
  });
  it('with a day of its own is what a reader saw beside the step, and stays so', () => {
    const { store } = opened('#story=second&date=1900-01-01&panel=place');
    expect([toIso(store.date.value), store.panel.value, store.story.value]).toEqual(['1900-01-01', 'place', 'second']);
    expect(writeUrl(viewOf(store))).toContain('story=second');
  });
  it('that the story does not have opens the story at its beginning, and says so', () => {
    const { store, problem } = opened('#story=atlantis');
    expect(store.story.value).toBeNull();
    expect(problem).toBe('story="atlantis" is not a step of the story: it has first, second, third');
  });
});
