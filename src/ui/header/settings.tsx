import { useStage, useWords } from '../context';
import { later } from '../parts/later';
import { Popover } from '../parts/popover';
import { Toggle } from '../parts/toggle';
import { useSignal } from '../signal';

const MoreSettings = later(async () => (await import('./more-settings')).MoreSettings);
const THEMES = ['auto', 'light', 'dark'] as const;

/** Appearance and what the map shows; a disclosure that Escape and a click elsewhere close. */
export function Settings() {
  const { outline: atlas, store } = useStage();
  const { m } = useWords();
  const theme = useSignal(store.theme);
  return (
    <Popover name={m.settings} icon="gear" Later={MoreSettings}>
      <fieldset>
        <legend>{m.theme}</legend>
        {THEMES.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="theme"
              checked={theme === choice}
              onChange={() => {
                store.theme.value = choice;
              }}
            />{' '}
            {m[`theme_${choice}`]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{m.showOnMap}</legend>
        {atlas.expeditionFiles.length > 0 && <Toggle signal={store.expeditionsOn} label={m.showExpeditions} />}
        <Toggle signal={store.ghosts} label={m.showGhosts} />
      </fieldset>
      {atlas.events.length > 0 && (
        <fieldset>
          <legend>{m.timeline}</legend>
          <Toggle signal={store.factsOn} label={m.time.facts} />
        </fieldset>
      )}
    </Popover>
  );
}
