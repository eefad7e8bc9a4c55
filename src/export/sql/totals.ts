import type { Dialect } from './dialect';

/** The land of each holder and status on a day, as `thalweg totals` tells it. */
export const totals = ({
  engine,
  usage,
  text,
  day,
}: Dialect): string => `-- The land of each holder and status on the day "date", with one standard deviation: the root of the sum of (length x error)^2 over the arcs
-- that have such land on exactly one side. For ${engine}. As in change.sql: ${usage}
WITH held AS (
  SELECT tenures.region, tenures.holders, tenures.status, faces.area_km2
  FROM tenures
  JOIN faces ON faces.region = tenures.region
  WHERE faces.land AND tenures.lens = ${text('lens')}
    AND tenures.from_date <= ${day('date')} AND (tenures.to_date IS NULL OR tenures.to_date > ${day('date')})
), land AS (
  SELECT holders, status, SUM(area_km2) AS area_km2 FROM held GROUP BY holders, status
), sides AS (
  SELECT arcs.length_km * arcs.error_km AS shift,
         l.holders AS left_holders, l.status AS left_status, r.holders AS right_holders, r.status AS right_status
  FROM arcs
  LEFT JOIN held l ON l.region = arcs.left_region
  LEFT JOIN held r ON r.region = arcs.right_region
), bounds AS (
  SELECT left_holders AS holders, left_status AS status, shift FROM sides
  WHERE left_holders IS NOT NULL
    AND (right_holders IS NULL OR right_holders <> left_holders OR right_status <> left_status)
  UNION ALL
  SELECT right_holders, right_status, shift FROM sides
  WHERE right_holders IS NOT NULL
    AND (left_holders IS NULL OR left_holders <> right_holders OR left_status <> right_status)
), errors AS (
  SELECT holders, status, SQRT(SUM(shift * shift)) AS area_error_km2 FROM bounds GROUP BY holders, status
)
SELECT land.holders, land.status, land.area_km2, COALESCE(errors.area_error_km2, 0) AS area_error_km2
FROM land
LEFT JOIN errors ON errors.holders = land.holders AND errors.status = land.status
ORDER BY area_km2 DESC
`;
