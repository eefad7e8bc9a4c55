import { useRef, useState } from 'preact/hooks';
import { useWords } from '../context';
import { useClosing } from '../parts/closing';
import { Icon } from '../parts/icons';
import { later } from '../parts/later';

const ShareMenu = later(async () => (await import('./share-menu')).ShareMenu);

/** The one way to pictures, paper, links and frames. */
export function Share() {
  const { m } = useWords();
  const box = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useClosing(box);
  return (
    <details class="settings share" ref={box} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary class="tool" aria-label={m.share} title={m.share}>
        <Icon name="share" />
      </summary>
      <div class="popover">{opened && <ShareMenu />}</div>
    </details>
  );
}
