/** A scene: one moment of the atlas, which is a test, a picture and a page of the gallery at once. */
import type { Locale } from '../../src/core/model';

export const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  projector: { width: 1920, height: 1080 },
} as const;

export interface Scene {
  /** What one must see, in a sentence. */
  title: string;
  /** The permalink, without language and theme. */
  hash: string;
  size: keyof typeof SIZES;
  theme: 'light' | 'dark';
  locale: Locale;
  /** The reader's own choice of colours, paper, or a page that was made larger (2 = 200 %). */
  forcedColours?: true;
  print?: true;
  zoom?: number;
  /** Files that do not come, as a pattern of their addresses. The page then says so, and has no map to wait for. */
  without?: string;
  /** What a reader does first. It runs in the page, so it may use nothing from around it but its types. */
  deed?: (page: Window) => void | Promise<void>;
}

/** Whether a scene changes its page beyond what an address can say, so that no other may follow it there. */
export const isAlone = ({ hash, forcedColours, print, zoom, without, deed }: Scene): boolean =>
  [forcedColours, print, zoom, without, deed].some(Boolean) || /\bembed=1/.test(hash);

/** The whole permalink of a scene. */
export const hashOf = ({ hash, locale, theme }: Scene): string => `#${hash}&lang=${locale}&theme=${theme}`;

/** The window that a scene fills, in CSS pixels: a page made larger has less room. */
export function roomOf({ size, zoom = 1 }: Scene): { width: number; height: number } {
  const { width, height } = SIZES[size];
  return { width: Math.round(width / zoom), height: Math.round(height / zoom) };
}
