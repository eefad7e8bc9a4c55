import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../context';

/** A row that is cut off by less than this is one whose letters are all seen, px. */
const SLACK_PX = 4;

/** The rows of the key in the height that the page has for them. Where they need more, they scroll, and a button gives them more. */
export function LegendBody({ children }: { children: ComponentChildren }) {
  const { m } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [full, setFull] = useState(false);
  const [tall, setTall] = useState(false);
  useLayoutEffect(() => {
    const { current: body } = box;
    if (!body) return;
    const look = () => setFull(body.scrollHeight > body.clientHeight + SLACK_PX);
    const watch = new ResizeObserver(look);
    const read = new MutationObserver(look);
    watch.observe(body);
    read.observe(body, { childList: true, subtree: true, characterData: true });
    return () => [watch, read].forEach((each) => each.disconnect());
  }, []);
  return (
    <>
      <div class="legend-body" role="group" aria-label={m.legend} tabIndex={0} data-tall={tall} ref={box}>
        {children}
      </div>
      {(full || tall) && (
        <button type="button" class="legend-all" aria-expanded={tall} onClick={() => setTall(!tall)}>
          {tall ? m.legendLess : m.legendAll}
        </button>
      )}
    </>
  );
}
