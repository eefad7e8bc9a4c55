import type { Passage, Step } from '../../../core/chronicle';
import { articleOf } from '../../../core/facts';
import { select } from '../../../state/actions';
import { formatArea } from '../../../i18n';
import { CHRONICLE_WORDS } from '../../../i18n/chronicle';
import { useUi, useWords } from '../../context';
import { ActLink } from '../../parts/act-link';
import { Say } from '../../parts/say';
import { When } from '../../parts/when';
import { dateOfStep, movesNothing, tellDrawn, tellName, tellPassage } from './tell';

type Look = (id: string) => void;

/** One act on one day, or a new name: the date goes to its day, the act and the regions open in the panel. */
export function StepItem({ step, onRegion }: { step: Step; onRegion?: Look }) {
  const { atlas } = useUi();
  const { locale } = useWords();
  return (
    <li class={`step step-${step.kind}`}>
      <p class="step-when">
        <When date={dateOfStep(atlas, step)} />
      </p>
      {step.kind === 'name' ? <p>{tellName(atlas, step, locale)}</p> : <ActStep step={step} onRegion={onRegion} />}
    </li>
  );
}

function ActStep({ step, onRegion }: { step: Extract<Step, { kind: 'act' }>; onRegion?: Look }) {
  const { locale } = useWords();
  return (
    <>
      <p class="step-title">
        <ActLink id={step.settlement} />
      </p>
      <ul>
        {step.passages.map((passage, i) => (
          <PassageItem key={i} passage={passage} step={step} onRegion={onRegion} />
        ))}
        {movesNothing(step) && <li>{CHRONICLE_WORDS[locale].noLand}</li>}
        {step.drawn.map((drawn) => (
          <li key={`${drawn.kind} ${drawn.status ?? ''}`} class="aside">
            {tellDrawn(drawn, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}

type Passed = { passage: Passage; step: Extract<Step, { kind: 'act' }>; onRegion?: Look };

function PassageItem({ passage, step, onRegion }: Passed) {
  const { atlas } = useUi();
  const { locale } = useWords();
  const title = articleOf(atlas, step.settlement, passage.article)?.title;
  return (
    <li class={passage.kind}>
      {title && (
        <span class="aside block">
          <Say text={title} />
        </span>
      )}
      <span class="step-regions">
        {passage.regions.map((id, i) => (
          <>
            {i > 0 && ' '}
            <span key={id} class="step-region">
              <Region id={id} onRegion={onRegion} />
              {i < passage.regions.length - 1 && ','}
            </span>
          </>
        ))}
      </span>{' '}
      {tellPassage(atlas, passage, step.day, locale)}{' '}
      <span class="step-area">{formatArea(passage.area_km2, passage.area_error_km2, locale)}</span>
    </li>
  );
}

function Region({ id, onRegion }: { id: string; onRegion?: Look }) {
  const { atlas, store } = useUi();
  const face = atlas.faces.find((each) => each.id === id);
  return (
    <button type="button" class="link" onClick={() => (onRegion ? onRegion(id) : select(store, { kind: 'region', id }))}>
      {face ? <Say text={face.name} /> : id}
    </button>
  );
}
