import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenAtRest } from '../../src/state/rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('what waits for rest', () => {
  it('runs once, when nothing has stirred for so long', () => {
    const run = vi.fn();
    const { stir } = whenAtRest(run, 80);
    for (let step = 0; step < 10; step++) {
      stir();
      vi.advanceTimersByTime(50);
    }
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(29);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });
  it('waits for no hand longer than it is told to, and then begins anew', () => {
    const run = vi.fn();
    const { stir } = whenAtRest(run, 80, 300);
    for (let step = 0; step < 14; step++) {
      stir();
      vi.advanceTimersByTime(50);
    }
    expect(run).toHaveBeenCalledTimes(2);
  });
  it('has one timer at a time for all that waits, and each its own time', () => {
    const began = performance.now();
    const ran: [name: number, after: number][] = [];
    const rests = [500, 80, 350, 150].map((rest) => whenAtRest(() => ran.push([rest, performance.now() - began]), rest));
    const set = vi.spyOn(globalThis, 'setTimeout');
    for (let step = 0; step < 10; step++) rests.forEach(({ stir }) => stir());
    expect(set).toHaveBeenCalledTimes(1);
    set.mockRestore();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual([80, 150, 350, 500].map((rest) => [rest, rest]));
  });
  it('rings sooner for what is to wait less than all others', () => {
    const [late, soon] = [vi.fn(), vi.fn()];
    whenAtRest(late, 500).stir();
    whenAtRest(soon, 10).stir();
    vi.advanceTimersByTime(10);
    expect([late, soon].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });
  it('runs although what was due before it has failed', () => {
    const run = vi.fn();
    const fails = whenAtRest(() => {
      throw new Error('a panel that breaks');
    }, 80);
    fails.stir();
    whenAtRest(run, 80).stir();
    expect(() => vi.advanceTimersByTime(80)).toThrow('a panel that breaks');
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });
  it('can be told to wait no longer, and to wait again', () => {
    const run = vi.fn();
    const { stir, stop } = whenAtRest(run, 80);
    stir();
    stop();
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
    stir();
    vi.advanceTimersByTime(81);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
