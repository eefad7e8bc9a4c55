import type { Fault } from '../../core/fault';
import type { Article, Move } from '../../core/model';
import type { Geo } from '../geo';

/** An article lays a line, moves a region, or says that it is not territorial; a move's holders fit its status. */
export function articleFaults({ authored, files }: Geo): Fault[] {
  return authored.settlements.flatMap(({ id, articles }, i) =>
    articles.flatMap((article) =>
      [...effectFaults(article), ...(article.moves ?? []).flatMap(moveFaults)].map(([what, remedy]): Fault => ({
        file: files.settlements[i]!,
        id,
        what: `article ${article.id} ${what}`,
        remedy,
        severity: 'error',
      })),
    ),
  );
}

type Trouble = [what: string, remedy: string];

function effectFaults({ lays = [], moves = [], territorial }: Article): Trouble[] {
  const draws = lays.length + moves.length > 0;
  if (draws && territorial === false) return [['says "territorial": false and yet lays or moves', 'Remove one of the two']];
  if (!draws && territorial !== false) return [['lays no line and moves no region', 'Add "lays" or "moves", or say "territorial": false']];
  return [];
}

function moveFaults({ holders, status, regions }: Move): Trouble[] {
  if (regions.length === 0) return [['moves no region', 'Name the regions in "regions"']];
  if (new Set(holders).size < holders.length) return [[`names a holder twice (${holders.join(', ')})`, 'Name each once']];
  if (status === 'joint' && holders.length < 2) return [['makes land joint under fewer than two holders', 'Name all of them in "holders"']];
  if (status !== 'undelimited' && holders.length === 0) return [[`makes land "${status}" and names no holder`, 'Name one in "holders"']];
  return [];
}
