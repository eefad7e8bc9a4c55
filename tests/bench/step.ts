/** What runs inside the page: nothing here may use anything from outside its own function. */
import type { Map as MapLibre } from 'maplibre-gl';
import type {} from '../browser/atlas';

declare global {
  interface Window {
    bench: { map: MapLibre; ready: Promise<unknown> };
  }
}

export interface Probe {
  place: [number, number];
  /** Its colour when the map shows the wanted day. */
  colour: number[];
}
export interface Step {
  /** From the input event to the first frame whose pixels are right, ms; null = never within ten seconds. */
  latency: number | null;
  /** Our (or the page's) own script: the input event with everything that it sets off at once, and with the panels' redraw after it. */
  script: number;
  scriptWithRedraw: number;
  /** Of that what a processor worked. */
  processor: number;
  /** Frames drawn before the right one. */
  staleFrames: number;
}

export interface Move {
  day: number;
  probes: Probe[];
  marks: { begin: string; end: string };
}

/** Moves the slider to a day and waits for the pixels to be right. */
export async function takeStep({ day, probes, marks }: Move): Promise<Omit<Step, 'processor'>> {
  const { map } = window.thalweg ?? window.bench;
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2')!;
  const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
  const ratio = canvas.width / canvas.clientWidth;
  const points = probes.map(({ place, colour }) => {
    const { x, y } = map.project(place);
    return { x: Math.round(x * ratio), y: Math.round(canvas.height - y * ratio), colour };
  });
  const pixel = new Uint8Array(4);
  const right = ({ x, y, colour }: (typeof points)[number]): boolean => {
    gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return colour.every((value, i) => Math.abs(value - pixel[i]!) <= 6);
  };
  let staleFrames = 0;
  let giveUp: ReturnType<typeof setTimeout>;
  const drawn = new Promise<number | null>((resolve) => {
    const look = () => {
      if (!points.every(right)) return void staleFrames++;
      map.off('render', look);
      clearTimeout(giveUp);
      resolve(performance.now());
    };
    giveUp = setTimeout(() => {
      map.off('render', look);
      resolve(null);
    }, 10_000);
    map.on('render', look);
  });
  slider.value = String(day); // as under a hand the browser does by itself, before it tells of it
  for (let i = 0; i < 3; i++) performance.mark('ready'); // the meter is not to be part of what it measures: after a rest a mark takes 0.1 ms, and then hardly anything
  performance.mark(marks.begin);
  const started = performance.now();
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  const script = performance.now() - started;
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  const scriptWithRedraw = performance.now() - started;
  performance.mark(marks.end);
  const end = await drawn;
  return { latency: end === null ? null : end - started, script, scriptWithRedraw, staleFrames };
}

/** Waits until the map is at rest: panels that follow, and frames that come after the right one, are over. No frame for `quiet` ms. */
export function rest(quiet: number): Promise<void> {
  const { map } = window.thalweg ?? window.bench;
  return new Promise((resolve) => {
    const over = () => {
      map.off('render', again);
      resolve();
    };
    let timer = setTimeout(over, quiet);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(over, quiet);
    };
    map.on('render', again);
  });
}

/** What a frame costs in which nothing is new, from asking for it to its pixels: the least that any step can take. */
export async function repaint(times: number): Promise<number[]> {
  const { map } = window.thalweg ?? window.bench;
  const gl = map.getCanvas().getContext('webgl2')!;
  const pixel = new Uint8Array(4);
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    const drawn = new Promise<number>((resolve) => {
      map.once('render', () => {
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        resolve(performance.now());
      });
    });
    map.triggerRepaint();
    found.push((await drawn) - started);
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  return found;
}

/** Moves the slider to a day, waits until the map is at rest, and reads the colours of the places; null of those outside of the picture. */
export async function lookAt({ day, places }: { day: number; places: [number, number][] }): Promise<(number[] | null)[]> {
  const { map } = window.thalweg ?? window.bench;
  const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
  slider.value = String(day);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 60));
  const cut = () => !map.getSource('borders') || map.isSourceLoaded('borders');
  for (let turn = 0; turn < 100 && !cut(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  return new Promise((resolve) => {
    map.once('render', () => {
      const canvas = map.getCanvas();
      const gl = canvas.getContext('webgl2')!;
      const ratio = canvas.width / canvas.clientWidth;
      const pixel = new Uint8Array(4);
      resolve(
        places.map((place) => {
          const { x, y } = map.project(place);
          if (x < 0 || y < 0 || x > canvas.clientWidth || y > canvas.clientHeight) return null;
          gl.readPixels(Math.round(x * ratio), Math.round(canvas.height - y * ratio), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
          return [...pixel.slice(0, 3)];
        }),
      );
    });
    map.triggerRepaint();
  });
}
