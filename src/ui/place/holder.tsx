import { areaErrorKm2 } from '../../core/margin';
import { borneName } from '../../core/names';
import { formatArea } from '../../i18n';
import { FINDING_WORDS } from '../../i18n/finding';
import { HERE_WORDS } from '../../i18n/here';
import { seek } from '../../state/seek';
import { useUi, useWords } from '../context';
import { groupOf } from '../holders';
import { Fact, Fold } from '../parts/fold';
import { Tongues } from '../parts/tongues';
import { Say } from '../parts/say';
import { DateButton } from '../parts/when';
import { useCalm } from '../signal';

/** A state or people: what it was called when, and what it holds on the date. */
export function HolderCard({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const { m, locale, tell } = useWords();
  const day = useCalm(store.date);
  const tenures = useCalm(store.tenures);
  const words = FINDING_WORDS[locale];
  const holder = atlas.holders.find((candidate) => candidate.id === id);
  if (!holder) return null;
  const [then, now] = [borneName(holder, day).name, holder.names.at(-1)!.name];
  const own = new Set([...tenures.values()].filter((tenure) => isOf(groupOf(tenure), id)).map(({ region }) => region));
  const faces = atlas.faces.filter((face) => own.has(face.id));
  const km2 = faces.reduce((sum, face) => sum + face.area_km2, 0);
  return (
    <>
      <p class="kicker">{words.holder}</p>
      <h2 class="card-title">
        <Say text={then} />
        {then.en !== now.en && <span class="name-today"> ({HERE_WORDS[locale].today(tell(now))})</span>}
      </h2>
      <Tongues of={then} />
      <dl class="facts">
        <Fact name={m.names}>
          {holder.names.map(({ name, from }) => (
            <span key={name.en} class="signed">
              <Say text={name} /> {from && <DateButton date={from} />}
            </span>
          ))}
        </Fact>
        <Fact name={m.area}>{faces.length ? formatArea(km2, areaErrorKm2(atlas.arcs, own), locale) : words.noLand}</Fact>
      </dl>
      {faces.length > 0 && (
        <Fold title={`${words.land} (${faces.length})`} open={faces.length < 8}>
          <ul class="plain neighbours">
            {faces
              .toSorted((a, b) => b.area_km2 - a.area_km2)
              .map((face) => (
                <li key={face.id}>
                  <button type="button" class="link" onClick={() => seek(store, { kind: 'region', id: face.id })}>
                    <Say text={face.name} />
                  </button>
                </li>
              ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const isOf = (group: ReturnType<typeof groupOf>, id: string): boolean => group.kind === 'holder' && group.id === id;
