import type { Lens, Status } from './lens';
import { DATE_ROLES, type Confidence, type DualDate, type Text } from './parts';

export const LINE_STATUSES = ['fixed', 'described', 'disputed'] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];
/** An article lays these arcs (ids, or the group's id for all its pieces). */
export interface Lay {
  arcs: string[];
  status: LineStatus;
}
/** An article puts these regions under `holders` from `date` on (default: the settlement's effective day). */
export interface Move {
  regions: string[];
  lens: Lens[];
  holders: string[];
  status: Status;
  date?: string;
  contested_by?: string[];
  note?: Text;
  confidence?: Confidence;
}
/** `territorial: false` says that the article draws nothing on purpose. */
export interface Article {
  id: string;
  title: Text;
  text: Text;
  lays?: Lay[];
  moves?: Move[];
  territorial?: false;
  clause?: Clause;
  sources: string[];
  confidence?: Confidence;
}
/**
 * A clause whose texts are read in several ways. What the article itself lays and moves holds under each; the reading chosen adds its own.
 * A later act that takes the clause up again gives it the same id and the same readings: one choice rules both.
 */
export interface Clause {
  id: string;
  question: Text;
  /** The reading that the atlas shows unless another is asked for. */
  default: string;
  readings: ClauseReading[];
}
export interface ClauseReading {
  id: string;
  name: Text;
  text: Text;
  lays?: Lay[];
  moves?: Move[];
  confidence?: Confidence;
  sources: string[];
}
export const SETTLEMENT_KINDS = [
  'state',
  'treaty',
  'protocol',
  'letter',
  'submission',
  'conquest',
  'occupation',
  'decree',
  'secession',
  'proposal',
  'version', // a change that somebody else's file dates, without saying by which act
] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];
export interface Settlement {
  id: string;
  kind: SettlementKind;
  name: Text;
  summary: Text;
  /** e.g. `signed`, `ratified`, `exchanged`, `began`; `effective` names the one that moves the map. */
  dates: Record<string, DualDate>;
  effective: string;
  place?: { name: Text; lon: number; lat: number };
  signatories?: { holder: string; people: Text[] }[];
  languages?: Text;
  discrepancies?: { text: Text; sources: string[] }[];
  judgements?: { side: 'russian' | 'chinese' | 'western'; text: Text; sources: string[] }[];
  articles: Article[];
  sources: string[];
}

/** `effective`: the day that the atlas chose for each act. */
export const DATE_BASES = ['effective', ...DATE_ROLES] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** How the acts are read: which of an act's days moves the map, and which reading of each disputed clause counts (those left out: the default). */
export interface Reading {
  dates: DateBasis;
  clauses: Readonly<Record<string, string>>;
}
