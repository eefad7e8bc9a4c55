import { spellYear } from '../../core/calendar';
import type { Day } from '../../core/time';
import { chronicle } from '../chronicle';
import { useUi, useWords } from '../context';

/** A menu of the acts in order; choosing one gives its day and falls back to "choose". */
export function ActMenu({ label, onAct }: { label: string; onAct: (day: Day) => void }) {
  const { atlas } = useUi();
  const { m, tell, locale } = useWords();
  const acts = chronicle(atlas).filter((act) => act.settlement.kind !== 'state');
  return (
    <label class="act-menu">
      <span>{label}</span>
      <select
        value=""
        onChange={(event) => {
          const act = acts.find((candidate) => candidate.settlement.id === event.currentTarget.value);
          event.currentTarget.value = '';
          if (act) onAct(act.day);
        }}
      >
        <option value="">{m.chooseAct}</option>
        {acts.map(({ settlement, day }) => (
          <option key={settlement.id} value={settlement.id}>{`${spellYear(day, locale)}  ${tell(settlement.name)}`}</option>
        ))}
      </select>
    </label>
  );
}
