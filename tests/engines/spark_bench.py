"""Times change and totals over many histories, laid as partitions of GeoParquet, in one query each."""

import json
import sys
import time

from spark_session import session

task = json.load(open(sys.argv[1]))
spark = session(task["workers"])


def timed(question, histories):
    """Seconds and rows of a question, in the SQL of the package."""
    for table in ("faces", "tenures", "arcs"):
        spark.read.parquet(f"file:{task['folder']}/{table}").where(f"history <= {histories}").createOrReplaceTempView(table)
    began = time.monotonic()
    rows = len(spark.sql(task["sql"][question], args=task["given"][question]).collect())
    return time.monotonic() - began, rows


def medians(histories_of):
    """Each question of each size in turn, so that a busy moment or a warm cache falls on all of them alike; the first rounds only warm."""
    rounds = [{(n, question): timed(question, n) for n in histories_of for question in task["given"]} for _ in range(7)][2:]
    return {key: (sorted(each[key][0] for each in rounds)[len(rounds) // 2], rounds[0][key][1]) for key in rounds[0]}


found = medians(task["histories"])
told = [
    {
        "workers": task["workers"],
        "histories": n,
        "change_s": found[n, "change"][0],
        "change_rows": found[n, "change"][1],
        "totals_s": found[n, "totals"][0],
        "totals_rows": found[n, "totals"][1],
    }
    for n in task["histories"]
]
json.dump(told, open(sys.argv[2], "w"))
spark.stop()
