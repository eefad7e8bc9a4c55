"""A Spark of several worker processes on this machine, as both Spark scripts want it."""

import os

from pyspark.sql import SparkSession


def session(workers, jars=()):
    """`jars`: Sedona, where shapes are asked for. What Spark writes stays in the folder that it is started in."""
    scratch = os.getcwd()
    builder = (
        SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
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
    if jars:
        builder = builder.config("spark.jars", ",".join(jars)).config("spark.sql.extensions", "org.apache.sedona.sql.SedonaSqlExtensions")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark
