/** A drag of the slider, a step in every frame. What runs inside the page may use nothing from outside its own function. */
import type { Page } from 'playwright-core';
import type { Day } from '../../src/core/time';
import type { Looks } from './looks';
import { tellers } from './looks';
import { giveFramed } from './framed';
import { MARKS, timed } from './processor';

export interface Drag {
  /** One for each step. */
  frames: number;
  /** Frames that showed another day than the slider; of these with a colour at some place that it has on no day: half drawn, or nothing. */
  stale: number;
  blank: number;
  seconds: number;
  /** Own script of each step, ms, with the panels' redraw. */
  script: number[];
  /** Of that what a processor worked. */
  processor: number[];
  /** Tasks of more than 50 ms, and the longest in ms: such as do not enter through MapLibre, and all. */
  ownLong: number;
  ownWorst: number;
  long: number;
  worst: number;
  requests: number;
}

/** From one end of time to the other, as evenly as days go. */
export const dragDays = (from: Day, to: Day, steps: number): Day[] =>
  Array.from({ length: steps }, (_, i) => Math.round(from + ((to - from) * (i + 1)) / steps));

/** `maps`: the days on which the map becomes another one, each with its looks. */
export async function drag(page: Page, looks: Looks, maps: readonly Day[], days: readonly Day[]): Promise<Drag> {
  const chosen = tellers(looks, maps);
  const colours = maps.map((day) => chosen.map((at) => looks.on.get(day)![at]!));
  const steps = days.map((day) => ({ day, map: maps.findLastIndex((from) => from <= day) }));
  let requests = 0;
  const count = () => void requests++;
  page.on('request', count);
  await giveFramed(page);
  const course: Course = { steps, colours, places: chosen.map((at) => looks.places[at]!), marks: MARKS };
  const { found, processor } = await timed(page, () => page.evaluate(take, course));
  page.off('request', count);
  return { ...found, processor, requests };
}

interface Course {
  steps: { day: number; map: number }[];
  places: [number, number][];
  /** Of each map the colours of the places. */
  colours: number[][][];
  marks: { begin: string; end: string };
}

// eslint-disable-next-line max-lines-per-function -- it travels into the page as it stands, where it can call nothing outside of itself
async function take({ steps, places, colours, marks }: Course): Promise<Omit<Drag, 'requests' | 'processor'>> {
  const { map } = window.thalweg ?? window.bench;
  const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2')!;
  const ratio = canvas.width / canvas.clientWidth;
  const points = places.map((place) => {
    const { x, y } = map.project(place);
    return [Math.round(x * ratio), Math.round(canvas.height - y * ratio)] as const;
  });
  const pixels = points.map(() => new Uint8Array(4));
  const look = () => points.forEach(([x, y], i) => gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels[i]!));
  const same = (at: number, colour: number[]) => colour.every((value, i) => Math.abs(value - pixels[at]![i]!) <= 6);
  const own: number[] = [];
  const tasks: number[] = [];
  const scripts = new PerformanceObserver((list) => {
    const frames = list.getEntries() as (PerformanceEntry & { scripts: { duration: number; sourceURL: string }[] })[];
    for (const frame of frames) for (const { duration, sourceURL } of frame.scripts) if (!/maplibre/.test(sourceURL)) own.push(duration);
  });
  const longs = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  map.on('render', look);
  slider.value = String(steps[0]!.day);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  map.triggerRepaint(); // or, where the first days change nothing, no frame is seen before one does
  await new Promise((resolve) => setTimeout(resolve, 1500));
  scripts.observe({ type: 'long-animation-frame' });
  longs.observe({ type: 'longtask' });

  let [stale, blank] = [0, 0];
  const script: number[] = [];
  const began = performance.now();
  for (const { day, map: shown } of steps) {
    slider.value = String(day); // as under a hand the browser does by itself, before it tells of it
    performance.mark(marks.begin);
    const started = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    script.push(performance.now() - started);
    performance.mark(marks.end);
    await window.framed();
    if (colours[shown]!.every((colour, at) => same(at, colour))) continue;
    stale += 1;
    if (points.some((_, at) => !colours.some((each) => same(at, each[at]!)))) blank += 1;
  }
  const seconds = (performance.now() - began) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 400)); // long tasks are told late
  map.off('render', look);
  scripts.disconnect();
  longs.disconnect();
  const over = (list: number[]) => list.filter((ms) => ms > 50).length;
  return {
    frames: steps.length,
    stale,
    blank,
    seconds,
    script,
    ownLong: over(own),
    ownWorst: Math.max(0, ...own),
    long: over(tasks),
    worst: Math.max(0, ...tasks),
  };
}
