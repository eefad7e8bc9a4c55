import { useId, useMemo, useState } from 'preact/hooks';
import { select } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Icon } from '../parts/icons';
import { Say } from '../parts/say';
import { find, findable, type Found } from './find';

/** The way to every region, post and act without a mouse: open it and all are there, type and they grow fewer. */
export function Finder() {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const all = useMemo(() => findable(atlas), [atlas]);
  const found = open ? find(all, typed, locale) : [];
  const choose = (choice: Found) => {
    setOpen(false);
    setTyped('');
    select(store, choice.selection);
  };
  return (
    <search
      class="finder"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <label for={id} class="finder-label">
        <Icon name="search" />
        <span class="visually-hidden">{m.findPlace}</span>
      </label>
      <input
        id={id}
        type="search"
        placeholder={m.findPlace}
        title={m.findPlaceHint}
        autocomplete="off"
        value={typed}
        aria-controls={`${id}-list`}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) choose(found[0]);
        }}
      />
      <p class="visually-hidden" role="status">
        {open && typed ? m.found(found.length) : ''}
      </p>
      <ul id={`${id}-list`} class="finder-list" hidden={!open}>
        {found.map((each) => (
          <li key={`${each.kind}${'id' in each.selection ? each.selection.id : ''}`}>
            <button type="button" onClick={() => choose(each)}>
              <Say text={each.name} /> <span class="aside">{m[`kind_${each.kind}`]}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
