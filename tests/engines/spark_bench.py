"""Times change and totals over many histories, laid as partitions, in one query each."""

import json
import os
import sys
import time

from pyspark.sql import SparkSession

task = json.load(open(sys.argv[1]))
scratch = os.getcwd()
spark = (
    SparkSession.builder.master(f"local-cluster[{task['workers']},1,1024]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.executor.memory", "1g")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.local.dir", scratch)
    .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
lens = "'dejure'"
per = "history, "


def query(change, day):
    """The SQL of the package, with each group told apart by its history."""
    if change:
        return f"""
        WITH steps AS (
          SELECT history, region, from_date, holders, status,
                 LAG(holders) OVER w AS from_holders, LAG(status) OVER w AS from_status
          FROM tenures WHERE lens = {lens} WINDOW w AS (PARTITION BY region, lens ORDER BY from_date))
        SELECT steps.history, steps.region, from_holders, holders, from_date, area_km2, area_error_km2
        FROM steps JOIN faces ON faces.region = steps.region
        WHERE from_holders IS NOT NULL AND from_date > DATE'1857-12-31' AND from_date <= DATE'1860-12-31'
          AND (holders <> from_holders OR status <> from_status)"""
    return f"""
        SELECT tenures.history, holders, status, SUM(area_km2) AS area_km2
        FROM tenures JOIN faces ON faces.region = tenures.region
        WHERE land AND lens = {lens} AND from_date <= DATE'{day}' AND (to_date IS NULL OR to_date > DATE'{day}')
        GROUP BY tenures.history, holders, status"""


def median(sql, times=5):
    taken = []
    for _ in range(times):
        began = time.monotonic()
        rows = len(spark.sql(sql).collect())
        taken.append(time.monotonic() - began)
    return sorted(taken)[times // 2], rows


told = []
for histories in task["histories"]:
    for table in ("faces", "tenures", "arcs"):
        spark.read.parquet(f"file:{task['folder']}/{table}").where(f"history <= {histories}").createOrReplaceTempView(table)
    median(query(True, ""), 1)  # the first query of a session starts the workers
    change_s, rows = median(query(True, ""))
    totals_s, _ = median(query(False, "1860-12-31"))
    told.append({"workers": task["workers"], "histories": histories, "rows": rows, "change_s": change_s, "totals_s": totals_s})
json.dump(told, open(sys.argv[2], "w"))
spark.stop()
