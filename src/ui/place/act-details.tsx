import type { Settlement } from '../../core/model';
import { useUi, useWords } from '../context';
import { Fact, Fold } from '../parts/fold';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';
import { ActCredits } from './act-credits';
import { Disputes } from './disputes';
import { ActDates } from './act-dates';
import { Signatories } from './signatories';

/** Who signed, when, in which languages, where the texts disagree and how the act is judged. Open when the act itself is the subject. */
export function ActDetails({ settlement, whole = false }: { settlement: Settlement; whole?: boolean }) {
  const { m, tell } = useWords();
  const facts = (
    <dl class="facts">
      <ActDates settlement={settlement} />
      {settlement.place && (
        <Fact name={m.place}>
          <Say text={settlement.place.name} />
        </Fact>
      )}
      <Signatories settlement={settlement} />
      {settlement.languages && (
        <Fact name={m.languages}>
          <Say text={settlement.languages} />
        </Fact>
      )}
    </dl>
  );
  return (
    <>
      {whole ? facts : <Fold title={tell(settlement.name)}>{facts}</Fold>}
      <Disputes settlement={settlement} />
      <SourceList ids={settlement.sources} />
      <ActCredits settlement={settlement} />
    </>
  );
}

function SourceList({ ids }: { ids: string[] }) {
  const { atlas } = useUi();
  const { m } = useWords();
  if (!ids.length || !atlas.sources.length) return null;
  return (
    <p class="source-line">
      {m.sources} <Marks ids={ids} />
    </p>
  );
}
