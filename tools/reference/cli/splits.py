"""Rows that scikit-learn's train_test_split gives where the test rows are taken first and then, of what is left, the
validation rows; and what StandardScaler learns of iris' training rows.

Run from the repository's root: python tools/reference/cli/splits.py
"""
import json
import math
import random

import numpy as np
import sklearn
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

SEED = 11
OUT = "test/fixtures/cli/splits.json"
rng = random.Random(SEED)


def split(labels, val, test, seed):
    """labels as pandas would hold them: numbers or texts"""
    y = np.array(labels)
    rest = np.arange(len(y))
    parts = {"test": [], "validation": []}
    for part, share in (("test", test), ("validation", val)):
        if share > 0:
            rest, parts[part] = train_test_split(
                rest, test_size=math.ceil(len(y) * share), stratify=y[rest], random_state=seed)
    return {"train": rest, **parts}


def plain(parts):
    return {name: [int(i) for i in rows] for name, rows in parts.items()}


iris = load_iris()
names = [str(iris.target_names[k]) for k in iris.target]
iris_cases = []
for seed in [42, 2**32 - 1, *range(18)]:
    val, test = (0.15, 0.15) if seed == 42 else rng.choice([(0.15, 0.15), (0.2, 0), (0, 0.25), (0.1, 0.3), (0.3, 0.2)])
    parts = split(names, val, test, seed)
    scaler = StandardScaler().fit(iris.data[parts["train"]])
    iris_cases.append({"val": val, "test": test, "seed": seed, "rows": plain(parts),
                       "mean": scaler.mean_.tolist(), "scale": scaler.scale_.tolist()})

ALPHABETS = [[9, 10, 100], [3, -20, 1], [1.0, 10.0, 2.0], ["b", "a", "ñ", "🔥", "ﬀ"], ["True", "False"]]
cases = []
for alphabet in ALPHABETS:
    for _ in range(4):
        n = rng.choice([40, 75, 120])
        labels = [alphabet[int(rng.random() ** 2 * len(alphabet))] for _ in range(n)]
        labels += [label for label in alphabet for _ in range(4)]
        val, test, seed = rng.choice([0.15, 0.2, 0.35]), rng.choice([0, 0.15, 0.25]), rng.randrange(2**32)
        cases.append({"labels": [str(label) for label in labels], "val": val, "test": test, "seed": seed,
                      "rows": plain(split(labels, val, test, seed))})

origin = {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
          "script": "tools/reference/cli/splits.py", "seed": SEED}
with open(OUT, "w") as file:
    json.dump({"origin": origin, "iris": iris_cases, "cases": cases}, file, separators=(",", ":"), ensure_ascii=False)
