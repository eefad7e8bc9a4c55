/** How long a processor worked on what lies between two marks: the clock also counts the waiting for one, while the renderer's threads want them all. */
import type { Page } from 'playwright-core';

/** What a page marks before and after each piece of work (`performance.mark`). */
export const MARKS = { begin: 'work begins', end: 'work ends' } as const;

interface TraceEvent {
  name: string;
  /** Wall clock and processor time of the thread, microseconds. */
  ts: number;
  tts?: number;
}

/** Does something and tells the processor time of each piece of work in it, in order, ms. */
export async function timed<T>(page: Page, work: () => Promise<T>): Promise<{ found: T; processor: number[] }> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['blink.user_timing'] });
  const found = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { found, processor: betweenMarks(traceEvents) };
}

/** Throws where marks do not come in pairs, or the browser keeps no processor time. */
export function betweenMarks(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name }) => name === MARKS.begin || name === MARKS.end).sort((a, b) => a.ts - b.ts);
  return marks.flatMap(({ name, tts }, i) => {
    if (name !== (i % 2 === 0 ? MARKS.begin : MARKS.end)) throw new Error(`mark ${i} is "${name}": begin and end must take turns`);
    if (tts === undefined) throw new Error('this browser tells no processor time ("tts") in its traces');
    return i % 2 === 0 ? [] : [(tts - marks[i - 1]!.tts!) / 1000];
  });
}
