/** What a reader who cannot see, point or read small letters would stumble over, measured in the page itself. */
import type { Page } from 'playwright-core';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="tab"]';

/** The controls that are smaller than 24 CSS pixels (WCAG 2.5.8). A link in a running sentence is as high as its line; a choice is as large as its label. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const LEAST = 24 - 0.01;
    const inSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue!));
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
      .filter((element) => {
        const { width, height } = ((element.matches('input, select') && element.closest('label')) || element).getBoundingClientRect();
        return width > 1 && (width < LEAST || height < LEAST) && !inSentence(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  }, CONTROLS);

/** What reaches out of the page to the side, so that a reader would have to scroll both ways; and words that are cut off. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const hidden = (element: Element) =>
      element.closest('.visually-hidden, .skip, .maplibregl-canvas-container, [aria-hidden="true"], .print-sheet') !== null;
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !hidden(element),
    );
    const out = all
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > wide + 1 || left < -1) && !element.closest('.tabs');
      })
      .map((element) => `outside: ${name(element)}`);
    const scrolls = all
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => !element.matches('.tabs, textarea'))
      .map((element) => `scrolls sideways: ${name(element)}`);
    const cut = all
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
        if (!text || element.matches('select, option, input, textarea')) return false;
        return (
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2)
        );
      })
      .map((element) => `cut off: ${name(element)}`);
    return [...out, ...scrolls, ...cut];
  });

/** The focused element, if more than half of it lies under something else or outside of the window. */
export const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body || element.matches('.maplibregl-canvas, [role="tabpanel"], .divider, .ribbon')) return null;
    const shown = element.matches('input[type=radio], input[type=checkbox]') ? (element.closest('label') ?? element) : element;
    const box = shown.getBoundingClientRect();
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const points = shares.flatMap((x) => shares.map((y) => [box.x + x * box.width, box.y + y * box.height] as const));
    const own = (hit: Element | null) =>
      hit !== null &&
      (shown.contains(hit) || hit.contains(shown) || [...((element as HTMLInputElement).labels ?? [])].includes(hit as never));
    const free = points.filter(([x, y]) => own(document.elementFromPoint(x, y))).length;
    return free >= points.length / 2 ? null : `${free}/${points.length} seen: ${element.outerHTML.slice(0, 140)}`;
  });
