import { useState } from 'preact/hooks';
import type { Offset } from '../../core/offset';
import type { Laid, LineOffset } from '../../core/opinion';
import { km } from '../../i18n';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { namesOf } from '../holders';
import { Say } from '../parts/say';
import { useNumbers, useTheirNames } from './numbers';

/** Before the reader asks for more. */
const FIRST = 8;

/** How far our lines lie from theirs and theirs from ours: all together, then each, the farthest first. */
export function LineTables({ laid }: { laid: Laid }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  const words = OPINION_WORDS[locale];
  const theirName = useTheirNames(laid);
  const { there, back, ours, theirs } = laid.opinion.lines;
  const ourName = (ids: string[]) => namesOf(atlas, ids, laid.day, locale, m);
  return (
    <section>
      <h4>{words.lines}</h4>
      <p class="aside">{there || back ? words.linesNote : words.noLines}</p>
      {there && <LineTable caption={words.ours} all={there} lines={ours} nameOf={ourName} />}
      {back && <LineTable caption={words.theirs} all={back} lines={theirs} nameOf={theirName} />}
    </section>
  );
}

interface TableProps {
  caption: string;
  all: Offset;
  lines: LineOffset[];
  nameOf: (ids: string[]) => string;
}

function LineTable({ caption, all, lines, nameOf }: TableProps) {
  const { locale } = useWords();
  const words = OPINION_WORDS[locale];
  const [more, setMore] = useState(false);
  const shown = more ? lines : lines.slice(0, FIRST);
  const { length } = useNumbers();
  const between = (line: LineOffset) => line.between.map(nameOf).join(' | ');
  return (
    <>
      <table class="numbers opinion-lines">
        <caption>
          {caption} <span class="unit">{km(locale)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.median}</th>
            <th scope="col">{words.p95}</th>
            <th scope="col">{words.max}</th>
          </tr>
        </thead>
        <Rows offset={all}>{words.whole}</Rows>
        {shown.map((line) => (
          <Rows key={`${line.name?.en} ${between(line)}`} offset={line} aside={aside(line)}>
            {line.name ? <Say text={line.name} /> : between(line)}
          </Rows>
        ))}
      </table>
      {shown.length < lines.length && (
        <button type="button" class="link" onClick={() => setMore(true)}>
          {words.more(lines.length - shown.length)}
        </button>
      )}
    </>
  );

  function aside(line: LineOffset): string | undefined {
    if (!line.name) return undefined;
    return line.error_km === undefined ? between(line) : `${between(line)}; ${words.error(`${length(line.error_km)} ${km(locale)}`)}`;
  }
}

/** A line is a group of rows: its name above, for the column is narrow and the names are long. */
function Rows({ offset, aside, children }: { offset: Offset; aside?: string; children: preact.ComponentChildren }) {
  const { store } = useUi();
  const { length } = useNumbers();
  const { median, p95, max, at } = offset;
  const [lon, lat] = at as [number, number];
  return (
    <tbody>
      <tr class="numbers-name">
        <th scope="rowgroup" colSpan={3}>
          <button type="button" class="link" onClick={() => (store.aim.value = { at: [lon, lat] })}>
            {children}
          </button>
          {aside && <span class="aside opinion-between">{aside}</span>}
        </th>
      </tr>
      <tr>
        <td>{length(median)}</td>
        <td>{length(p95)}</td>
        <td>{length(max)}</td>
      </tr>
    </tbody>
  );
}
