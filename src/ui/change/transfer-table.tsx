import type { Transfer } from '../../core/change';
import type { Status } from '../../core/model';
import { fromIso, type Day } from '../../core/time';
import { select } from '../../state/actions';
import { formatMargin, squareKm } from '../../i18n';
import { useUi, useWords } from '../context';
import { holdingInWords } from '../holders';
import { ActLink } from '../parts/act-link';
import { Say } from '../parts/say';
import { Swatch } from '../parts/swatch';
import { DateButton } from '../parts/when';

/** Every transfer on its own, largest first: the region, from whom to whom, by which article, when and how much. `onRegion`: for land that is no region of the atlas. */
export function TransferTable({ transfers, onRegion }: { transfers: Transfer[]; onRegion?: (id: string) => void }) {
  const { m, locale } = useWords();
  const sorted = [...transfers].sort((a, b) => b.area_km2 - a.area_km2);
  return (
    <section>
      <h3>{m.transfers(transfers.length)}</h3>
      <table class="transfers">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{m.region}</th>
            <th scope="col">{m.was}</th>
            <th scope="col">{m.became}</th>
            <th scope="col">{m.actAndArticle}</th>
            <th scope="col">{m.effective}</th>
            <th scope="col">
              {m.area}, {squareKm(locale)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((transfer) => (
            <Row key={`${transfer.region}${transfer.effective}`} transfer={transfer} onRegion={onRegion} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ transfer, onRegion }: { transfer: Transfer; onRegion?: (id: string) => void }) {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const face = atlas.faces.find((candidate) => candidate.id === transfer.region);
  const day = fromIso(transfer.effective);
  const open = onRegion ?? ((id: string) => select(store, { kind: 'region', id }));
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => open(transfer.region)}>
          {face ? <Say text={face.name} /> : transfer.region}
        </button>
      </th>
      <td class="cell-area">
        {formatMargin(transfer.area_km2, transfer.area_error_km2, locale)} <span class="unit">{squareKm(locale)}</span>
      </td>
      <td class="cell-was">
        <Holding holders={transfer.from_holders} status={transfer.from_status} day={day - 1} />
      </td>
      <td class="cell-became">
        <Holding holders={transfer.to_holders} status={transfer.to_status} day={day} />
      </td>
      <td class="cell-act">
        <ActLink id={transfer.settlement} article={transfer.article} />
      </td>
      <td class="cell-when">
        <DateButton date={transfer.effective} />
      </td>
    </tr>
  );
}

function Holding({ holders, status, day }: { holders: string[]; status: Status; day: Day }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  return (
    <>
      <Swatch holders={holders} status={status} /> {holdingInWords(atlas, { holders, status }, day, locale, m)}
    </>
  );
}
