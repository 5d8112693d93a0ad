"""Validates the Croissant description with mlcroissant, and loads every record set. Prints JSON."""

import csv
import json
import logging
import sys

import mlcroissant

logging.disable(logging.CRITICAL)
folder = f"{sys.argv[1]}/csv"
path = f"{folder}/croissant.json"
with open(path, encoding="utf-8") as file:
    names = [one["@id"] for one in json.load(file)["recordSet"]]
problems = list(mlcroissant.Dataset(path).metadata.ctx.issues.errors)
rows = 0
for name in names:
    with open(f"{folder}/{name}.csv", encoding="utf-8", newline="") as file:
        expected = sum(1 for _ in csv.reader(file)) - 1
    try:
        # A new Dataset for each, as `mlcroissant load --record_set` does: a join changes the tables it has read.
        found = sum(1 for _ in mlcroissant.Dataset(path).records(name))
    except Exception as error:  # Whatever goes wrong is what is to be reported.
        problems.append(f"{name}: {type(error).__name__}: {error}")
        continue
    rows += found
    if found != expected:
        problems.append(f"{name}: {found} rows instead of {expected}")
print(json.dumps({"read": f"{len(names)} record sets, {rows} rows", "rows": rows, "problems": problems}))
