import { toIso } from '../../core/time';
import { goTo } from '../../state/actions';
import { useStage, useWords } from '../context';
import { DateField } from '../parts/date-field';
import { useCalm } from '../signal';

/** The date of the map, to be read and typed over. */
export function TypedDate() {
  const { store } = useStage();
  const { m } = useWords();
  return <DateField label={m.typedDate} hideLabel button={m.go} value={toIso(useCalm(store.date))} onDay={(day) => goTo(store, day)} />;
}
