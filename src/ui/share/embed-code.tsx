import { useState } from 'preact/hooks';
import { tellIn } from '../../i18n';
import { FIGURE_WORDS } from '../../i18n/figures';
import { useUi, useWords } from '../context';
import { CopyPart } from './copy-part';
import { frameCode, SIZES } from './frame-code';

/** The code of a frame with the map as it is now, at a size of one's own. */
export function EmbedCode() {
  const { atlas, ports } = useUi();
  const { locale } = useWords();
  const words = FIGURE_WORDS[locale];
  const [width, setWidth] = useState<number>(SIZES.width.usual);
  const [height, setHeight] = useState<number>(SIZES.height.usual);
  const [play, setPlay] = useState(false);
  const code = () =>
    frameCode({ address: ports.embedLink(width, play), width, height, title: `Thalweg: ${tellIn(atlas.dataset.title, locale)}` });
  return (
    <>
      <p class="aside">{words.embedWhy}</p>
      <div class="pair">
        <Side label={words.width} value={width} range={SIZES.width} onValue={setWidth} />
        <Side label={words.height} value={height} range={SIZES.height} onValue={setHeight} />
      </div>
      <label class="choice">
        <input type="checkbox" checked={play} onChange={({ currentTarget }) => setPlay(currentTarget.checked)} /> {words.plays}
      </label>
      {play && <p class="aside">{words.playsWhy}</p>}
      <textarea
        class="copy-box"
        readOnly
        rows={4}
        value={code()}
        aria-label={words.code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyPart text={code} label={words.copyCode} name={words.code} />
    </>
  );
}

type Range = (typeof SIZES)[keyof typeof SIZES];
const Side = ({ label, value, range, onValue }: { label: string; value: number; range: Range; onValue: (value: number) => void }) => (
  <label class="stacked">
    {label}
    <input
      type="number"
      min={range.least}
      max={range.most}
      step={10}
      value={value}
      onChange={({ currentTarget }) => {
        const wanted = currentTarget.valueAsNumber;
        onValue(Number.isFinite(wanted) ? Math.min(range.most, Math.max(range.least, Math.round(wanted))) : range.usual);
      }}
    />
  </label>
);
