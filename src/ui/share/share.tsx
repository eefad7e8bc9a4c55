import { useWords } from '../context';
import { later } from '../parts/later';
import { Popover } from '../parts/popover';

const ShareMenu = later(async () => (await import('./share-menu')).ShareMenu);

/** The one way to pictures, paper, links and frames. */
export function Share() {
  const { m } = useWords();
  return <Popover name={m.share} icon="share" class="share" Later={ShareMenu} />;
}
