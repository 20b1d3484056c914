"""How Python writes numbers, strings and JSON, and what Optuna's distributions are: texts, ranges, representations.

Run from the repository root: python tools/reference/optuna/vocabulary.py
Writes test/fixtures/optuna/vocabulary.json
"""

import json
import math
import struct
import warnings
from pathlib import Path

import numpy as np
import optuna
from optuna.distributions import (
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
    check_distribution_compatibility,
    distribution_to_json,
    json_to_distribution,
)

warnings.simplefilter("ignore")
OUT = Path("test/fixtures/optuna/vocabulary.json")
r = np.random.RandomState(3)


def hexes(x):
    """The bits of a double: JSON itself cannot hold them all."""
    return struct.pack(">d", x).hex()


def floats():
    yield from (0.0, -0.0, 1.0, -1.0, 0.1, 1e15, 1e16, 123456789012345680.0, 9007199254740992.0, 2.0**53 + 2, 1e21, 1e22)
    yield from (1e-4, 1e-5, 0.00012, 9.9999e-5, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308)
    yield from (math.nan, math.inf, -math.inf, 1 / 3, 2 / 3, 100.0, 1234567.0, 999999.5, 0.5)
    for _ in range(150):
        x = struct.unpack(">d", r.bytes(8))[0]
        if math.isfinite(x):
            yield x
    for _ in range(150):
        yield float(np.round(r.normal() * 10.0 ** r.randint(-8, 20), r.randint(0, 6)))


STRINGS = [
    "", "plain", "it's", 'say "hi"', "both ' and \"", "back\\slash", "line\nbreak\r\ttab", "ñandú", "日本", "😀", "\x00\x1f\x7f",
    "\u00a0 \u00ad", "\u200b\u2028", "é\u0301", "\ue000", "\U0001f1ea\U0001f1f8", "a/b", "</script>", "\x85", "\U000e0001",
]  # fmt: skip

JSONS = [
    None, True, False, 0, 1, -1, 2**53 - 1, 1.0, -0.0, 0.1, 1e-5, 1e16, math.nan, math.inf, -math.inf, "ñ😀\n\"\\", [], {}, [1, 2.5, None],
    {"a": 1, "b": [True, {"c": "d"}]}, {"ключ": math.nan}, [[], {}, ""], {"": 0}, 2**53, 10**30, -(10**20), ["\u2028", "\x7f"],
    {"__proto__": 1}, {"10": 1, "9": 2},
]  # fmt: skip


def distributions():
    yield FloatDistribution(0, 1)
    yield FloatDistribution(-1.5, 2.25)
    yield FloatDistribution(1e-5, 1e-1, log=True)
    yield FloatDistribution(0, 1, step=0.1)
    yield FloatDistribution(0.1, 0.35, step=0.1)
    yield FloatDistribution(-1, 1, step=0.3)
    yield FloatDistribution(0, 10, step=3)
    yield FloatDistribution(2, 2)
    yield FloatDistribution(0, 0.3, step=0.5)
    yield FloatDistribution(1e-7, 1e-6, step=1e-7)
    yield FloatDistribution(0, 1e20, step=3e3)
    yield FloatDistribution(0.1, 0.1 + 1e-9, step=1e-10)
    yield FloatDistribution(0, 1e300)
    yield IntDistribution(1, 10)
    yield IntDistribution(-7, 100, step=7)
    yield IntDistribution(1, 1000, log=True)
    yield IntDistribution(3, 3)
    yield IntDistribution(0, 5, step=10)
    yield IntDistribution(0, 10, step=5)
    yield IntDistribution(-(2**40), 2**40)
    yield CategoricalDistribution(["a", "b"])
    yield CategoricalDistribution([None, True, 1.5, "x", "ñ", -2])
    yield CategoricalDistribution([1])
    yield CategoricalDistribution([math.nan, math.inf, -math.inf, 0.1])
    for _ in range(40):
        low, step = round(float(r.normal()), 2), round(float(r.uniform(0.01, 0.7)), r.randint(1, 5)) or 0.1
        yield FloatDistribution(low, round(low + float(r.uniform(0, 4)), 3), step=step)


OLD = [
    '{"name": "UniformDistribution", "attributes": {"low": 0.0, "high": 2.0}}',
    '{"name": "LogUniformDistribution", "attributes": {"low": 0.001, "high": 2.0}}',
    '{"name": "DiscreteUniformDistribution", "attributes": {"low": 0.0, "high": 2.0, "q": 0.5}}',
    '{"name": "IntUniformDistribution", "attributes": {"low": 1, "high": 9, "step": 2}}',
    '{"name": "IntLogUniformDistribution", "attributes": {"low": 1, "high": 9, "step": 1}}',
    '{"name": "CategoricalDistribution", "attributes": {"choices": ["a", null, 1, NaN]}}',
    '{"type": "float", "low": 0, "high": 1, "log": false}',
    '{"type": "float", "low": 0, "high": 1, "step": 0.25}',
    '{"type": "int", "low": 1, "high": 8, "log": true}',
    '{"type": "int", "low": 1, "high": 9, "step": 4}',
    '{"type": "categorical", "choices": ["sgd", "adam"]}',
]  # fmt: skip


def facts(d):
    given = [0.0, 0.1, 0.30000000000000004, 0.5, 1.0, 1.5, 2.0, 3.0, -1.0, -7.0, 7.0, 10.0, 98.0, 1e-5, 1e-6, 100.0, 2.5]
    if not isinstance(d, CategoricalDistribution):
        given += [d.low, d.high, d.low + (d.step or 0), d.high - (d.step or 0), d.high + 1e-9]
    out = {"json": distribution_to_json(d), "repr": str(d), "single": bool(d.single())}
    out["contains"] = [[x, bool(d._contains(x))] for x in given]
    return out


def compatibility():
    some = [
        FloatDistribution(0, 1), FloatDistribution(2, 3, step=0.5), FloatDistribution(1, 2, log=True), IntDistribution(0, 1),
        IntDistribution(1, 8, log=True), IntDistribution(3, 9, step=2), CategoricalDistribution([1, 2]), CategoricalDistribution([1.0, 2.0]),
        CategoricalDistribution([2, 1]), CategoricalDistribution([True, 2]), CategoricalDistribution(["1", "2"]),
        CategoricalDistribution([math.nan]), CategoricalDistribution([None]), CategoricalDistribution([1, 2, 3]),
    ]  # fmt: skip
    pairs = []
    for a in some:
        row = ""
        for b in some:
            try:
                check_distribution_compatibility(a, b)
                row += "1"
            except ValueError:
                row += "0"
        pairs.append(row)
    return {"distributions": [distribution_to_json(d) for d in some], "compatible": pairs}


out = {
    "origin": {"library": "optuna", "version": optuna.__version__, "script": "tools/reference/optuna/vocabulary.py", "seed": 3},
    "floats": [[hexes(x), repr(x), json.dumps(x), "%.6g" % x, "%.3g" % x] for x in floats()],
    "strings": [[s, repr(s), json.dumps(s)] for s in STRINGS],
    "json": [[json.dumps(v), json.dumps(v, separators=(",", ":")), repr(v)] for v in JSONS],
    "distributions": [facts(d) for d in distributions()],
    "old": [[text, distribution_to_json(optuna.distributions._convert_old_distribution_to_new_distribution(json_to_distribution(text)))] for text in OLD],
    "compatibility": compatibility(),
    "sorted": sorted(["b", "a", "B", "10", "9", "é", "😀", "\uffff", "", "aa"]),
}  # fmt: skip
OUT.write_text(json.dumps(out, separators=(",", ":"), allow_nan=False) + "\n")
print(OUT, OUT.stat().st_size)
