import { x } from 'xastscript';

type Attributes = Record<string, string | number | undefined>;

/** An element of the picture; texts and attributes are escaped when it is written. */
export const el = (name: string, attributes: Attributes = {}, children: (Drawn | string)[] = []): Drawn => x(name, attributes, children);
export type Drawn = Extract<ReturnType<typeof x>, { type: 'element' }>;
