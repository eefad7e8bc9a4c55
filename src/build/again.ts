import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
/** Where Vite's helper hears that a style did not come. */
const REFUSED = /\(err\) => \{\s*seen\[href\] = void 0;/;

/**
 * A part of the page whose style did not come is asked for again by its reader. Vite's helper remembers the style as one that it has seen and
 * brings the part without it; it must forget it, and its place in the page too. Throws when the helper no longer reads as it did.
 */
export function styleAgain(): Plugin {
  return {
    name: 'thalweg-again',
    apply: 'build',
    transform(code, id) {
      if (id !== HELPER) return undefined;
      if (!REFUSED.test(code)) throw new Error(`the helper of Vite no longer has ${String(REFUSED)}: look at src/build/again.ts`);
      return code.replace(
        REFUSED,
        '(err) => { delete seen[href]; for (const link of document.querySelectorAll("link")) if (link.href === href) link.remove();',
      );
    },
  };
}
