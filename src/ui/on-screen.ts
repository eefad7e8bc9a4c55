/** What carries this mark (`elementtiming`) is told of by the browser when it is on the screen. */
export const MARK = 'on-screen';

/** The browser tells within a frame or a few, however busy its painter is; a page that is behind another one paints nothing. */
const PATIENCE_MS = 3000;

/**
 * Resolves when something with the mark inside of `root` is on the screen, not only laid out: a browser that paints in software is busy with
 * it long after the script has done its part. Where a browser does not tell, or the page is behind another one, at once; at latest after a few
 * seconds.
 */
export function onScreen(root: Element): Promise<void> {
  if (!PerformanceObserver.supportedEntryTypes.includes('element') || root.ownerDocument.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const watch = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => root.contains((entry as PerformanceElementTiming).element))) over();
    });
    const timer = setTimeout(() => over(), PATIENCE_MS);
    const over = () => {
      watch.disconnect();
      clearTimeout(timer);
      resolve();
    };
    watch.observe({ type: 'element', buffered: true });
  });
}

/** https://w3c.github.io/element-timing/: not in TypeScript's library. */
interface PerformanceElementTiming extends PerformanceEntry {
  element: Element | null;
}
