"""Times change and totals over many histories, laid as partitions of GeoParquet, in one query each."""

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
PARAMETERS = {
    "change": {"lens": "dejure", "from": "1857-12-31", "to": "1860-12-31"},
    "totals": {"lens": "dejure", "date": "1860-12-31"},
}


def median(question, times=3):
    """Seconds and rows of a question, in the SQL of the package."""
    taken = []
    for _ in range(times):
        began = time.monotonic()
        rows = len(spark.sql(task["sql"][question], args=PARAMETERS[question]).collect())
        taken.append(time.monotonic() - began)
    return sorted(taken)[times // 2], rows


told = []
for histories in task["histories"]:
    for table in ("faces", "tenures", "arcs"):
        spark.read.parquet(f"file:{task['folder']}/{table}").where(f"history <= {histories}").createOrReplaceTempView(table)
    row = {"workers": task["workers"], "histories": histories}
    for question in PARAMETERS:
        median(question, 1)  # the first time starts the workers and compiles the query
        row[question + "_s"], row[question + "_rows"] = median(question)
    told.append(row)
json.dump(told, open(sys.argv[2], "w"))
spark.stop()
