import type { Atlas, LegProperties, Settlement, Text } from '../../core/model';
import { nameToday } from '../../core/names';
import type { Name, Thing } from './thing';

/** Everything in the atlas that bears a name. */
export const thingsOf = (atlas: Atlas): Thing[] => [
  ...regions(atlas),
  ...places(atlas),
  ...atlas.settlements.map(act),
  ...holders(atlas),
  ...lines(atlas),
  ...nodes(atlas),
  ...atlas.expeditionFiles.flatMap(({ expedition, features }) => [
    {
      ...journey(expedition.id, expedition.name, features[0]!.properties),
      kind: 'expedition' as const,
      key: `expedition/${expedition.id}`,
    },
    ...features.map(({ properties: leg }) => ({ ...journey(expedition.id, leg.name, leg), of: expedition.name })),
  ]),
  ...atlas.settlements.flatMap(articles),
  ...people(atlas),
  ...facts(atlas),
];

const always = (text: Text): Name[] => [{ text }];

const regions = (atlas: Atlas): Thing[] =>
  atlas.faces
    .filter((face) => face.land)
    .map(({ id, name }) => ({ kind: 'region', key: `region/${id}`, selection: { kind: 'region', id }, names: always(name), today: name }));

const places = (atlas: Atlas): Thing[] =>
  atlas.places.features.flatMap(({ id, properties: { names } }): Thing[] => {
    const today = nameToday(names);
    if (!today) return [];
    return [{ kind: 'place', key: `place/${String(id)}`, selection: { kind: 'place', id: String(id) }, names, today }];
  });

const act = ({ id, name }: Settlement): Thing => ({
  kind: 'settlement',
  key: `settlement/${id}`,
  selection: { kind: 'settlement', id },
  names: always(name),
  today: name,
});

const articles = ({ id, name, articles: all }: Settlement): Thing[] =>
  all.map((article) => ({
    kind: 'article',
    key: `article/${id}/${article.id}`,
    selection: { kind: 'settlement', id, article: article.id },
    names: always(article.title),
    today: article.title,
    of: name,
  }));

const holders = (atlas: Atlas): Thing[] =>
  atlas.holders.map(({ id, names }) => ({
    kind: 'holder',
    key: `holder/${id}`,
    selection: { kind: 'holder', id },
    names: names.map(({ name, from, to }) => ({ text: name, ...(from && { from }), ...(to && { to }) })),
    today: names.at(-1)!.name,
  }));

/** Rivers, ridges and lines; a group of pieces that bear one name is found once. Coasts and the frame are no borders. */
function lines(atlas: Atlas): Thing[] {
  const borders = atlas.arcs.filter(({ kind }) => kind !== 'coast' && kind !== 'frame');
  return [...new Map(borders.toReversed().map((arc) => [arc.name.en, arc])).values()].reverse().map(({ id, name }) => ({
    kind: 'line',
    key: `line/${id}`,
    selection: { kind: 'arc', id },
    names: always(name),
    today: name,
  }));
}

const nodes = (atlas: Atlas): Thing[] =>
  atlas.nodes.map(({ id, name }) => ({
    kind: 'node',
    key: `node/${id}`,
    selection: { kind: 'node', id },
    names: always(name),
    today: name,
  }));

const journey = (expedition: string, name: Text, { leg }: LegProperties): Thing => ({
  kind: 'leg',
  key: `leg/${expedition}/${leg}`,
  selection: { kind: 'leg', expedition, leg },
  names: always(name),
  today: name,
});

/** Who signed an act or led a journey, with what they signed or led. Each pair is found once. */
function people(atlas: Atlas): Thing[] {
  const signed = atlas.settlements.flatMap(({ id, name, signatories = [] }) =>
    signatories.flatMap(({ people: names }) => names.map((person) => who(person, name, { kind: 'settlement', id }))),
  );
  const led = atlas.expeditionFiles.flatMap(({ expedition, features }) =>
    features.map(({ properties }) =>
      who(properties.leader, expedition.name, { kind: 'leg', expedition: expedition.id, leg: properties.leg }),
    ),
  );
  return [...new Map([...signed, ...led].toReversed().map((thing) => [thing.key, thing])).values()].reverse();
}

const who = (person: Text, of: Text, selection: Thing['selection']): Thing => ({
  kind: 'person',
  key: `person/${person.en}/${of.en}`,
  selection,
  names: always(person),
  today: person,
  of,
});

/** The places of the narrative, each with the fact that is told of it. */
const facts = (atlas: Atlas): Thing[] =>
  atlas.events.flatMap(({ id, place, title, date, settlement, outside }): Thing[] =>
    place && !outside
      ? [
          {
            kind: 'fact',
            key: `fact/${id}`,
            selection: settlement ? { kind: 'settlement', id: settlement } : { kind: 'none' },
            names: always(place.name),
            today: place.name,
            of: title,
            at: [place.lon, place.lat],
            on: date,
          },
        ]
      : [],
  );
