import type { ArcFacts, Atlas, FaceFacts, Tenure } from '../../core/model';
import { joined } from '../../core/joined';
import type { Column, Table } from './columns';

const FACES: Column<FaceFacts>[] = [
  { name: 'region', type: 'string', description: 'Id of the region', required: true, value: ({ id }) => id },
  { name: 'name', type: 'string', description: 'Its name in English', required: true, value: ({ name }) => name.en },
  { name: 'land', type: 'boolean', description: 'Land, which somebody holds; or sea', required: true, value: ({ land }) => land },
  { name: 'area_km2', type: 'number', description: 'Area on the WGS84 ellipsoid, km2', required: true, value: (face) => face.area_km2 },
  {
    name: 'area_error_km2',
    type: 'number',
    description: 'One standard deviation of the area, km2: root of the sum of (length_km x error_km)^2 over the arcs around it',
    required: true,
    value: (face) => face.area_error_km2,
  },
  {
    name: 'label_lon',
    type: 'number',
    description: 'Longitude of a point inside, degrees',
    required: true,
    value: ({ label }) => label[0],
  },
  { name: 'label_lat', type: 'number', description: 'Latitude of a point inside, degrees', required: true, value: ({ label }) => label[1] },
];

const TENURES: Column<Tenure>[] = [
  { name: 'region', type: 'string', description: 'Id of the region', required: true, value: ({ region }) => region },
  {
    name: 'lens',
    type: 'string',
    description: 'dejure: what instruments say; defacto: who controlled it',
    required: true,
    value: ({ lens }) => lens,
  },
  { name: 'from_date', type: 'date', description: 'First day, proleptic Gregorian', required: true, value: ({ from }) => from },
  { name: 'to_date', type: 'date', description: 'First day on which it no longer holds; empty: still', value: ({ to }) => to },
  {
    name: 'holders',
    type: 'string',
    description: 'Who holds it; several in alphabetical order, joined with +',
    required: true,
    value: ({ holders }) => joined(holders),
  },
  {
    name: 'status',
    type: 'string',
    description: 'held, joint, undelimited, occupied, claimed, tributary, protectorate or leased',
    required: true,
    value: ({ status }) => status,
  },
  { name: 'settlement', type: 'string', description: 'Id of the act that began it', required: true, value: ({ settlement }) => settlement },
  { name: 'article', type: 'string', description: 'Article of that act', required: true, value: ({ article }) => article },
  {
    name: 'contested_by',
    type: 'string',
    description: 'Who disputed it, joined with +',
    value: ({ contested_by }) => (contested_by ? joined(contested_by) : null),
  },
  {
    name: 'confidence',
    type: 'string',
    description: 'A: seen in the source, B: well known, C: unsure',
    value: ({ confidence }) => confidence ?? null,
  },
];

const ARCS: Column<ArcFacts>[] = [
  { name: 'arc', type: 'string', description: 'Id of the line', required: true, value: ({ id }) => id },
  {
    name: 'left_region',
    type: 'string',
    description: 'Region to the left, walking along it; empty: outside the frame',
    value: ({ left }) => left,
  },
  { name: 'right_region', type: 'string', description: 'Region to the right', value: ({ right }) => right },
  {
    name: 'error_km',
    type: 'number',
    description: 'One standard deviation of its lateral position, km',
    required: true,
    value: (arc) => arc.error_km,
  },
  { name: 'length_km', type: 'number', description: 'Length on the ellipsoid, km', required: true, value: (arc) => arc.length_km },
  {
    name: 'kind',
    type: 'string',
    description: 'What it follows: river, watershed, crest, coast ...',
    required: true,
    value: ({ kind }) => kind,
  },
  { name: 'source', type: 'string', description: 'Where its course was taken from', required: true, value: ({ source }) => source },
  { name: 'licence', type: 'string', description: 'Licence of its course', required: true, value: ({ licence }) => licence },
];

/** The regions, without their shapes. */
export const facesTable = ({ faces }: Pick<Atlas, 'faces'>): Table<FaceFacts> => ({
  name: 'faces',
  title: 'Regions: the pieces of the planar partition of the land (and sea)',
  columns: FACES,
  rows: faces,
  key: ['region'],
  refers: [],
});

/** Who held which region when. */
export const tenuresTable = ({ tenures }: Pick<Atlas, 'tenures'>): Table<Tenure> => ({
  name: 'tenures',
  title: 'Tenures: who held a region, under which lens, in the half-open interval [from_date, to_date) of whole days',
  columns: TENURES,
  rows: tenures,
  key: ['region', 'lens', 'from_date'],
  refers: [{ columns: ['region'], to: 'faces', key: ['region'] }],
});

/** The lines that the regions are made of. */
export const arcsTable = ({ arcs }: Pick<Atlas, 'arcs'>): Table<ArcFacts> => ({
  name: 'arcs',
  title: 'Arcs: the lines between the regions, each with its error and source',
  columns: ARCS,
  rows: arcs,
  key: ['arc'],
  refers: [
    { columns: ['left_region'], to: 'faces', key: ['region'] },
    { columns: ['right_region'], to: 'faces', key: ['region'] },
  ],
});
