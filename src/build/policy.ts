/**
 * What the page may do, told to the browser: everything comes from where the page lies; nothing inline and no text runs as code. Two doors are
 * open on purpose: a reader may name any address to open data from (`connect-src`), and compiled geometry runs (`wasm-unsafe-eval`, which lets
 * WebAssembly run but no text). In the built page as a `meta`, so that any static host serves it; `npm start` sends it as a header too.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { STYLE } from './files/story-style.ts';

/** The plain pages of the story carry their style in them, so that each stands alone: it is named by its hash. */
const storyStyle = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const RULES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': `'self' ${storyStyle}`,
  'font-src': "'self'",
  'img-src': "'self' data: blob:", // patterns and figures are drawn here
  'connect-src': "'self' blob: https: http:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default', // made once, in src/trusted.ts
};
const POLICY = Object.entries(RULES)
  .map(([rule, sources]) => `${rule} ${sources}`)
  .join('; ');

/** What `npm start` sends with every file; other hosts may copy it. */
export const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Writes the policy into the built page. The server of `npm run dev` puts styles into the page as it goes, so it has none. */
export function policy(): Plugin {
  return {
    name: 'thalweg-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}
