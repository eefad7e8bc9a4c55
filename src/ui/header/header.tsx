import { useStage, useWords } from '../context';
import { lensesDiffer } from '../../core/lenses';
import { Opener } from '../open/opener';
import { later } from '../parts/later';
import { Say } from '../parts/say';
import { Tool } from '../parts/tool';
import { Share } from '../share/share';
import { LanguagePicker } from './language';
import { LensSwitch } from './lens-switch';
import { Settings } from './settings';

const WayHome = later(async () => (await import('../open/way-home')).WayHome);

/** Past the header at once. The address stays as it is, for its hash says what the map shows. */
const Skip = ({ to, children }: { to: string; children: string }) => (
  <a
    class="skip"
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      document.getElementById(to)?.focus();
    }}
  >
    {children}
  </a>
);

export function Header({ onFind }: { onFind: () => void }) {
  const { outline: atlas, ports } = useStage();
  const { m } = useWords();
  return (
    <header class="header">
      <Skip to="date-slider">{m.skipToDate}</Skip>
      <Skip to="panel">{m.skipToPanel}</Skip>
      <h1 class="title">
        <span class="title-name">Thalweg</span>{' '}
        <span class="title-what">
          <Say text={atlas.dataset.title} />
        </span>
      </h1>
      {ports.home && <WayHome />}
      {lensesDiffer(atlas) && <LensSwitch />}
      <div class="header-tools">
        <Opener />
        <Tool name={m.findPlace} icon="search" onClick={onFind} />
        <Share />
        <LanguagePicker />
        <Settings />
      </div>
    </header>
  );
}
