import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenAtRest } from '../../src/state/rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
  it('has one timer at a time', () => {
    const { stir } = whenAtRest(() => undefined, 80);
    for (let step = 0; step < 10; step++) stir();
    expect(vi.getTimerCount()).toBe(1);
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
