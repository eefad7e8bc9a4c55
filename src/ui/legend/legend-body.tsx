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
    const body = box.current!;
    // asked when the page is laid out anyway; to ask as the rows change would have it laid out once more, for this alone
    const watch = new ResizeObserver(() => setFull(body.scrollHeight > body.clientHeight + SLACK_PX));
    [body, body.firstElementChild!].forEach((each) => watch.observe(each));
    return () => watch.disconnect();
  }, []);
  return (
    <>
      <div class="legend-body" role="group" aria-label={m.legend} tabIndex={0} data-tall={tall} ref={box}>
        <div class="legend-rows">{children}</div>
      </div>
      {(full || tall) && (
        <button type="button" class="legend-all" aria-expanded={tall} onClick={() => setTall(!tall)}>
          {tall ? m.legendLess : m.legendAll}
        </button>
      )}
    </>
  );
}
