import { DATE_BASES, type DateBasis } from '../../core/model';
import { disputedClauses, type Disputed } from '../../core/reading';
import { READING_WORDS } from '../../i18n/readings';
import { readClause, readDates } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Fold } from '../parts/fold';
import { useSignal } from '../signal';

/** How the acts are read. */
export function ReadingChoices() {
  return (
    <>
      <DayChoice />
      <ClauseChoices />
    </>
  );
}

/** Which of an act's days moves the map: the one chosen for it, or its signing, its ratification... */
function DayChoice() {
  const { store } = useUi();
  const { locale } = useWords();
  const { dates } = useSignal(store.reading);
  const words = READING_WORDS[locale];
  return (
    <label class="stacked">
      {words.whichDay}
      <select value={dates} onChange={(event) => readDates(store, event.currentTarget.value as DateBasis)}>
        {DATE_BASES.map((basis) => (
          <option key={basis} value={basis}>
            {words.basis[basis]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every clause that can be read in several ways, and how it is read now. */
function ClauseChoices() {
  const { atlas } = useUi();
  const { locale } = useWords();
  const disputed = disputedClauses(atlas.written);
  if (disputed.length === 0) return null;
  return (
    <Fold title={READING_WORDS[locale].clauses}>
      {disputed.map((each) => (
        <ClauseChoice key={each.clause.id} disputed={each} />
      ))}
    </Fold>
  );
}

function ClauseChoice({ disputed: { clause, settlement } }: { disputed: Disputed }) {
  const { store } = useUi();
  const { tell } = useWords();
  const chosen = useSignal(store.reading).clauses[clause.id] ?? clause.default;
  return (
    <label class="stacked">
      {tell(settlement.name)}: {tell(clause.question)}
      <select value={chosen} onChange={(event) => readClause(store, clause.id, event.currentTarget.value)}>
        {clause.readings.map(({ id, name }) => (
          <option key={id} value={id}>
            {tell(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
