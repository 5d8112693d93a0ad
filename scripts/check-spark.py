"""Drafts lines on Apache Spark in both ways that docs/spark describes. Run by `npm run check:spark`."""

import json
import os
import shlex
import sys
from pathlib import Path

folder, *command = sys.argv[1:]
sys.path.insert(0, str(Path(__file__).parent.parent / "docs" / "spark"))

from ndjson_pipe import pipe_batches, pipe_lines  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

# Spark would start the first Python of the path.
os.environ["PYSPARK_PYTHON"] = sys.executable

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.sql.warehouse.dir", f"{folder}/warehouse")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
spark.sparkContext.addPyFile(str(Path(__file__).parent.parent / "docs" / "spark" / "ndjson_pipe.py"))
lines = Path(folder, "texts.ndjson").read_text(encoding="utf-8").splitlines()


def write(name, answers):
    Path(folder, name).write_text("".join(f"{answer}\n" for answer in answers), encoding="utf-8")


in_parts = spark.sparkContext.parallelize(lines, 4)
# Exit code 1 means that some texts failed, and that every line is answered: only others are errors.
checked = f"sh -c {shlex.quote(f'{shlex.join(command)} || [ $? -eq 1 ]')}"
write("pipe.ndjson", in_parts.pipe(checked, checkCode=True).collect())
write("map-partitions.ndjson", in_parts.mapPartitions(lambda part: pipe_lines(part, command)).collect())

rows = [(value["id"], value["content"]) for value in map(json.loads, lines)]
texts = spark.createDataFrame(rows, "id string, content string").repartitionByRange(4, "id")
drafts = texts.sortWithinPartitions("id").mapInArrow(lambda part: pipe_batches(part, command), "id string, line string")
write("map-in-arrow.ndjson", [row.line for row in drafts.collect()])
drafts.write.mode("overwrite").parquet(f"{folder}/drafts.parquet")
write("parquet.ndjson", [row.line for row in spark.read.parquet(f"{folder}/drafts.parquet").orderBy("id").collect()])
spark.stop()
