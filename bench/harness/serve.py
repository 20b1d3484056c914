"""The process of a peer that runs on Python: serve.mjs once more. `python bench/harness/serve.py PEER THREADS`"""

import importlib.util
import json
import math
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answer(message):
    sys.stdout.write("\t" + json.dumps(message) + "\n")
    sys.stdout.flush()


def run(subject, iterations):
    start = time.perf_counter()
    iterate = subject.iterate
    for _ in range(iterations):
        iterate()
    subject.finish()
    return (time.perf_counter() - start) * 1000


def warm_up(subject, warm, least):
    """How many iterations fill a round, after at least `warm` ms of them."""
    iterations = 1
    ms = run(subject, 1)
    end = time.perf_counter() + warm / 1000
    while time.perf_counter() < end or ms < least:
        iterations = max(1, math.ceil(iterations * min(10, 1.2 * least / max(ms, 1e-3))))
        ms = run(subject, iterations)
    return iterations


def main():
    peer, threads = sys.argv[1], int(sys.argv[2])
    answer(load(HERE.parent / "peers" / f"{peer}.py").setup(threads))
    subject, iterations = None, 1
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if request["do"] == "prepare":
                family = load(HERE.parent / request["family"] / f"{peer}.py")
                subject = family.make(request["params"])
                if subject is None:
                    answer({"cannot": "it has nothing for this"})
                    continue
                check = subject.check()
                iterations = warm_up(subject, request["warm"], request["round"])
                answer({"check": check, "iterations": iterations})
            elif request["do"] == "round":
                answer({"ms": run(subject, iterations), "iterations": iterations})
            else:
                subject = None
                answer({})
        except Exception as error:
            answer({"cannot": f"{type(error).__name__}: {error}".splitlines()[0]})


main()
