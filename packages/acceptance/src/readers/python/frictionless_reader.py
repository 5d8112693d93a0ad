"""Validates the Data Package with frictionless: every row against its schema, every key. Prints JSON."""

import json
import sys

import frictionless


def main(folder):
    report = frictionless.validate(f"{folder}/csv/datapackage.json")
    rows = sum(task.stats.get("rows") or 0 for task in report.tasks)
    problems = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    problems += [error.message for error in report.errors]
    print(json.dumps({"read": f"{len(report.tasks)} tables, {rows} rows", "rows": rows, "problems": problems}))


# frictionless starts processes that import this file again.
if __name__ == "__main__":
    main(sys.argv[1])
