/**
 * How long plain arithmetic takes by the clock in the place of our own script: a drag once more, with some of it before each step. It touches
 * nothing of the atlas, so what it takes beyond its work is waiting for a processor, which no script in that place is free of.
 */
import type { Page } from 'playwright-core';
import type { Day } from '../../src/core/time';
import { giveFramed } from './framed';
import { MARKS, timed } from './processor';

export interface Control {
  /** Of each piece of arithmetic, ms: by the clock, and what a processor worked. */
  script: number[];
  processor: number[];
}

/** `work`: how much arithmetic, ms. */
export async function control(page: Page, days: readonly Day[], work: number): Promise<Control> {
  await giveFramed(page);
  const { found, processor } = await timed(page, () => page.evaluate(reckon, { days: [...days], work, marks: MARKS }));
  return { script: found, processor };
}

interface Course {
  days: number[];
  work: number;
  marks: { begin: string; end: string };
}

/** It travels into the page as it stands, where it can call nothing outside of itself. */
async function reckon({ days, work, marks }: Course): Promise<number[]> {
  const { map } = window.thalweg ?? window.bench;
  const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
  const gl = map.getCanvas().getContext('webgl2')!;
  const pixel = new Uint8Array(4);
  const look = () => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  const arithmetic = (turns: number) => {
    let x = 1;
    for (let i = 0; i < turns; i++) x = (x * 1_103_515_245 + 12_345) % 2_147_483_648;
    return x;
  };
  const TRIAL = 200_000;
  /** As many turns as are done in that time when nothing else is going on. */
  let turns = 0;
  for (let i = 0; i < 50; i++) {
    const began = performance.now();
    arithmetic(TRIAL);
    turns = Math.max(turns, Math.round((TRIAL * work) / (performance.now() - began)));
  }
  map.on('render', look);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const found: number[] = [];
  for (const day of days) {
    performance.mark(marks.begin);
    const began = performance.now();
    arithmetic(turns);
    found.push(performance.now() - began);
    performance.mark(marks.end);
    slider.value = String(day);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await window.framed();
  }
  map.off('render', look);
  return found;
}
