import { expect, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { t } from '../../src/i18n';
import { actInForce, actsBetween, chronicle } from '../../src/ui/chronicle';
import { inForce } from '../../src/ui/in-force';
import { startingPlaces } from '../../src/ui/place/starting-places';
import { sample } from './sample';

const day = fromIso;

test('acts come in the order in which they took effect', () => {
  expect(chronicle(sample).map((act) => act.settlement.id)).toEqual(['before', 'aigun-1858', 'peking-1860']);
  expect(actsBetween(sample, day('1858-01-01'), day('1858-12-31')).map((act) => act.settlement.id)).toEqual(['aigun-1858']);
});

test('in force is the act of the day from its own day on, not the day before', () => {
  expect(actInForce(sample, day('1858-05-27'), 'dejure')).toBeUndefined();
  expect(actInForce(sample, day('1858-05-28'), 'dejure')?.settlement.id).toBe('aigun-1858');
  expect(actInForce(sample, day('1860-11-13'), 'dejure')?.settlement.id).toBe('aigun-1858');
});

test('what is in force is said in words', () => {
  const say = (iso: string) => inForce(sample, day(iso), 'dejure', 'en', t('en'));
  expect(say('1858-05-28')).toBe('Treaty of Aigun, in force since today');
  expect(say('1859-01-01')).toBe('Treaty of Aigun, in force since 28 May 1858');
  expect(say('1700-01-01')).toBe('Before the first act in this atlas');
});

test('a reader begins with the land that changed hands nearest to the day, the larger first, then what never did', () => {
  expect(startingPlaces(sample, 'dejure', day('1858-06-01')).map((face) => face.id)).toEqual(['bank', 'coast', 'steppe']);
  expect(startingPlaces(sample, 'dejure', day('1900-01-01')).map((face) => face.id)).toEqual(['coast', 'bank', 'steppe']);
});
