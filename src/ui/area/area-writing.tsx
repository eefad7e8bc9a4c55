import { useId, useState } from 'preact/hooks';
import { readDrawn } from '../../core/read-drawn';
import { tellIn } from '../../i18n';
import { AREA_WORDS } from '../../i18n/areas';
import { NO_AREA } from '../../state/store';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';

/** An area in numbers or GeoJSON, or one of the regions: all that the pointer does, from the keyboard. */
export function AreaWriting() {
  const { store } = useUi();
  const { locale } = useWords();
  const words = AREA_WORDS[locale];
  const id = useId();
  const [text, setText] = useState('');
  const use = () => {
    const drawn = readDrawn(text);
    store.drawing.value = 'off';
    store.areaProblem.value = 'problem' in drawn ? drawn.problem : undefined;
    if ('area' in drawn) store.area.value = { kind: 'drawn', area: drawn.area };
  };
  return (
    <>
      <form
        class="area-writing"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <label for={id}>{words.write}</label>
        <textarea
          id={id}
          rows={2}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.use}
        </button>
        <p id={`${id}-hint`} class="aside">
          {words.writeHint}
        </p>
      </form>
      <RegionMenu />
    </>
  );
}

function RegionMenu() {
  const { store, atlas } = useUi();
  const { locale } = useWords();
  const words = AREA_WORDS[locale];
  const choice = useSignal(store.area);
  const regions = atlas.faces
    .filter((face) => face.land)
    .map((face) => ({ id: face.id, name: tellIn(face.name, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <label class="stacked">
      {words.orRegion}
      <select
        value={choice.kind === 'region' ? choice.id : ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          store.drawing.value = 'off';
          store.areaProblem.value = undefined;
          store.area.value = value === '' ? NO_AREA : { kind: 'region', id: value };
        }}
      >
        <option value="">{words.chooseRegion}</option>
        {regions.map((region) => (
          <option key={region.id} value={region.id}>
            {region.name}
          </option>
        ))}
      </select>
    </label>
  );
}
