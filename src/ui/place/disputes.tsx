import type { Settlement } from '../../core/model';
import { useWords } from '../context';
import { Fold } from '../parts/fold';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';

/** Where the texts of an act disagree, and how three literatures judge it: side by side, without a verdict of ours. */
export function Disputes({ settlement }: { settlement: Settlement }) {
  const { m } = useWords();
  const { discrepancies = [], judgements = [] } = settlement;
  return (
    <>
      {discrepancies.length > 0 && (
        <Fold title={m.discrepancies}>
          <ul>
            {discrepancies.map(({ text, sources }) => (
              <li key={text.en}>
                <Say text={text} />
                <Marks ids={sources} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {judgements.length > 0 && (
        <Fold title={m.judgements}>
          <dl class="judgements">
            {judgements.map(({ side, text, sources }) => (
              <div key={text.en}>
                <dt>{m[`side_${side}`]}</dt>
                <dd>
                  <Say text={text} />
                  <Marks ids={sources} />
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </>
  );
}
