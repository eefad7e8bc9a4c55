import { goTo, nextChange, previousChange, togglePlay } from '../../state/actions';
import { useUi, useWords } from '../context';
import { DateField } from '../parts/date-field';
import { Icon } from '../parts/icons';
import { useSignal } from '../signal';
import { Axis } from './axis';
import { AreaBand } from './band';
import { ExpeditionBars } from './bars';
import { Slider } from './slider';
import { Ticks } from './ticks';

/** From the first day to the last: acts above, who held how much behind, journeys below. */
export function Timeline() {
  const { store } = useUi();
  const { m } = useWords();
  return (
    <section class="timeline" aria-label={m.timeline}>
      <div class="timeline-buttons">
        <Tool name={m.previousChange} icon="previous" onClick={() => previousChange(store)} />
        <PlayButton />
        <Tool name={m.nextChange} icon="next" onClick={() => nextChange(store)} />
      </div>
      <div class="track"><AreaBand /><Ticks /><Slider /><ExpeditionBars /><Axis /></div>
      <DateField label={m.typedDate} hideLabel button={m.go} onDay={(day) => goTo(store, day)} />
    </section>
  );
}

function PlayButton() {
  const { store } = useUi();
  const { m } = useWords();
  const playing = useSignal(store.playing);
  return <Tool name={playing ? m.pause : m.play} icon={playing ? 'pause' : 'play'} onClick={() => togglePlay(store)} />;
}

const Tool = ({ name, icon, onClick }: { name: string; icon: Parameters<typeof Icon>[0]['name']; onClick: () => void }) => (
  <button type="button" class="tool" aria-label={name} title={name} onClick={onClick}><Icon name={icon} /></button>
);
