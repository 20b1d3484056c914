"""Rows of scikit-learn's cross-validators, for twenty seeds and many options.

Run from the repository's root: python tools/reference/sklearn/splitters.py
"""
import json
import random
import warnings

import numpy as np
import sklearn
from sklearn import model_selection as ms

warnings.simplefilter("ignore")
SEEDS = [0, 1, 2, 3, 7, 13, 21, 42, 99, 123, 256, 1000, 1234, 2023, 65535, 99999, 1000003, 2**31 - 1, 2**31, 2**32 - 1]
OUT = "test/fixtures/sklearn/splitters.json"
rng = random.Random(11)


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def pack(rows):
    """Row numbers as one text: they are many."""
    return " ".join(map(str, rows))


def run(name, options, x, y=None, groups=None):
    try:
        splitter = getattr(ms, name)(**options)
        pairs = [[pack(train), pack(test)] for train, test in splitter.split(x, y, groups)]
        return {"pairs": pairs, "nSplits": splitter.get_n_splits(x, y, groups)}
    except ValueError as error:
        return {"error": str(error)[:48]}


def draw(alphabet, n, power=1):
    return [alphabet[min(int(rng.random() ** power * len(alphabet)), len(alphabet) - 1)] for _ in range(n)]


cases = []


def case(name, n, options, y=None, groups=None):
    result = run(name, options, np.zeros((n, 1)), y, groups)
    cases.append({"name": name, "n": n, "options": {camel(k): v for k, v in options.items()}, "y": y, "groups": groups, **result})


ALPHABETS = [[0, 1], [0, 1, 2], ["b", "a", "ñ", "🔥", "ﬀ"], [7, -2, 3, 100]]
for seed in SEEDS:
    n = rng.choice([10, 17, 23, 30])
    k = rng.choice([2, 3, 4, 5])
    y = draw(rng.choice(ALPHABETS), n, rng.choice([1, 1, 2]))
    groups = draw(rng.choice([list(range(8)), list("fedcbazq"), [10, 20, 30, 40, 50, 60]]), n, rng.choice([1, 2]))
    folds = {"n_splits": k, "shuffle": True, "random_state": seed}
    case("KFold", n, folds)
    case("StratifiedKFold", n, folds, y)
    case("GroupKFold", n, folds, None, groups)
    case("StratifiedGroupKFold", n, folds, y, groups)
    case("RepeatedKFold", n, {"n_splits": k, "n_repeats": 2, "random_state": seed})
    case("RepeatedStratifiedKFold", n, {"n_splits": k, "n_repeats": 2, "random_state": seed}, y)
    shares = {"n_splits": 3, "test_size": rng.choice([None, 0.2, 0.5, 4]), "train_size": rng.choice([None, None, 0.3, 5]), "random_state": seed}
    case("ShuffleSplit", n, shares)
    case("StratifiedShuffleSplit", n, shares, y)
    case("GroupShuffleSplit", n, {**shares, "test_size": rng.choice([None, 0.3, 2]), "train_size": None}, None, groups)

for _ in range(20):
    n = rng.choice([6, 10, 17, 30])
    k = rng.choice([2, 3, 4, 5, 8])
    y = draw(rng.choice(ALPHABETS), n, rng.choice([1, 1, 2, 3]))
    groups = draw(rng.choice([[0, 1, 2, 3, 4], list("fedcbazq"), [10, 20]]), n, rng.choice([1, 2]))
    case("KFold", n, {"n_splits": k})
    case("StratifiedKFold", n, {"n_splits": k}, y)
    case("GroupKFold", n, {"n_splits": k}, None, groups)
    case("StratifiedGroupKFold", n, {"n_splits": k}, y, groups)
    case("TimeSeriesSplit", n, {"n_splits": k, "gap": rng.choice([0, 0, 1, 3]), "test_size": rng.choice([None, None, 1, 2, 4]),
                                "max_train_size": rng.choice([None, None, 3, 6])})
    case("LeaveOneGroupOut", n, {}, None, groups)
    case("LeavePGroupsOut", n, {"n_groups": rng.choice([1, 2, 3])}, None, groups)
for n in (1, 2, 5):
    case("LeaveOneOut", n, {})
    case("LeavePOut", n, {"p": 2})
case("LeavePOut", 6, {"p": 3})
case("PredefinedSplit", 8, {"test_fold": [0, 1, -1, 1, 3, 0, -1, 3]})
case("StratifiedShuffleSplit", 12, {"n_splits": 2, "random_state": 4, "test_size": 0.5}, [[0, 1], [1, 0], [1, 1]] * 4)

# A generator goes on from one split call to the next; a seed begins anew.
state = np.random.RandomState(9)
kfold = ms.KFold(3, shuffle=True, random_state=state)
going_on = [[[pack(a), pack(b)] for a, b in kfold.split(np.zeros(7))] for _ in range(2)]

fixture = {"origin": {"library": "scikit-learn", "version": sklearn.__version__, "numpy": np.__version__,
                      "script": "tools/reference/sklearn/splitters.py", "seeds": SEEDS},
           "cases": cases, "goingOn": going_on}
with open(OUT, "w", encoding="utf-8") as out:
    json.dump(fixture, out, separators=(",", ":"))
    out.write("\n")
print({c["name"]: c.get("error") for c in cases if "error" in c}, len(cases))
