"""pySHACL on rdflib, out of bench/.tools."""
import json
import re
import resource
import sys
import time

from pyshacl import validate
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import SH, XSD

args = sys.argv[1:]
results_path = None
if args[0] == "--results":
    results_path = args[1]
    args = args[2:]
data_path, *shape_paths = args

shapes = Graph()
for path in shape_paths:
    shapes.parse(path, format="turtle")

start = time.perf_counter()
data = Graph()
data.parse(data_path, format="nt")
read = time.perf_counter() - start

start = time.perf_counter()
_, report, _ = validate(data, shacl_graph=shapes, inference="none", advanced=False, do_owl_imports=False)
validating = time.perf_counter() - start
results = list(report.objects(None, SH.result))
usage = resource.getrusage(resource.RUSAGE_SELF)
cpu = (usage.ru_utime + usage.ru_stime) * 1000
peak = usage.ru_maxrss / 1024
try:
    # Of this program only: what it was before is the one that started it.
    with open("/proc/self/status", encoding="utf-8") as status:
        peak = int(re.search(r"VmHWM:\s*(\d+)", status.read()).group(1)) / 1024
except OSError:
    pass
times = {"read": read * 1000, "validate": validating * 1000}
print(json.dumps({"times": times, "results": len(results), "cpu": cpu, "peak": peak}))


def text(term):
    if term is None:
        return ""
    if isinstance(term, BNode):
        return "_"
    if isinstance(term, URIRef):
        return f"<{term}>"
    tail = f"@{term.language.lower()}" if term.language else f"^^{term.datatype or XSD.string}"
    return '"' + re.sub(r"\s", " ", str(term)) + '"' + tail


if results_path is not None:
    with open(results_path, "w", encoding="utf-8") as out:
        for result in results:
            path = report.value(result, SH.resultPath)
            line = [
                text(report.value(result, SH.focusNode)),
                "" if path is None else str(path) if isinstance(path, URIRef) else "path",
                text(report.value(result, SH.value)),
                report.value(result, SH.sourceConstraintComponent).fragment,
                report.value(result, SH.resultSeverity).fragment,
            ]
            out.write("\t".join(line) + "\n")
