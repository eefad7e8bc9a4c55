"""Asks Apache Spark, with several worker processes, the questions of a task, with the SQL and the GeoParquet of the package."""

import datetime
import json
import os
import sys

from pyspark.sql import SparkSession

task = json.load(open(sys.argv[1]))
scratch = os.getcwd()
os.chdir(task["folder"])
builder = (
    SparkSession.builder.master(f"local-cluster[{task['workers']},1,1024]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.executor.memory", "1g")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.warehouse.dir", os.path.join(scratch, "warehouse"))
    .config("spark.local.dir", scratch)
    .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
    .config("spark.sql.session.timeZone", "UTC")
)
if task["jars"]:
    builder = builder.config("spark.jars", ",".join(task["jars"])).config("spark.sql.extensions", "org.apache.sedona.sql.SedonaSqlExtensions")
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("ERROR")


def read(name):
    return open(os.path.join(task["folder"], "sql", "spark", name + ".sql")).read()


for statement in read("load").split(";"):
    if "CREATE" in statement:
        spark.sql(statement.replace("path '", f"path 'file:{task['folder']}/"))
for table in ("faces", "tenures", "arcs", "shapes"):
    spark.sql(f"CACHE TABLE {table}")


def plain(value):
    return value.isoformat() if isinstance(value, datetime.date) else value


def ask(query, parameters):
    return [{name: plain(value) for name, value in row.asDict().items()} for row in spark.sql(read(query), args=parameters).collect()]


answers = {question["id"]: ask(question["query"], question["parameters"]) for question in task["questions"]}
sedona = {}
if task["jars"]:
    sedona = {question["id"]: ask("history-sedona", question["parameters"]) for question in task["questions"] if question["query"] == "history"}

executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1  # one of them is the driver
json.dump({"answers": answers, "sedona": sedona, "version": spark.version, "executors": executors}, open(sys.argv[2], "w"))
spark.stop()
