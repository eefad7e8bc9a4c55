import { sankey, sankeyLeft, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { groupKey } from '../../holders';
import { groupsOf, type Flow } from './flows';

/** A holder before, an act (with its day's settlement), or a holder after; `key` is the group's or the settlement's. */
export interface Stop {
  id: string;
  column: 0 | 1 | 2;
  key: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}
/** The two halves of a flow, from its giver to the act and from the act to its taker, as paths of one width. */
export interface Ribbon {
  flow: Flow;
  halves: [giver: string, taker: string];
  width: number;
}
export interface Picture {
  width: number;
  height: number;
  stops: Stop[];
  ribbons: Ribbon[];
}

interface NodeData {
  id: string;
  column: 0 | 1 | 2;
  key: string;
  order: number;
}
interface LinkData {
  flow: number;
}
type N = SankeyNode<NodeData, LinkData>;
type L = SankeyLink<NodeData, LinkData>;

const WIDTH = 344;
const NODE = 9;

/** Lays the flows out: givers left, acts in order of time in the middle, takers right; widths are areas. */
export function layOut(flows: readonly Flow[]): Picture {
  const nodes = nodesOf(flows);
  const acts = nodes.filter(({ column }) => column === 1).length;
  const height = Math.min(620, Math.max(190, 110 + acts * 17));
  const links = flows.flatMap(({ settlement, before, after, km2 }, flow) => [
    { source: `0 ${groupKey(before)}`, target: `1 ${settlement}`, value: km2, flow },
    { source: `1 ${settlement}`, target: `2 ${groupKey(after)}`, value: km2, flow },
  ]);
  const graph = sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeSort((a, b) => a.order - b.order)
    .nodeWidth(NODE)
    .nodePadding(Math.max(5, Math.min(16, (height * 0.5) / acts)))
    .extent([
      [1, 6],
      [WIDTH - 1, height - 6],
    ])({ nodes, links });
  return { width: WIDTH, height, stops: graph.nodes.map(stopOf), ribbons: flows.map((flow, i) => ribbonOf(flow, i, graph.links)) };
}

function nodesOf(flows: readonly Flow[]): NodeData[] {
  const groups = groupsOf(flows).map(groupKey);
  const givers = new Set(flows.map(({ before }) => groupKey(before)));
  const takers = new Set(flows.map(({ after }) => groupKey(after)));
  const column = (place: 0 | 1 | 2, keys: string[]): NodeData[] =>
    keys.map((key, order) => ({ id: `${place} ${key}`, column: place, key, order }));
  return [
    ...column(
      0,
      groups.filter((key) => givers.has(key)),
    ),
    ...column(1, [...new Set(flows.map(({ settlement }) => settlement))]),
    ...column(
      2,
      groups.filter((key) => takers.has(key)),
    ),
  ];
}

const stopOf = ({ id, column, key, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: N): Stop => ({ id, column, key, x0, x1, y0, y1 });

function ribbonOf(flow: Flow, index: number, links: L[]): Ribbon {
  const path = sankeyLinkHorizontal<NodeData, LinkData>();
  const [giver, taker] = links.filter((link) => link.flow === index);
  return { flow, halves: [path(giver!) ?? '', path(taker!) ?? ''], width: Math.max(1, giver!.width ?? 0) };
}
