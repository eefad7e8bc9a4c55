/** The card of each kind of thing; the first picture shows none, so they come when something is picked out. */
import type { ComponentType } from 'preact';
import type { Selection } from '../../state/store';
import { ActCard } from './act';
import { ArcCard } from './arc';
import { HolderCard } from './holder';
import { NodeCard } from './node';
import { PostCard } from './post';
import { RegionCard } from './region';

type Kind = Exclude<Selection['kind'], 'none' | 'leg'>;
/** `article`: the one that is meant, of an act. */
export interface CardProps {
  id: string;
  article?: string;
}

export const CARDS: Record<Kind, ComponentType<CardProps>> = {
  region: RegionCard,
  arc: ArcCard,
  settlement: ActCard,
  place: PostCard,
  node: NodeCard,
  holder: HolderCard,
};
