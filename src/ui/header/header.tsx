import { useUi, useWords } from '../context';
import { Say } from '../parts/say';
import { LanguagePicker } from './language';
import { LensSwitch } from './lens-switch';
import { Settings } from './settings';

export function Header() {
  const { atlas } = useUi();
  const { m } = useWords();
  return (
    <header class="header">
      <a class="skip" href="#date-slider">{m.skipToDate}</a>
      <a class="skip" href="#panel">{m.skipToPanel}</a>
      <h1 class="title"><span class="title-name">Thalweg</span> <span class="title-what"><Say text={atlas.dataset.title} /></span></h1>
      <LensSwitch />
      <div class="header-tools"><LanguagePicker /><Settings /></div>
    </header>
  );
}
