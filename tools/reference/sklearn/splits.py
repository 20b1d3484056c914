"""Rows that scikit-learn's train_test_split gives, for many seeds, sizes and classes.

Run from the repository's root: python tools/reference/sklearn/splits.py
"""
import json
import random

import numpy as np
import sklearn
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.utils.extmath import _approximate_mode

SEED = 5
OUT = "test/fixtures/sklearn/splits.json"
rng = random.Random(SEED)


def attempt(run):
    try:
        return run()
    except ValueError as error:
        return str(error)[:40]


cases = []
while len(cases) < 220:
    n = rng.choice([2, 3, 5, 10, 17, 50, 100])
    test_size = rng.choice([None, None, 0.2, 0.25, 0.33, 0.5, 1, 3, 10, 0.9, 0.01])
    train_size = rng.choice([None, None, None, 0.5, 0.7, 0.1, 2, 8])
    seed = rng.choice([0, 1, 42, 2**32 - 1, rng.randrange(2**32)])
    shuffle = rng.random() < 0.9
    stratify = None
    if shuffle and rng.random() < 0.6:
        alphabet = rng.choice([[0, 1], [0, 1, 2], ["b", "a", "ñ", "🔥", "ﬀ"], [7, -2, 3, 100]])
        power = rng.choice([1, 1, 2, 3])
        stratify = [alphabet[int(rng.random() ** power * len(alphabet))] for _ in range(n)]
    rows = attempt(lambda: [list(map(int, part)) for part in train_test_split(
        np.arange(n), test_size=test_size, train_size=train_size, random_state=seed, shuffle=shuffle, stratify=stratify)])
    cases.append({"n": n, "testSize": test_size, "trainSize": train_size, "randomState": seed, "shuffle": shuffle,
                  "stratify": stratify, "split": rows})

target = load_iris().target
iris = []
for seed in range(20):
    train, test = train_test_split(np.arange(150), test_size=0.15, random_state=seed, stratify=target)
    fit, val = train_test_split(train, test_size=0.15 / 0.85, random_state=seed, stratify=target[train])
    iris.append({"seed": seed, "train": fit.tolist(), "val": val.tolist(), "test": test.tolist()})

# One generator that goes on, as a RandomState instance does.
state = np.random.RandomState(9)
going_on = [[part.tolist() for part in train_test_split(np.arange(12), random_state=state)] for _ in range(3)]

modes = []
for _ in range(60):
    counts = [rng.randint(1, 9) for _ in range(rng.randint(1, 6))]
    draws, seed = rng.randint(0, sum(counts)), rng.randrange(1000)
    modes.append([counts, draws, seed, _approximate_mode(np.array(counts), draws, seed).tolist()])

fixture = {"origin": {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
                      "script": "tools/reference/sklearn/splits.py", "seed": SEED},
           "cases": cases, "iris": {"target": target.tolist(), "splits": iris}, "goingOn": going_on, "modes": modes}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, separators=(",", ":"))
    out.write("\n")
