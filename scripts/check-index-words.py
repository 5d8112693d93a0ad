"""Looks for runs of more than eight words of official paragraphs in the index and the registers, outside titles and names.

Usage: python3 scripts/check-index-words.py OFFICIAL_FOLDER FILE...

The files are JSON, NDJSON or gzipped NDJSON: those of data/index, of the registers, or of the package. Exits with 1 when there is a run.
Words of the resolutions whose texts are in data/resolutions do not count: the registers quote them.
It is no part of the tests, because they do not have the official documents.
"""

import glob
import gzip
import html
import json
import os
import re
import sys

RUN = 9
# Titles, headings and names are facts. So are ids and disagreements about titles: they are made of names and titles.
TITLES = {"title", "libraryTitle", "heading", "name", "aliases", "names", "label", "acknowledgement"}
IDS = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
# A number, a letter or a Roman numeral.
NUMBER = re.compile(r"[0-9]+|[a-z]|[ivxlc]+")


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text):
    own = words(text)
    return (hash(tuple(own[at : at + RUN])) for at in range(len(own) - RUN + 1))


def official_runs(folder):
    found = set()
    for path in glob.glob(f"{folder}/*/*.xml"):
        with open(path, encoding="utf-8", errors="replace") as file:
            markup = re.sub(r"<meta>.*?</meta>", "", file.read(), flags=re.S)
        for paragraph in re.findall(r"<p\b[^>]*>(.*?)</p>", markup, flags=re.S):
            found.update(runs(html.unescape(re.sub(r"<[^>]+>", " ", paragraph))))
    return found


def published_runs():
    repository = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for path in glob.glob(f"{repository}/data/resolutions/*/source.txt"):
        with open(path, encoding="utf-8") as file:
            yield from runs(file.read())


def texts(value, field=""):
    if isinstance(value, str):
        yield field, value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, field)
    elif isinstance(value, dict):
        if value.get("field") in ("title", "agendaItems"):
            return
        for name, item in value.items():
            yield from texts(item, name)


def values(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        if ".ndjson" in path:
            yield from (json.loads(line) for line in file if line.strip())
        else:
            yield json.load(file)


def main(folder, paths):
    known = official_runs(folder) - set(published_runs())
    count = 0
    wrong = []
    for path in paths:
        for value in values(path):
            for field, text in texts(value):
                count += 1
                if field in TITLES or IDS.fullmatch(text) or len(words(text)) < RUN:
                    continue
                # A pinpoint is made of numbers: "paragraphs 3, 5, 7, 8, 9, 10 and 11", "articles 66 (d), 68 (a), 77 and 80 (c)".
                if sum(NUMBER.fullmatch(word) is not None for word in words(text)) * 2 >= len(words(text)):
                    continue
                if any(run in known for run in runs(text)):
                    wrong.append(f"{path}: {field}: {text[:120]}")
    print(f"{len(known)} runs of {RUN} words; {count} texts in {len(paths)} files; {len(wrong)} hold such a run")
    print(*wrong[:20], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
