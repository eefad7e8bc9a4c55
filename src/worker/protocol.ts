import type { Area, Clip, Drawing } from '../core/clip';

/** What the page asks of the worker: first the drawing, once, then an area to cut out of it. */
export type Request = { kind: 'open'; drawing: Drawing } | { kind: 'clip'; area: Area };
/** What it hears: regions done, of how many; then the cut, or in words why there is none. */
export type Reply = { kind: 'progress'; done: number; all: number } | { kind: 'done'; clip: Clip } | { kind: 'failed'; message: string };
