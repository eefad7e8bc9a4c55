import type { Dialect } from './dialect';

/** What changed hands between two days, as `thalweg change` tells it. */
export const change = ({
  engine,
  usage,
  text,
  day,
}: Dialect): string => `-- What changed hands: every step after the day "from" and not after the day "to" in which the holders or the status of a region change.
-- For ${engine}. ${usage}
WITH steps AS (
  SELECT region, lens, from_date, holders, status, settlement, article,
         LAG(holders) OVER (PARTITION BY region, lens ORDER BY from_date) AS from_holders,
         LAG(status) OVER (PARTITION BY region, lens ORDER BY from_date) AS from_status
  FROM tenures
  WHERE lens = ${text('lens')}
)
SELECT ${day('from')} AS from_date, ${day('to')} AS to_date, steps.lens, steps.region, faces.name AS region_name,
       steps.from_holders, steps.from_status, steps.holders AS to_holders, steps.status AS to_status,
       steps.settlement, steps.article, steps.from_date AS effective, faces.area_km2, faces.area_error_km2
FROM steps
JOIN faces ON faces.region = steps.region
WHERE steps.from_holders IS NOT NULL
  AND steps.from_date > ${day('from')} AND steps.from_date <= ${day('to')}
  AND (steps.holders <> steps.from_holders OR steps.status <> steps.from_status)
ORDER BY effective, region
`;
