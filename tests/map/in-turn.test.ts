import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurn } from '../../src/map/in-turn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const told: string[] = [];
const starts = ['relief', 'doubt', 'names'].map((name) => () => {
  told.push(name);
  return () => void told.push(`no ${name}`);
});
beforeEach(() => void told.splice(0));

test('one thing starts a task, in their order', () => {
  inTurn(starts);
  expect(told).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(told).toEqual(['relief']);
  vi.runAllTimers();
  expect(told).toEqual(['relief', 'doubt', 'names']);
});

test('whoever stops it stops what has begun, and nothing more begins', () => {
  const stop = inTurn(starts);
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(told).toEqual(['relief', 'doubt', 'no relief', 'no doubt']);
});

test('after all have begun all are stopped', () => {
  const stop = inTurn(starts);
  vi.runAllTimers();
  stop();
  expect(told.slice(3)).toEqual(['no relief', 'no doubt', 'no names']);
});

test('one that fails keeps none of the others away, and what they began can be stopped', () => {
  const fails = () => {
    throw new Error('no canvas');
  };
  const stop = inTurn([fails, ...starts]);
  expect(() => vi.advanceTimersToNextTimer()).toThrow('no canvas');
  vi.runAllTimers();
  stop();
  expect(told).toEqual(['relief', 'doubt', 'names', 'no relief', 'no doubt', 'no names']);
});
