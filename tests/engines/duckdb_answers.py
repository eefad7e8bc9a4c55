"""Asks DuckDB the questions of a task, with the SQL and the GeoParquet of the package that it stands in."""

import datetime
import json
import os
import sys

import duckdb

task = json.load(open(sys.argv[1]))
os.chdir(task["folder"])
connection = duckdb.connect()
connection.execute(open("sql/duckdb/load.sql").read())


def plain(value):
    return value.isoformat() if isinstance(value, datetime.date) else value


answers = {}
for question in task["questions"]:
    sql = open(f"sql/duckdb/{question['query']}.sql").read()
    result = connection.execute(sql, question["parameters"])
    names = [column[0] for column in result.description]
    answers[question["id"]] = [dict(zip(names, map(plain, row))) for row in result.fetchall()]

json.dump({"answers": answers, "version": duckdb.__version__}, open(sys.argv[2], "w"))
