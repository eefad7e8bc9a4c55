import { useId } from 'preact/hooks';
import { LATER_WORDS } from '../../i18n/later';
import { useWords } from '../context';
import { Icon } from '../parts/icons';
import { FINDER } from './find-key';
import { useFinder } from './use-finder';

/**
 * The way to everything that has a name, without a mouse: a combobox after the ARIA pattern. Open it and all that stands on its own is
 * there; type, and what answers comes in groups, the best first.
 */
export function Finder() {
  const { m, locale } = useWords();
  const list = useId();
  const { code, failed, typed, open, said, groups, some, active, show, type, take, press } = useFinder();
  return (
    <search
      class="finder"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) show(false);
      }}
    >
      <label for={FINDER} class="finder-label">
        <Icon name="search" />
        <span class="visually-hidden">{m.findPlace}</span>
      </label>
      <input
        id={FINDER}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={some}
        aria-controls={some ? list : undefined}
        aria-activedescendant={code && active ? code.optionId(list, active) : undefined}
        aria-keyshortcuts="/ Control+K"
        placeholder={m.findPlace}
        title={m.findPlaceHint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onFocus={() => show(true)}
        onClick={() => show(true)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="visually-hidden" role="status">
        {open && typed && code ? m.found(groups.reduce((sum, { all }) => sum + all, 0)) : said}
      </p>
      <div class="finder-list" hidden={!open}>
        {code && <code.FoundList id={list} groups={groups} active={active} typed={open ? typed.trim() : ''} onChoose={take} />}
        {failed && <p class="finder-note">{LATER_WORDS[locale].failed}</p>}
      </div>
    </search>
  );
}
