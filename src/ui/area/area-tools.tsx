import { AREA_WORDS } from '../../i18n/areas';
import { NO_AREA, SHAPES, type AreaChoice, type Drawing } from '../../state/store';
import { useUi, useWords } from '../context';
import { focusOn } from '../parts/focus';
import { useSignal } from '../signal';

/** The shapes that a pointer can draw, and what can be done with what is there. Writing it does the same without a pointer. */
export function AreaTools() {
  const { store } = useUi();
  const { locale } = useWords();
  const words = AREA_WORDS[locale];
  const drawing = useSignal(store.drawing);
  const choice = useSignal(store.area);
  const draw = (next: Drawing) => {
    store.areaProblem.value = undefined;
    store.drawing.value = drawing === next ? 'off' : next;
  };
  return (
    <>
      <div class="buttons" role="group" aria-label={words.draw}>
        {SHAPES.map((shape) => (
          <button key={shape} type="button" class="button" aria-pressed={drawing === shape} onClick={() => draw(shape)}>
            {words[`shape_${shape}`]}
          </button>
        ))}
      </div>
      {choice.kind !== 'none' && (
        <div class="buttons">
          {canEdit(choice) && (
            <button type="button" class="button" aria-pressed={drawing === 'edit'} onClick={() => draw('edit')}>
              {words.edit}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => {
              draw('off');
              store.area.value = NO_AREA;
              focusOn('.area button');
            }}
          >
            {words.remove}
          </button>
        </div>
      )}
      <p class="aside" role="status">
        {drawing !== 'off' && words[`hint_${drawing}`]}
      </p>
    </>
  );
}

/** The pen knows no holes. */
const canEdit = (choice: AreaChoice): boolean =>
  choice.kind === 'drawn' &&
  (choice.area.type === 'Polygon' ? [choice.area.coordinates] : choice.area.coordinates).every((rings) => rings.length === 1);
