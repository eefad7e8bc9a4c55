"""Asks Apache Spark, with several worker processes, the questions of a task, with the SQL and the GeoParquet of the package."""

import datetime
import json
import os
import sys

from spark_session import session

task = json.load(open(sys.argv[1]))
spark = session(task["workers"], task["jars"])
os.chdir(task["folder"])


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
