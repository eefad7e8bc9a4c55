import type { ExpeditionFile } from '../../core/model';
import { useUi, useWords } from '../context';
import { JOURNEY_WORDS } from '../../i18n/journeys';
import { Marks, Notes } from '../parts/notes';
import { Say } from '../parts/say';
import { useSignal } from '../signal';
import { Leg } from './leg';
import { Log } from './log';

/** The journeys, leg by leg, each with its dates in both calendars. */
export function ExpeditionsTab() {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  if (!atlas.expeditionFiles.length) return <p class="lead">{m.noExpeditions}</p>;
  return (
    <>
      <Log />
      <h2 class="card-title">{JOURNEY_WORDS[locale].all}</h2>
      <p class="lead">{m.expeditionsIntro}</p>
      {atlas.expeditionFiles.map((file) => (
        <Journey key={file.expedition.id} file={file} />
      ))}
    </>
  );
}

function Journey({ file }: { file: ExpeditionFile }) {
  const { store } = useUi();
  const { m } = useWords();
  const selection = useSignal(store.selection);
  const { id, name, leader, summary, sources } = file.expedition;
  return (
    <Notes of={id}>
      <details class="journey" open={selection.kind === 'leg' && selection.expedition === id}>
        <summary>
          <Say text={name} />
        </summary>
        <p class="kicker">
          {m.leader} <Say text={leader} />
        </p>
        <p>
          <Say text={summary} />
          <Marks ids={sources} />
        </p>
        <ol class="legs">
          {file.features.map(({ properties }) => (
            <Leg
              key={properties.leg}
              expedition={id}
              leg={properties}
              selected={selection.kind === 'leg' && selection.expedition === id && selection.leg === properties.leg}
            />
          ))}
        </ol>
      </details>
    </Notes>
  );
}
