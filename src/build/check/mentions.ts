import type { Article, Settlement, StoryStep } from '../../core/model';
import type { Geo } from '../geo';

/** Somewhere in `file`, the thing `id` names another: a `kind` by the id `name`. */
export interface Mention {
  file: string;
  id: string;
  where: string;
  kind: 'holder' | 'source' | 'region' | 'arc' | 'settlement' | 'expedition' | 'place' | 'leg' | 'fact';
  name: string;
}

type Bare = Omit<Mention, 'file' | 'id'>;
const named = (kind: Mention['kind'], where: string, names: readonly string[] = []): Bare[] => names.map((name) => ({ kind, where, name }));

/** Everything in the authored data that names another thing by its id (nodes apart: see `ends`). */
export function mentions({ authored, files }: Geo): Mention[] {
  const inFile = (file: string, id: string, all: Bare[]): Mention[] => all.map((each) => ({ file, id, ...each }));
  return [
    ...authored.settlements.flatMap((settlement, i) => inFile(files.settlements[i]!, settlement.id, ofSettlement(settlement))),
    ...authored.expeditions.flatMap(({ expedition, features }, i) => [
      ...inFile(files.expeditions[i]!, expedition.id, named('source', 'the expedition', expedition.sources)),
      ...features.flatMap(({ properties: { leg, sources } }) =>
        inFile(files.expeditions[i]!, `${expedition.id}.${leg}`, named('source', 'the leg', sources)),
      ),
    ]),
    ...authored.places.features.flatMap(({ id, properties: { sources, expedition } }) =>
      inFile(files.places, String(id), [
        ...named('source', 'the place', sources),
        ...named('expedition', 'the place', expedition ? [expedition] : []),
      ]),
    ),
    ...authored.events.flatMap(({ id, sources, settlement, expedition }) =>
      inFile(files.events, id, [
        ...named('source', 'the fact', sources),
        ...named('settlement', 'the fact', settlement ? [settlement] : []),
        ...named('expedition', 'the fact', expedition ? [expedition] : []),
      ]),
    ),
    ...authored.story.flatMap((step) => inFile(files.story, step.id, ofStep(step))),
    ...authored.publishedAreas.flatMap(({ id, settlement, regions, sources }) =>
      inFile(files['published-areas'], id, [
        ...named('settlement', 'the figure', [settlement]),
        ...named('region', 'the figure', regions),
        ...named('source', 'the figure', sources),
      ]),
    ),
  ];
}

const ofStep = ({ sources, facts, look: { at } }: StoryStep): Bare[] => [
  ...named('source', 'the step', sources),
  ...named('fact', 'the step', facts),
  ...named(at.kind, 'the step', [at.kind === 'leg' ? `${at.expedition}/${at.leg}` : at.id]),
];

const ofSettlement = (settlement: Settlement): Bare[] => [
  ...named('source', 'the settlement', settlement.sources),
  ...named(
    'holder',
    'a signatory',
    settlement.signatories?.map(({ holder }) => holder),
  ),
  ...named(
    'source',
    'a discrepancy',
    settlement.discrepancies?.flatMap(({ sources }) => sources),
  ),
  ...named(
    'source',
    'a judgement',
    settlement.judgements?.flatMap(({ sources }) => sources),
  ),
  ...settlement.articles.flatMap(ofArticle),
];

function ofArticle(article: Article): Bare[] {
  const where = `article ${article.id}`;
  const readings = article.clause?.readings ?? [];
  return [
    ...named('source', where, article.sources),
    ...ofEffects(where, article),
    ...readings.flatMap((reading) => {
      const here = `${where}, reading ${reading.id}`;
      return [...named('source', here, reading.sources), ...ofEffects(here, reading)];
    }),
  ];
}

const ofEffects = (where: string, { lays = [], moves = [] }: Pick<Article, 'lays' | 'moves'>): Bare[] => [
  ...named(
    'arc',
    where,
    lays.flatMap(({ arcs }) => arcs),
  ),
  ...moves.flatMap((move) => [
    ...named('region', where, move.regions),
    ...named('holder', where, move.holders),
    ...named('holder', where, move.contested_by),
  ]),
];
