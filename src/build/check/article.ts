import type { Fault } from '../../core/fault';
import type { Article, Clause, Move } from '../../core/model';
import type { Geo } from '../geo';

/** An article lays a line, moves a region, or says that it is not territorial; a move's holders fit its status. */
export function articleFaults({ authored, files }: Geo): Fault[] {
  return authored.settlements.flatMap(({ id, articles }, i) =>
    articles.flatMap((article) =>
      [...effectFaults(article), ...clauseFaults(article.clause), ...movesOf(article).flatMap(moveFaults)].map(([what, remedy]): Fault => ({
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

const movesOf = ({ moves = [], clause }: Article): Move[] => [
  ...moves,
  ...(clause?.readings ?? []).flatMap((reading) => reading.moves ?? []),
];

function effectFaults({ lays = [], moves = [], territorial, clause }: Article): Trouble[] {
  const draws = lays.length + moves.length > 0 || clause !== undefined;
  if (draws && territorial === false) return [['says "territorial": false and yet lays or moves', 'Remove one of the two']];
  if (!draws && territorial !== false) return [['lays no line and moves no region', 'Add "lays" or "moves", or say "territorial": false']];
  return [];
}

/** A clause offers two readings or more, each with an id of its own, and its default is one of them. */
function clauseFaults(clause: Clause | undefined): Trouble[] {
  if (!clause) return [];
  const ids = clause.readings.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  return [
    ...(ids.length < 2
      ? [trouble(`has a clause "${clause.id}" with fewer than two readings`, 'Add the other reading, or remove the clause')]
      : []),
    ...(twice ? [trouble(`has two readings "${twice}" of the clause "${clause.id}"`, 'Give each an id of its own')] : []),
    ...(ids.includes(clause.default)
      ? []
      : [
          trouble(
            `says that the default of the clause "${clause.id}" is "${clause.default}", which is none of its readings (${ids.join(', ')})`,
            'Name one of them',
          ),
        ]),
  ];
}

const trouble = (what: string, remedy: string): Trouble => [what, remedy];

function moveFaults({ holders, status, regions }: Move): Trouble[] {
  if (regions.length === 0) return [['moves no region', 'Name the regions in "regions"']];
  if (new Set(holders).size < holders.length) return [[`names a holder twice (${holders.join(', ')})`, 'Name each once']];
  if (status === 'joint' && holders.length < 2) return [['makes land joint under fewer than two holders', 'Name all of them in "holders"']];
  if (status !== 'undelimited' && holders.length === 0) return [[`makes land "${status}" and names no holder`, 'Name one in "holders"']];
  return [];
}
