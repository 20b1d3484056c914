"""What tqdm writes to its file, byte for byte, while a script of calls runs under a clock that the script moves.

A scenario is a list of steps: ["new", name, options], ["iterate", name, items, ms each, options],
["call", name, method, arguments], ["advance", ms], ["write", text]. Options are in the names of the port.
Run from the repository's root: python tools/reference/tqdm/scenarios.py
"""
import io
import json
import re

import tqdm as package
import tqdm.std as std
from tqdm import tqdm

OUT = "test/fixtures/tqdm/scenarios.json"
now = 1000  # milliseconds
std.time = lambda: now / 1000
tqdm.monitor_interval = 0

snake = lambda name: re.sub("([A-Z])", r"_\1", name).lower()


def options_of(options, file):
    return {snake(name): value for name, value in options.items()} | {"file": file}


SCENARIOS = {
    "a loop": [["iterate", "a", 10, 50, {}]],
    "a loop with everything": [["iterate", "a", 37, 33, {"desc": "train", "ncols": 60, "unit": "batch", "postfix": {"loss": 0.123456, "acc": 1}}]],
    "no total": [["new", "a", {}], ["advance", 250], ["call", "a", "update", [5]], ["advance", 250], ["call", "a", "update", [7]], ["call", "a", "close", []]],
    "leave false": [["iterate", "a", 5, 200, {"leave": False, "desc": "gone"}]],
    "leave null": [["new", "outer", {"total": 2, "leave": None}], ["iterate", "inner", 3, 100, {"leave": None}], ["call", "outer", "update", [2]], ["call", "outer", "close", []]],
    "miniters": [["iterate", "a", 20, 10, {"miniters": 7, "mininterval": 0}]],
    "mininterval": [["iterate", "a", 20, 100, {"mininterval": 0.45}]],
    "mininterval null": [["iterate", "a", 4, 10, {"mininterval": None}]],
    "smoothing 0": [["new", "a", {"total": 100, "smoothing": 0}]] + [step for k in range(8) for step in (["advance", 150 + 40 * k], ["call", "a", "update", [k + 1]])] + [["call", "a", "close", []]],
    "smoothing 1": [["new", "a", {"total": 100, "smoothing": 1}]] + [step for k in range(8) for step in (["advance", 150 + 40 * k], ["call", "a", "update", [k + 1]])] + [["call", "a", "close", []]],
    "smoothing adapts": [["new", "a", {"total": 5000}]] + [step for k in range(60) for step in (["advance", 7 * (1 + k % 5)], ["call", "a", "update", [1 + (k * 7) % 40]])] + [["call", "a", "close", []]],
    "nested": [["new", "o", {"total": 3, "desc": "outer", "ncols": 50}]] + [step for _ in range(3) for step in (["iterate", "i", 4, 60, {"desc": "inner", "leave": False, "ncols": 50}], ["call", "o", "update", [1]])] + [["call", "o", "close", []]],
    "nested that stay": [["new", "o", {"total": 2, "desc": "outer", "ncols": 50}]] + [step for _ in range(2) for step in (["iterate", "i", 2, 60, {"desc": "inner", "ncols": 50}], ["call", "o", "update", [1]])] + [["call", "o", "close", []]],
    "positions": [["new", "c", {"total": 5, "position": 2, "desc": "c"}], ["new", "a", {"total": 5, "desc": "a"}], ["new", "b", {"total": 5, "desc": "b"}], ["advance", 500], ["call", "c", "update", [1]], ["call", "b", "update", [2]], ["call", "a", "close", []], ["call", "b", "close", []], ["call", "c", "close", []]],
    "more bars than lines": [["new", name, {"total": 5, "desc": name, "nrows": 3}] for name in "abcde"] + [["advance", 300], ["call", "d", "update", [1]], ["call", "a", "close", []], ["call", "d", "update", [1]], ["advance", 300], ["call", "d", "update", [1]], ["call", "c", "close", []]] + [["call", name, "close", []] for name in "bde"],
    "description and postfix": [["new", "a", {"total": 10, "desc": "start"}], ["call", "a", "set_description", ["epoch 1"]], ["advance", 130], ["call", "a", "update", [1]], ["call", "a", "set_postfix", [{"loss": 2.345678, "name": "x", "lr": 1e-05, "n": 12345}]], ["call", "a", "set_postfix_str", ["plain", False]], ["call", "a", "set_description_str", ["raw"]], ["call", "a", "set_description", [""]], ["call", "a", "close", []]],
    "shrinking line": [["new", "a", {"total": 10, "desc": "a long description"}], ["call", "a", "set_description", ["学"]], ["call", "a", "set_description", [""]], ["call", "a", "close", []]],
    "reset and unpause": [["new", "a", {"total": 4}], ["advance", 400], ["call", "a", "update", [2]], ["advance", 5000], ["call", "a", "unpause", []], ["advance", 200], ["call", "a", "update", [1]], ["call", "a", "reset", [8]], ["advance", 300], ["call", "a", "update", [5]], ["call", "a", "close", []], ["call", "a", "close", []]],
    "backwards and over": [["new", "a", {"total": 4}], ["advance", 400], ["call", "a", "update", [3]], ["advance", 200], ["call", "a", "update", [-2]], ["advance", 200], ["call", "a", "update", [9]], ["call", "a", "close", []]],
    "initial and scale": [["new", "a", {"total": 1000, "initial": 500, "unitScale": True, "unit": "B", "unitDivisor": 1024}], ["advance", 400], ["call", "a", "update", [300]], ["advance", 200], ["call", "a", "refresh", []], ["call", "a", "clear", []], ["call", "a", "close", []]],
    "delay": [["iterate", "a", 5, 300, {"delay": 0.7}], ["iterate", "b", 2, 100, {"delay": 5}]],
    "write": [["new", "o", {"total": 3}], ["write", "hello"], ["advance", 200], ["call", "o", "update", [1]], ["write", "again"], ["call", "o", "close", []], ["write", "last"]],
    "ascii, colour, format": [["iterate", "a", 6, 110, {"ascii": True}], ["iterate", "a", 6, 110, {"ascii": " .oO", "colour": "red"}], ["iterate", "a", 6, 110, {"barFormat": "{desc}{n_fmt}>{bar:8}<{percentage:.1f}", "desc": "x"}]],
    "disabled": [["iterate", "a", 6, 110, {"disable": True}]],
    "slow after fast": [["new", "a", {"total": 150000, "maxinterval": 2}]] + [step for _ in range(5) for step in (["advance", 100], ["call", "a", "update", [5000]])] + [step for _ in range(6) for step in (["advance", 3000], ["call", "a", "update", [12000]])] + [["call", "a", "close", []]],
    "empty": [["iterate", "a", 0, 0, {}]],
}


def run(steps):
    global now
    now = 1000
    file, bars = io.StringIO(), {}
    for step in steps:
        kind = step[0]
        if kind == "advance":
            now += step[1]
        elif kind == "write":
            tqdm.write(step[1], file=file)
        elif kind == "new":
            bars[step[1]] = tqdm(**{"ascii": False} | options_of(step[2], file))
        elif kind == "iterate":
            for _ in tqdm(range(step[2]), **{"ascii": False} | options_of(step[4], file)):
                now += step[3]
        else:
            getattr(bars[step[1]], step[2])(*step[3])
    assert not tqdm._instances, steps
    return file.getvalue()


camel = lambda name: re.sub("_(.)", lambda match: match[1].upper(), name)
scenarios = []
for title, steps in SCENARIOS.items():
    output = run(steps)
    ported = [[*step[:2], camel(step[2]), step[3]] if step[0] == "call" else step for step in steps]
    scenarios.append({"title": title, "steps": ported, "output": output})

fixture = {"origin": {"library": "tqdm", "version": package.__version__, "script": "tools/reference/tqdm/scenarios.py"}, "scenarios": scenarios}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, ensure_ascii=True, separators=(",", ":"))
    out.write("\n")
