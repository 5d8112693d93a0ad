"""Reads the tables by their CSV on the Web metadata with csvw: types, constraints and foreign keys. Prints JSON."""

import json
import sys
import warnings

from csvw import CSVW, TableGroup

path = f"{sys.argv[1]}/csv/csv-metadata.json"
problems = []
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    try:
        # Not strict: in strict mode csvw refuses a foreign key that is null, which CSV on the Web allows.
        valid = CSVW(path, validate=True, strict=False).is_valid
    except ValueError as error:
        valid = False
        problems.append(str(error))
    if not valid:
        problems += [str(one.message) for one in found] or ["not valid"]
tables = TableGroup.from_file(path).tables
rows = sum(sum(1 for _ in table) for table in tables)
print(json.dumps({"read": f"{len(tables)} tables, {rows} rows", "rows": rows, "problems": problems}))
