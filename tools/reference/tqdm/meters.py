"""Lines of tqdm.format_meter over a grid of arguments, numbers, intervals, averages and widths.

Run from the repository's root: python tools/reference/tqdm/meters.py
"""
import itertools
import json
import random
import unicodedata
import warnings

import tqdm as package
from tqdm.std import EMA, tqdm
from tqdm.utils import disp_len, disp_trim

warnings.simplefilter("ignore")
SEED = 7
OUT = "test/fixtures/tqdm/meters.json"
rng = random.Random(SEED)

# A whole grid of what changes the shape of the line, then 300 random points of everything together.
BASE = {
    "n": [0, 1, 42, 100, 101],
    "total": [None, 0, 100],
    "elapsed": [0, 0.4, 3725.5],
    "ncols": [None, 0, 12, 40, 79],
}
MORE = {
    "n": [0, 1, 3, 7, 99.5, 1234567, 0.1, 1e16, 2.5e-7, -3],
    "total": [None, 0, 1, 7, 100, 99.75, 2e6, 1e12],
    "elapsed": [0, 0.001, 0.125, 1, 59.999, 61, 86399, 1e6, -1.5],
    "ncols": [None, 0, 1, 10, 25, 60, 80, 120],
    "prefix": ["", "epoch 3", "train: ", "entrenamiento ñ", "学习", "\x1b[31mred\x1b[0m", "🔥 heat"],
    "ascii": [False, True, " .oO", "░▒█"],
    "unit": ["it", "B", " epochs", "エ"],
    "unit_scale": [False, True, 1, 0.5, 4, 1024],
    "rate": [None, 0, 0.01, 0.5, 1, 12.345, 1e6, 3.14159e-7],
    "postfix": [None, "", "loss=0.123", "pérdida=1e-5, acc=0.98"],
    "unit_divisor": [1000, 1024],
    "initial": [0, 2, 0.5],
    "colour": [None, "green", "#00ff7f"],
    "bar_format": [
        None, None, "{l_bar}{bar}{r_bar}", "{desc}: {percentage:3.0f}%|{bar:20}| {n_fmt}/{total_fmt}{postfix}",
        "{n:.3f} of {total_fmt} {unit} {rate_noinv_fmt} {rate_inv_fmt}", "{bar:-10b}|{remaining}|{remaining_s:.2f}|{elapsed_s:.1f}",
        "{{{n_fmt:>8}}} {desc:*^12} {bar:5a}{bar:5u} {percentage:+.1e}", "{bar} {elapsed:>10} {unit_divisor:,} {ncols}",
    ],
}


def attempt(arguments):
    # JavaScript cannot tell 1.0 from 1: whole numbers are ints on both sides.
    arguments = {k: int(v) if isinstance(v, float) and v.is_integer() else v for k, v in arguments.items()}
    try:
        return tqdm.format_meter(**arguments)
    except Exception as error:  # what Python cannot format is left out
        return None


meters = []
for values in itertools.product(*BASE.values()):
    arguments = dict(zip(BASE, values))
    meters.append([arguments, attempt(arguments)])
while len(meters) < 225 + 500:
    arguments = {name: rng.choice(values) for name, values in MORE.items()}
    for name in list(arguments):  # most keep their defaults, so that a failure is easy to read
        if name not in ("n", "total", "elapsed") and rng.random() < 0.4:
            del arguments[name]
    line = attempt(arguments)
    # Where the total is unknown tqdm writes the colon of a description twice; the port does not.
    twice = line is not None and line.startswith("train: : ") and not arguments.get("bar_format")
    if line is not None and not twice:
        meters.append([arguments, line])

numbers = [0, 1, 9.994, 9.995, 9.996, 12.25, 99.94, 99.95, 100, 500.5, 999.4, 999.5, 1000, 1234, 99950, 1e6, 123456789, 1e9,
           1e12, 1.5e15, 1e18, 1e21, 1e24, 1e27, 1.25e30, 0.125, 0.5, 2.5, 0.001, 1e-5, 1e-10, 3, 45, 678, 123456, 0.0001234, 1e16,
           1e22, 1.005, 0.3, 1 / 3, 2 / 3]
numbers += [-x for x in numbers if x]
numbers += [rng.uniform(0, 10 ** rng.randint(-6, 20)) for _ in range(60)]
intervals = [0, 0.9, 1, 59, 60, 61.7, 3599, 3600, 86399, 86400, 1e6, 1e9, -1, -0.5, -61, -3700.2]

averages = []
for alpha in (0, 0.1, 0.3, 1):
    xs = [rng.uniform(0, 100) for _ in range(8)]
    ema = EMA(alpha)
    averages.append({"alpha": alpha, "values": xs, "averages": [ema(x) if alpha else None for x in xs]})

texts = ["", "plain", "ñandú", "学习深度", "\x1b[32m██\x1b[0m x", "🔥🔥", "한국어", "ａｂｃ", "e\u0301", "━━━", "a\x1b[1;31mb学\x1b[0m"]
widths = [[text, disp_len(text)] for text in texts]
trims = [[text, k, disp_trim(text, k)] for text in texts for k in range(0, 8)]


def ranges(wanted):
    found = []
    for code in range(0x110000):
        character = chr(code)
        if unicodedata.category(character) in ("Cn", "Cs"):
            continue
        if (unicodedata.east_asian_width(character) in "FW") == wanted:
            if found and found[-1][1] == code - 1:
                found[-1][1] = code
            else:
                found.append([code, code])
    return [x for pair in found for x in pair]


fixture = {
    "origin": {"library": "tqdm", "version": package.__version__, "script": "tools/reference/tqdm/meters.py", "seed": SEED,
               "unicode": unicodedata.unidata_version},
    "meters": meters,
    "sizeof": [[x, suffix, divisor, tqdm.format_sizeof(x, suffix, divisor)]
               for x in numbers for suffix, divisor in (("", 1000), ("B", 1024))],
    "interval": [[t, tqdm.format_interval(t)] for t in intervals],
    "num": [[x, tqdm.format_num(int(x) if float(x).is_integer() else x)] for x in numbers],
    "averages": averages,
    "widths": widths,
    "trims": trims,
    "wide": ranges(True),
    "narrow": ranges(False),
}
with open(OUT, "w", encoding="utf-8") as file:
    json.dump(fixture, file, ensure_ascii=True, separators=(",", ":"))
    file.write("\n")
